using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Statistics;

/// <summary>Sees that a guild's dashboard shows what has just been done there, by one effect and no oftener than it may.</summary>
internal static class Dashboards
{
    /// <summary>Between two edits.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>A refresh that has not begun so long after it was due was lost.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Plans a refresh after the last one's pause. Nothing where there is no dashboard, or where a refresh is planned that
    /// has not begun to read yet: it will see everything.
    /// </summary>
    /// <param name="guild">Read after what the dashboard is to show was written.</param>
    public static async Task EnsureAsync(GuildRecord guild, EffectContext context, CancellationToken cancellationToken)
    {
        var now = context.Now;
        if (guild.Dashboard is not { } dashboard || (dashboard.IsPending && now - dashboard.RefreshAt < LongestWait))
        {
            return;
        }

        var earliest = dashboard.RefreshAt + Pause;
        var at = earliest > now ? earliest : now;
        // The time is part of the name, as the guild's look does this every hour under one name.
        var id = context.Entry.Key.Id.Then($"dashboard{now.ToUnixTimeMilliseconds()}");
        var entry = new OutboxEntry(
            new EffectKey(context.Guild, id),
            new RefreshDashboard(dashboard.Channel, dashboard.Message),
            CreatedAt: now,
            DueAt: at
        );
        // Where it is refused, another has planned one.
        await context.CommitAsync(
            [
                new Change.SaveDashboard(dashboard, dashboard with { Refresh = id, RefreshAt = at, IsPending = true }),
                new Change.AddEffect(entry),
            ],
            cancellationToken
        );
    }
}
