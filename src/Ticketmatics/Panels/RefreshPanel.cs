using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Panels;

/// <summary>Edits a panel to what the settings say, also so that its select shows no choice any more.</summary>
/// <param name="IsReplaced">Another has taken its place: it is removed instead.</param>
internal sealed record RefreshPanel(ChannelId Channel, MessageId Message, bool IsReplaced = false) : Effect;

internal sealed class RefreshPanelPerformer : EffectPerformer<RefreshPanel>
{
    /// <summary>Nobody waits for it, and a panel that shows what is past misleads.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RefreshPanel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        try
        {
            if (effect.IsReplaced)
            {
                await context.Discord.DeleteMessageAsync(effect.Channel, effect.Message, cancellationToken);
                return EffectOutcome.Finished();
            }

            await context.Discord.EditMessageAsync(
                effect.Channel,
                effect.Message,
                PanelMessage.Render(guild.Settings),
                cancellationToken
            );
        }
        catch (DiscordApiException e)
            when (e.Code is DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel)
        {
            // Replaced or deleted by hand since it was used.
            return EffectOutcome.Finished();
        }

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
