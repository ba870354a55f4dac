using Ticketmatics.Discord;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>Tries a call again while what keeps it from succeeding may pass by itself.</summary>
/// <param name="limit">From the first try to the last.</param>
internal sealed class Patience(TimeSpan limit, TimeProvider time)
{
    /// <summary>A first deployment is not to fail for one lost packet.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    /// <param name="passes">Whether it is worth waiting.</param>
    /// <exception cref="DiscordException">Of the last try.</exception>
    public async Task<T> TryAsync<T>(
        Func<CancellationToken, Task<T>> call,
        Func<DiscordException, bool> passes,
        CancellationToken cancellationToken
    )
    {
        var start = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = Shorter(2 * pause, LongestPause))
        {
            TimeSpan wait;
            try
            {
                return await call(cancellationToken);
            }
            catch (DiscordException e) when (passes(e) && time.GetElapsedTime(start) + Wait(e, pause) <= limit)
            {
                wait = Wait(e, pause);
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private static TimeSpan Wait(DiscordException fault, TimeSpan pause) =>
        fault is DiscordRateLimitException limited && limited.RetryAfter > pause ? limited.RetryAfter : pause;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>What a fault of Discord's means for whoever deploys.</summary>
internal static class DiscordFaults
{
    /// <summary>Discord has said neither yes nor no.</summary>
    public static bool IsOutage(DiscordException fault) =>
        fault is DiscordUnreachableException or DiscordRateLimitException or DiscordApiException { IsTransient: true };

    /// <summary>In Discord's words, those about single fields included.</summary>
    public static string Describe(DiscordException fault) =>
        fault is DiscordApiException refusal
            ? $"Discord refused {refusal.Request} with {(int)refusal.Status}: "
                + string.Join("; ", refusal.Errors.Select(error => error.Message).Prepend(refusal.Reason))
                + (refusal.Code is 0 ? "" : $" (code {refusal.Code})")
            : fault.Message;
}
