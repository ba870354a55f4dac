using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Statistics;

namespace Ticketmatics.Tests.Statistics;

/// <summary>Times that are read back from buckets are as near as they are said to be.</summary>
public sealed class WaitsTests
{
    private const double MostOff = 0.19;
    private const int SecondsOfAYear = 365 * 24 * 3600;

    private static readonly Gen<int[]> Times = Gen.Choose(0, 30)
        .SelectMany(most => Gen.ArrayOf(Gen.Choose(1, Math.Min(SecondsOfAYear, 1 << Math.Min(most, 24)))))
        .Where(times => times.Length > 0);

    [Fact]
    public void Median_and_90th_percentile_are_off_by_19_percent_at_most() =>
        Prop.ForAll(
                Arb.From(Times),
                Arb.From(Gen.Elements(0.5, 0.9, 1)),
                (times, share) =>
                {
                    var exact = times.Order().ElementAt((int)Math.Ceiling(share * times.Length) - 1);

                    var read = Waits.Quantile(CountsOf(times), share).ShouldNotBeNull().TotalSeconds;

                    read.ShouldBeInRange(exact * (1 - MostOff), exact * (1 + MostOff));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_no_times_there_is_no_median() => Waits.Quantile(CountsOf([]), 0.5).ShouldBeNull();

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3600, 23)]
    [InlineData(SecondsOfAYear, 49)]
    [InlineData(100L * SecondsOfAYear, 50)]
    public void Buckets_are_stored_and_stay_what_they_are(long seconds, int bucket) =>
        Waits.BucketOf(TimeSpan.FromSeconds(seconds)).ShouldBe(bucket);

    private static ImmutableSortedDictionary<int, int> CountsOf(IEnumerable<int> seconds) =>
        seconds
            .GroupBy(time => Waits.BucketOf(TimeSpan.FromSeconds(time)))
            .ToImmutableSortedDictionary(group => group.Key, group => group.Count());
}
