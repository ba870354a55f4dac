using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>When a guild is looked at; pure.</summary>
internal static class LookTimes
{
    /// <summary>Between two looks at a guild that has tickets.</summary>
    public static readonly TimeSpan Often = TimeSpan.FromHours(1);

    /// <summary>Between two looks at a guild where nothing is open.</summary>
    public static readonly TimeSpan Seldom = TimeSpan.FromDays(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>A look is neither lost nor far away as long as it is due within this time of now.</summary>
    private static readonly TimeSpan Slack = 2 * Often;

    /// <summary>
    /// About <paramref name="wait"/> from now, give or take half an hour: each guild has a minute of its own, so that not
    /// all are looked at when the clock strikes.
    /// </summary>
    public static DateTimeOffset After(TimeSpan wait, GuildId guild, DateTimeOffset now)
    {
        var earliest = now + wait - (Often / 2);
        var past = (earliest.UtcTicks - guild.CreatedAt.UtcTicks) % Often.Ticks;
        return earliest.AddTicks(((past <= 0 ? 0 : Often.Ticks) - past) % Often.Ticks);
    }

    /// <summary>The time that was planned, or before it when something is due; not within a minute.</summary>
    /// <param name="due">Null where nothing is.</param>
    public static DateTimeOffset Soonest(DateTimeOffset planned, DateTimeOffset? due, DateTimeOffset now)
    {
        var earliest = now + Shortest;
        return due is not { } wanted || wanted > planned ? planned
            : wanted > earliest ? wanted
            : earliest;
    }

    /// <summary>Doubles with each look that found the bot removed, up to a week.</summary>
    /// <param name="misses">In a row, from 1.</param>
    public static TimeSpan AfterMisses(int misses)
    {
        var doubled = Often * Math.Pow(2, Math.Min(misses, 16));
        return doubled < Longest ? doubled : Longest;
    }

    public static bool IsOnTime(GuildLook look, DateTimeOffset now) => (look.NextAt - now).Duration() <= Slack;
}
