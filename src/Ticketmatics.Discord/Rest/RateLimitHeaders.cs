using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Ticketmatics.Discord;

/// <summary>What an answer says of its bucket. See Discord Docs/Rate Limits, "Header Format".</summary>
/// <param name="Bucket">Opaque; the same for all routes that share a limit.</param>
internal sealed record RateLimitHeaders(string Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    /// <returns><see langword="null"/> where one of the four headers is missing or unreadable.</returns>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers) =>
        Single(headers, "X-RateLimit-Bucket") is { Length: > 0 } bucket
        && Number(headers, "X-RateLimit-Limit") is { } limit
        && Number(headers, "X-RateLimit-Remaining") is { } remaining
        && RateLimitTimes.Seconds(Single(headers, "X-RateLimit-Reset-After")) is { } resetAfter
            ? new(bucket, limit, remaining, resetAfter)
            : null;

    internal static string? Single(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && values.ToArray() is [var only] ? only : null;

    private static int? Number(HttpResponseHeaders headers, string name) =>
        int.TryParse(Single(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

/// <summary>A 429. See Discord Docs/Rate Limits, "Exceeding A Rate Limit".</summary>
/// <param name="IsGlobal">All routes of the bot have to wait, not only this bucket.</param>
internal sealed record RateLimitRefusal(TimeSpan RetryAfter, bool IsGlobal)
{
    /// <summary>Where neither body nor headers say how long.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);

    /// <param name="body">JSON as a rule, anything where a proxy in between refuses.</param>
    public static RateLimitRefusal Read(HttpResponseHeaders headers, ReadOnlySpan<byte> body)
    {
        var (retryAfter, isGlobal) = ReadBody(body);
        retryAfter ??=
            RateLimitTimes.Seconds(RateLimitHeaders.Single(headers, "X-RateLimit-Reset-After"))
            ?? RateLimitTimes.Seconds(RateLimitHeaders.Single(headers, "Retry-After"))
            ?? Unsaid;
        isGlobal |= string.Equals(
            RateLimitHeaders.Single(headers, "X-RateLimit-Global"),
            "true",
            StringComparison.OrdinalIgnoreCase
        );
        return new(RateLimitTimes.Clamp(retryAfter.Value), isGlobal);
    }

    private static (TimeSpan? RetryAfter, bool IsGlobal) ReadBody(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
            {
                return default;
            }

            var root = document.RootElement;
            return (
                root.TryGetProperty("retry_after", out var seconds) && seconds.ValueKind is JsonValueKind.Number
                    ? RateLimitTimes.FromSeconds(seconds.GetDouble())
                    : null,
                root.TryGetProperty("global", out var global) && global.ValueKind is JsonValueKind.True
            );
        }
        catch (JsonException)
        {
            // A proxy's page: the headers decide.
            return default;
        }
    }
}

/// <summary>Discord's seconds, with fractions, as spans of time that can be waited for.</summary>
internal static class RateLimitTimes
{
    /// <summary>A refusal that names no time is waited out all the same, or one call would spin.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? FromSeconds(seconds)
            : null;

    public static TimeSpan FromSeconds(double seconds) =>
        double.IsNaN(seconds) || seconds <= 0 ? TimeSpan.Zero
        : seconds >= Longest.TotalSeconds ? Longest
        : TimeSpan.FromSeconds(seconds);

    public static TimeSpan Clamp(TimeSpan wait) => wait < Shortest ? Shortest : wait;
}
