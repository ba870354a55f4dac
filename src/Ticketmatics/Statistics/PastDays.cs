using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Statistics;

/// <summary>The sum of all days up to one, so that figures of all times are not read day by day.</summary>
/// <param name="Through">The last day in it; null where there is none yet.</param>
public sealed record PastFacts(DateOnly? Through, ImmutableDictionary<Fact, int> Counts)
{
    public static readonly PastFacts None = new(Through: null, ImmutableDictionary<Fact, int>.Empty);

    /// <summary>The sum is spread over this many items, each of which is to stay far under 400 KB.</summary>
    public const int Parts = 16;

    /// <summary>Those of one member together.</summary>
    public static int PartOf(Fact fact) => fact.By is { } member ? (int)((member.Value >> 22) % Parts) : 0;
}

/// <summary>Adds days that are long over to the sum of those before.</summary>
internal static class PastDays
{
    /// <summary>Nothing is counted any more on a day that was over for so long.</summary>
    private const int Settled = 8;

    /// <summary>Days that are read one by one, at most and until somebody looks at the guild.</summary>
    private const int MostSingle = 40;

    /// <summary>Of about 60 bytes each.</summary>
    private const int MostInAPart = 5000;

    public static async Task SumUpAsync(EffectContext context, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(context.Now.UtcDateTime);
        var before = await context.Store.ReadPastAsync(context.Guild, cancellationToken);
        if (before.Through >= today.AddDays(-MostSingle))
        {
            return;
        }

        var days = await context.Store.ReadDaysAsync(context.Guild, AfterOf(before), cancellationToken);
        if (Add(before, days, today) is { } after)
        {
            // Where it is refused, another has done it.
            await context.CommitAsync([new Change.SumUpDays(before, after)], cancellationToken);
        }
    }

    /// <summary>The first day that is not in the sum.</summary>
    public static DateOnly AfterOf(PastFacts past) => past.Through?.AddDays(1) ?? DateOnly.MinValue;

    /// <param name="days">All that are not in <paramref name="before"/>, by day.</param>
    /// <returns>Null where it is too early, or where the sum would not fit any more.</returns>
    public static PastFacts? Add(PastFacts before, ImmutableArray<DayFacts> days, DateOnly today)
    {
        if (days is not [var first, ..] || first.Day >= today.AddDays(-MostSingle))
        {
            return null;
        }

        var through = today.AddDays(-Settled);
        var counts = before.Counts.ToBuilder();
        foreach (var (fact, count) in days.Where(day => day.Day <= through).SelectMany(day => day.Counts))
        {
            counts[fact] = counts.GetValueOrDefault(fact) + count;
        }

        return counts.Keys.CountBy(PastFacts.PartOf).All(part => part.Value <= MostInAPart)
            ? new(through, counts.ToImmutable())
            : null;
    }
}
