using System.Globalization;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A call that came too early.</summary>
/// <param name="retryAfter">How long to wait.</param>
/// <param name="isGlobal">Whether all calls have to.</param>
public sealed class RateLimitedException(TimeSpan retryAfter, bool isGlobal = false)
    : Exception("You are being rate limited.")
{
    public TimeSpan RetryAfter => retryAfter;

    public bool IsGlobal => isGlobal;

    public JsonObject ToJson() =>
        new()
        {
            ["message"] = Message,
            ["retry_after"] = retryAfter.TotalSeconds,
            ["global"] = isGlobal,
        };
}

/// <summary>Where a bucket stands after a call.</summary>
internal sealed record BucketState(string Bucket, int Limit, int Remaining, DateTimeOffset Reset, bool Exceeded)
{
    /// <summary>See Discord Docs/Rate Limits, "Header Format".</summary>
    public void WriteTo(IHeaderDictionary headers, DateTimeOffset now)
    {
        headers["X-RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = Seconds(Reset - DateTimeOffset.UnixEpoch);
        headers["X-RateLimit-Reset-After"] = Seconds(Reset - now);
        headers["X-RateLimit-Bucket"] = Bucket;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}

/// <summary>Counts calls by route and by the resource at its head, in windows that start with their first call.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Bucket, string Resource), (DateTimeOffset Reset, int Used)> windows = [];

    /// <param name="bucket">Opaque name of the route.</param>
    /// <param name="resource">Id of the channel, guild or webhook.</param>
    public BucketState Count(string bucket, string resource, RateLimit limit)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (!windows.TryGetValue((bucket, resource), out var window) || window.Reset <= now)
            {
                window = (now + limit.Window, 0);
            }

            var exceeded = window.Used >= limit.Requests;
            window.Used += exceeded ? 0 : 1;
            windows[(bucket, resource)] = window;
            return new(bucket, limit.Requests, limit.Requests - window.Used, window.Reset, exceeded);
        }
    }
}
