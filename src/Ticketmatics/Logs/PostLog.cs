using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Logs;

/// <summary>Posts an entry in the logs channel that the guild has set by then; nothing where it has set none.</summary>
internal sealed record PostLog(LogEntry Entry) : Effect;

internal sealed class PostLogPerformer : EffectPerformer<PostLog>
{
    /// <summary>What happened while Discord was away is told when it is back.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        PostLog effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        if (guild.Settings.LogsChannel is { } channel)
        {
            await ChannelNotice.PostOnceAsync(
                channel,
                LogMessage.Render(effect.Entry, guild.Settings.Texts),
                "log",
                context,
                cancellationToken
            );
        }

        return EffectOutcome.Finished();
    }

    /// <summary>That it could not be posted is told by itself, as of every effect that is given up.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        PostLog effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
