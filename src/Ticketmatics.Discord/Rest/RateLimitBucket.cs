namespace Ticketmatics.Discord;

/// <summary>What is known of one bucket for one major parameter.</summary>
/// <param name="Remaining">Calls left until <paramref name="ResetAt"/>, those in flight taken off.</param>
/// <param name="Window">How long the next window is guessed to be until an answer tells.</param>
internal sealed record RateLimitBucket(int Limit, int Remaining, DateTimeOffset ResetAt, TimeSpan Window)
{
    public static RateLimitBucket From(RateLimitHeaders headers, DateTimeOffset now) =>
        new(headers.Limit, headers.Remaining, now + headers.ResetAfter, headers.ResetAfter);

    /// <summary>Nothing left for as long as <paramref name="retryAfter"/>.</summary>
    public RateLimitBucket Emptied(TimeSpan retryAfter, DateTimeOffset now) =>
        this with
        {
            Remaining = 0,
            ResetAt = now + retryAfter,
        };

    /// <summary>Takes one call.</summary>
    /// <returns>Zero and the bucket less one call, or how long it stays empty and the bucket as it was.</returns>
    public (TimeSpan Wait, RateLimitBucket Next) Take(DateTimeOffset now) =>
        now >= ResetAt ? (TimeSpan.Zero, this with { Remaining = Limit - 1, ResetAt = now + Window })
        : Remaining > 0 ? (TimeSpan.Zero, this with { Remaining = Remaining - 1 })
        : (ResetAt - now, this);
}
