using System.Collections.Immutable;

namespace Ticketmatics.Statistics;

/// <summary>
/// Times as buckets, each √2 as long as the one before it, from a second to a year: what is read back is off by a factor
/// of 2^¼ at most, which is 19 %. Buckets are stored: their bounds never change.
/// </summary>
public static class Waits
{
    private const int PerDoubling = 2;

    /// <summary>Whatever took longer than a year stands in the last one.</summary>
    private const int Last = 50;

    /// <summary>Nothing, and less than nothing, which two clocks may make of it, count as a second.</summary>
    public static int BucketOf(TimeSpan time) =>
        time.TotalSeconds <= 1 ? 0 : Math.Min((int)(PerDoubling * Math.Log2(time.TotalSeconds)), Last);

    /// <summary>The geometric middle of the bucket.</summary>
    public static TimeSpan TimeOf(int bucket) => TimeSpan.FromSeconds(Math.Pow(2, (bucket + 0.5) / PerDoubling));

    /// <summary>The time within which this share of them was done, by nearest rank.</summary>
    /// <param name="counts">How many stand in each bucket.</param>
    /// <param name="share">Above 0, up to 1.</param>
    /// <returns>Null where there are none.</returns>
    public static TimeSpan? Quantile(ImmutableSortedDictionary<int, int> counts, double share)
    {
        var rank = Math.Max(1, (int)Math.Ceiling(share * counts.Values.Sum()));
        var passed = 0;
        foreach (var (bucket, count) in counts)
        {
            passed += count;
            if (passed >= rank)
            {
                return TimeOf(bucket);
            }
        }

        return null;
    }
}
