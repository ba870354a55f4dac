using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Statistics;

/// <summary>Shows in the guild's dashboard how things stand by then.</summary>
/// <param name="Channel">Of <paramref name="Message"/>.</param>
/// <param name="Message">The dashboard when this was planned; it is removed where another has taken its place since.</param>
internal sealed record RefreshDashboard(ChannelId Channel, MessageId Message) : Effect;

internal sealed class RefreshDashboardPerformer : EffectPerformer<RefreshDashboard>
{
    /// <summary>Others that replace the dashboard meanwhile, or plan its next refresh.</summary>
    private const int MostTries = 5;

    /// <summary>Nobody waits for it, and a dashboard that shows what is past misleads.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RefreshDashboard effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var dashboard = await ReadAsync(context, cancellationToken);
        if (dashboard?.Message != effect.Message)
        {
            await DashboardPost.RemoveAsync(effect.Channel, effect.Message, context, cancellationToken);
        }

        if (dashboard is null)
        {
            return EffectOutcome.Finished();
        }

        if (!context.IsFirstRun)
        {
            await DashboardPost.RemoveStraysAsync(dashboard.Channel, dashboard.Message, context, cancellationToken);
        }

        if (dashboard.Refresh != context.Entry.Key.Id)
        {
            return EffectOutcome.Finished();
        }

        if (dashboard.IsPending)
        {
            // Before anything is read: what changes from now on plans a refresh of its own.
            var begun = dashboard with
            {
                RefreshAt = context.Now,
                IsPending = false,
            };
            if (await SaveAsync(dashboard, begun, context, cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }
        }

        return await EditAsync(dashboard, context, cancellationToken);
    }

    /// <summary>The next change tries again.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        RefreshDashboard effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());

    private static async Task<EffectOutcome> EditAsync(
        Dashboard dashboard,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var body = await DashboardMessage.RenderAsync(context, cancellationToken);
        try
        {
            await context.Discord.EditMessageAsync(dashboard.Channel, dashboard.Message, body, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.OldMessageEditedTooOften)
        {
            await ReplaceAsync(dashboard, context, cancellationToken);
        }
        catch (DiscordApiException e)
            when (e.Code is DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel)
        {
            // Whoever deleted it by hand wants none.
            return await ReadAsync(context, cancellationToken) is { } last && last.Message == dashboard.Message
                ? EffectOutcome.Finished(new Change.SaveDashboard(last, After: null))
                : EffectOutcome.Finished();
        }

        return EffectOutcome.Finished();
    }

    /// <summary>Posts it anew; the old one goes when the new one is saved, so that there always is one to find.</summary>
    private static async Task ReplaceAsync(
        Dashboard dashboard,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var (channel, old) = (dashboard.Channel, dashboard.Message);
        var body = await DashboardMessage.RenderAsync(context, cancellationToken);
        var posted = await EffectMessage.PostAsync(channel, body, "dashboard", context, cancellationToken);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var current = await ReadAsync(context, cancellationToken);
            if (current?.Message == posted)
            {
                // Saved by another attempt, whose message Discord took this one for.
                return;
            }

            if (current?.Message != old)
            {
                break;
            }

            if (await SaveAsync(current, current with { Message = posted }, context, cancellationToken) is null)
            {
                await DashboardPost.TryRemoveAsync(channel, old, context, cancellationToken);
                return;
            }
        }

        // Another has moved or replaced it.
        await DashboardPost.RemoveAsync(channel, posted, context, cancellationToken);
    }

    private static async Task<Dashboard?> ReadAsync(EffectContext context, CancellationToken cancellationToken) =>
        (await context.Store.ReadGuildAsync(context.Guild, cancellationToken)).Dashboard;

    private static Task<CommitRefusal?> SaveAsync(
        Dashboard before,
        Dashboard after,
        EffectContext context,
        CancellationToken cancellationToken
    ) => context.CommitAsync([new Change.SaveDashboard(before, after)], cancellationToken);
}
