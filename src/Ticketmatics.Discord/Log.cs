using Microsoft.Extensions.Logging;

namespace Ticketmatics.Discord;

/// <summary>All that this project logs, event ids 100 to 199; never a token, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 100, Level = LogLevel.Debug, Message = "{Request} was answered with {Status}.")]
    public static partial void Answered(ILogger logger, string request, int status);

    [LoggerMessage(
        EventId = 101,
        Level = LogLevel.Warning,
        Message = "{Request} was refused with {Status}, code {Code}."
    )]
    public static partial void Refused(ILogger logger, string request, int status, int code);

    [LoggerMessage(
        EventId = 102,
        Level = LogLevel.Warning,
        Message = "{Request} was rate limited for {RetryAfterMs} ms, all routes: {IsGlobal}."
    )]
    public static partial void RateLimited(ILogger logger, string request, double retryAfterMs, bool isGlobal);

    [LoggerMessage(
        EventId = 103,
        Level = LogLevel.Information,
        Message = "{Request} waits {WaitMs} ms for its rate limit."
    )]
    public static partial void WaitingForRateLimit(ILogger logger, string request, double waitMs);

    [LoggerMessage(EventId = 104, Level = LogLevel.Warning, Message = "{Request} got no readable answer: {Why}.")]
    public static partial void Unreachable(ILogger logger, string request, string why);
}
