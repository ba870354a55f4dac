using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Panels;

/// <summary>Edits a panel to what the settings say, also so that its select shows no choice any more.</summary>
internal sealed record RefreshPanel(ChannelId Channel, MessageId Message) : Effect;

internal sealed class RefreshPanelPerformer : EffectPerformer<RefreshPanel>
{
    protected override async Task<EffectOutcome> PerformAsync(
        RefreshPanel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        await context.Discord.EditMessageAsync(
            effect.Channel,
            effect.Message,
            PanelMessage.Render(guild.Settings),
            cancellationToken
        );
        return await RefreshPanelsPerformer.EndAsync(guild, context, cancellationToken);
    }

    /// <summary>The member may choose another option, and who dislikes that may run <c>/setup</c>.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        RefreshPanel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
