using Microsoft.Extensions.Logging;
using Ticketmatics.Effects;

namespace Ticketmatics.Lambda;

/// <summary>All that this project logs, event ids 300 to 399; never a token, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Critical, Message = "The function could not be started.")]
    public static partial void InitFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 301, Level = LogLevel.Error, Message = "The invocation failed.")]
    public static partial void InvocationFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 302, Level = LogLevel.Critical, Message = "The Runtime API failed; the process ends.")]
    public static partial void RuntimeApiFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 311, Level = LogLevel.Information, Message = "A request was refused with {Status}.")]
    public static partial void RequestRefused(ILogger logger, int status);

    [LoggerMessage(
        EventId = 313,
        Level = LogLevel.Warning,
        Message = "A request was refused with {Status}. Discord sends some on purpose; if every click fails, the public "
            + "key is another application's. More refusals of this process are not logged."
    )]
    public static partial void FirstRequestRefused(ILogger logger, int status);

    [LoggerMessage(EventId = 312, Level = LogLevel.Error, Message = "The storage does not answer.")]
    public static partial void StorageSilent(ILogger logger, Exception fault);

    [LoggerMessage(
        EventId = 321,
        Level = LogLevel.Information,
        Message = "{Count} commands were registered; guild {Guild}, 0 for all."
    )]
    public static partial void CommandsRegistered(ILogger logger, int count, GuildId guild);

    [LoggerMessage(EventId = 322, Level = LogLevel.Warning, Message = "Commands could not be registered.")]
    public static partial void RegistrationFailed(ILogger logger, Exception fault);

    [LoggerMessage(
        EventId = 331,
        Level = LogLevel.Error,
        Message = "The stream's record {Record} failed; it is delivered again."
    )]
    public static partial void RecordFailed(ILogger logger, Exception fault, string record);

    [LoggerMessage(
        EventId = 332,
        Level = LogLevel.Error,
        Message = "{Effect} in guild {Guild} failed; it is tried again when its lease has run out."
    )]
    public static partial void EffectFailed(ILogger logger, Exception fault, GuildId guild, EffectId effect);
}
