namespace Ticketmatics.Discord;

/// <summary>What Discord said so far of how often it may be called. See Discord Docs/Rate Limits.</summary>
internal sealed class RateLimiter(TimeProvider time)
{
    /// <summary>Majors come and go with channels and interactions; beyond this, those that have reset are forgotten.</summary>
    private const int ManyBuckets = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> bucketNames = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bucket, string Major), RateLimitBucket> buckets = [];
    private DateTimeOffset globalUntil = DateTimeOffset.MinValue;

    /// <summary>Takes leave for one call.</summary>
    /// <returns>Zero where it may go out now, else how long to wait before asking again, in whole milliseconds.</returns>
    public TimeSpan Take(Route route)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (!route.IsInteraction && globalUntil > now)
            {
                return WholeMilliseconds(globalUntil - now);
            }

            var key = KeyOf(route);
            if (!buckets.TryGetValue(key, out var bucket))
            {
                return TimeSpan.Zero;
            }

            (var wait, buckets[key]) = bucket.Take(now);
            return WholeMilliseconds(wait);
        }
    }

    public void Learn(Route route, RateLimitHeaders headers)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            bucketNames[route.Name] = headers.Bucket;
            Remember(route, RateLimitBucket.From(headers, now), now);
        }
    }

    public void Learn(Route route, RateLimitRefusal refusal)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (refusal.IsGlobal && !route.IsInteraction)
            {
                globalUntil = now + refusal.RetryAfter;
                return;
            }

            var bucket = buckets.GetValueOrDefault(KeyOf(route), new(Limit: 1, 0, now, TimeSpan.Zero));
            Remember(route, bucket.Emptied(refusal.RetryAfter, now), now);
        }
    }

    private static TimeSpan WholeMilliseconds(TimeSpan wait) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));

    /// <summary>Until an answer names the bucket, a route is its own.</summary>
    private (string Bucket, string Major) KeyOf(Route route) =>
        (bucketNames.GetValueOrDefault(route.Name, route.Name), route.Major);

    private void Remember(Route route, RateLimitBucket bucket, DateTimeOffset now)
    {
        if (buckets.Count >= ManyBuckets)
        {
            foreach (var key in buckets.Where(known => known.Value.ResetAt <= now).Select(known => known.Key).ToList())
            {
                buckets.Remove(key);
            }
        }

        buckets[KeyOf(route)] = bucket;
    }
}
