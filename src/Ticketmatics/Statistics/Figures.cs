using System.Collections.Immutable;

namespace Ticketmatics.Statistics;

/// <summary>What happened in a guild on one day of UTC, and how often.</summary>
public sealed record DayFacts(DateOnly Day, ImmutableDictionary<Fact, int> Counts);

/// <summary>What facts come to; pure.</summary>
/// <param name="ToFirstClaim">How many tickets waited how long, by bucket of <see cref="Waits"/>.</param>
/// <param name="ToClose">As <paramref name="ToFirstClaim"/>.</param>
public sealed record Figures(
    int Opened,
    int Claimed,
    int Closed,
    ImmutableSortedDictionary<int, int> ToFirstClaim,
    ImmutableSortedDictionary<int, int> ToClose
)
{
    public static Figures Of(IEnumerable<DayFacts> days, Func<Fact, bool> which)
    {
        var counts = days.SelectMany(day => day.Counts).Where(count => which(count.Key)).ToList();
        return new(
            Sum(FactKind.Opened),
            Sum(FactKind.Claimed),
            Sum(FactKind.Closed),
            Waited(FactKind.Claimed),
            Waited(FactKind.Closed)
        );

        int Sum(FactKind kind) => counts.Where(count => count.Key.Kind == kind).Sum(count => count.Value);

        ImmutableSortedDictionary<int, int> Waited(FactKind kind) =>
            counts
                .Where(count => count.Key.Kind == kind && count.Key.Wait is not null)
                .GroupBy(count => count.Key.Wait!.Value, count => count.Value)
                .ToImmutableSortedDictionary(group => group.Key, group => group.Sum());
    }

    public static Figures Of(IEnumerable<DayFacts> days) => Of(days, _ => true);
}
