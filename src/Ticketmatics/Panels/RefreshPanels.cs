using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <summary>Edits all panels of the guild to what its settings say now.</summary>
internal sealed record RefreshPanels : Effect;

internal sealed class RefreshPanelsPerformer : EffectPerformer<RefreshPanels>
{
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RefreshPanels effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        foreach (var panel in guild.Panels)
        {
            try
            {
                await context.Discord.EditMessageAsync(
                    panel.Channel,
                    panel.Message,
                    PanelMessage.Render(guild.Settings),
                    cancellationToken
                );
            }
            catch (DiscordApiException e) when (!e.IsTransient)
            {
                // Deleted by hand, or the channel is closed to the bot; the others are to be edited all the same.
                Log.PanelLeft(context.Logger, e, context.Guild, panel.Channel);
                if (e.Code is not (DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel))
                {
                    await Troubles.TellAsync(Troubles.KindOf(new EffectFault(e)), context, cancellationToken);
                }
            }
        }

        // It names the same categories, in the same language.
        await Dashboards.EnsureAsync(guild, context, cancellationToken);
        return await EndAsync(guild, context, cancellationToken);
    }

    /// <summary>
    /// The end of an edit of panels. Of two, the one that read the settings later may have edited earlier: where they are
    /// not those that were <paramref name="shown"/> any more, the edit is to be made once more.
    /// </summary>
    public static async Task<EffectOutcome> EndAsync(
        GuildRecord shown,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var now = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        return now.Settings.Version == shown.Settings.Version ? EffectOutcome.Finished() : new EffectOutcome.Stale();
    }

    /// <summary>Who sees an old panel may run <c>/setup</c>; it works by what is set now.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        RefreshPanels effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
