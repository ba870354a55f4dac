using Microsoft.Extensions.Logging;
using Ticketmatics.Effects;
using Ticketmatics.Lambda.Events;

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

    [LoggerMessage(EventId = 350, Level = LogLevel.Information, Message = "{Request} is done.")]
    public static partial void ResourceProvided(ILogger logger, CustomResourceRequest request);

    [LoggerMessage(EventId = 351, Level = LogLevel.Error, Message = "{Request} failed.")]
    public static partial void ResourceFailed(ILogger logger, Exception fault, CustomResourceRequest request);

    [LoggerMessage(
        EventId = 352,
        Level = LogLevel.Warning,
        Message = "{Request} could not be done; all is left as it was, and the deployment goes on."
    )]
    public static partial void ResourceLeft(ILogger logger, Exception fault, CustomResourceRequest request);

    [LoggerMessage(EventId = 353, Level = LogLevel.Warning, Message = "CloudFormation was not told, try {Tries}.")]
    public static partial void ResponseNotTaken(ILogger logger, Exception fault, int tries);

    [LoggerMessage(EventId = 354, Level = LogLevel.Information, Message = "Interactions are posted here from now on.")]
    public static partial void EndpointSet(ILogger logger);

    [LoggerMessage(
        EventId = 355,
        Level = LogLevel.Error,
        Message = "Discord removed the interactions endpoint, so that no click arrived; it is set again."
    )]
    public static partial void EndpointWasRemoved(ILogger logger);

    [LoggerMessage(
        EventId = 356,
        Level = LogLevel.Warning,
        Message = "Somebody set the interactions endpoint to something else; it is left so."
    )]
    public static partial void EndpointIsElsewhere(ILogger logger);

    [LoggerMessage(
        EventId = 357,
        Level = LogLevel.Warning,
        Message = "Discord does not let the bot read messages: transcripts will lack what people wrote. Ask for the "
            + "Message Content intent on the Bot page of the developer portal."
    )]
    public static partial void NoMessageContent(ILogger logger, Exception fault);

    [LoggerMessage(
        EventId = 358,
        Level = LogLevel.Warning,
        Message = "Anybody may add this bot to a server, at your expense: switch off Public Bot on the Bot page of the "
            + "developer portal, or name your servers in AllowedGuildIds."
    )]
    public static partial void BotIsPublic(ILogger logger);
}
