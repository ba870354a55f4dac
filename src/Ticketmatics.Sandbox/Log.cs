namespace Ticketmatics.Sandbox;

/// <summary>All that this project logs, event ids 400 to 499.</summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 400,
        Level = LogLevel.Warning,
        Message = "The worker was killed, as it was asked for; another has begun."
    )]
    public static partial void WorkerKilled(ILogger logger);
}
