using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;

namespace Ticketmatics;

/// <summary>Everything the bot logs: ids and results; never a token, never what a person wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 201,
        Level = LogLevel.Information,
        Message = "{Kind} {Name}, interaction {Interaction} in guild {Guild}: {Result} in {DurationMs} ms."
    )]
    public static partial void Answered(
        ILogger logger,
        InteractionType kind,
        string name,
        InteractionId interaction,
        GuildId guild,
        InteractionResult result,
        double durationMs
    );

    [LoggerMessage(
        EventId = 202,
        Level = LogLevel.Error,
        Message = "Interaction {Interaction} failed, ref {Reference}."
    )]
    public static partial void Failed(ILogger logger, Exception fault, InteractionId interaction, string reference);

    [LoggerMessage(EventId = 203, Level = LogLevel.Warning, Message = "Interaction {Interaction} ran out of time.")]
    public static partial void OutOfTime(ILogger logger, Exception fault, InteractionId interaction);

    [LoggerMessage(EventId = 204, Level = LogLevel.Warning, Message = "A signed request could not be read.")]
    public static partial void Unreadable(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 205, Level = LogLevel.Information, Message = "Discord's ping {Interaction} was answered.")]
    public static partial void PingAnswered(ILogger logger, InteractionId interaction);

    [LoggerMessage(
        EventId = 211,
        Level = LogLevel.Information,
        Message = "{Effect} in guild {Guild} done, attempt {Attempt}."
    )]
    public static partial void EffectDone(ILogger logger, GuildId guild, EffectId effect, int attempt);

    [LoggerMessage(
        EventId = 212,
        Level = LogLevel.Warning,
        Message = "{Effect} in guild {Guild} refused, attempt {Attempt}."
    )]
    public static partial void EffectRefused(
        ILogger logger,
        Exception fault,
        GuildId guild,
        EffectId effect,
        int attempt
    );

    [LoggerMessage(
        EventId = 213,
        Level = LogLevel.Warning,
        Message = "{Effect} in guild {Guild} postponed, attempt {Attempt}."
    )]
    public static partial void EffectPostponed(
        ILogger logger,
        Exception fault,
        GuildId guild,
        EffectId effect,
        int attempt
    );

    [LoggerMessage(
        EventId = 219,
        Level = LogLevel.Warning,
        Message = "{Effect} in guild {Guild} met a store that was busy, attempt {Attempt}; it is tried again soon."
    )]
    public static partial void EffectMetBusyStore(
        ILogger logger,
        Exception fault,
        GuildId guild,
        EffectId effect,
        int attempt
    );

    [LoggerMessage(
        EventId = 214,
        Level = LogLevel.Error,
        Message = "{Effect} in guild {Guild} given up, attempt {Attempt}."
    )]
    public static partial void EffectGivenUp(
        ILogger logger,
        Exception fault,
        GuildId guild,
        EffectId effect,
        int attempt
    );

    [LoggerMessage(
        EventId = 218,
        Level = LogLevel.Error,
        Message = "{Effect} in guild {Guild} was begun {Attempt} times and never ended; it is given up."
    )]
    public static partial void EffectExhausted(ILogger logger, GuildId guild, EffectId effect, int attempt);

    [LoggerMessage(
        EventId = 220,
        Level = LogLevel.Error,
        Message = "{Effect} in guild {Guild} is dropped undone, attempt {Attempt}; the next look at the guild sees to it."
    )]
    public static partial void EffectDropped(ILogger logger, GuildId guild, EffectId effect, int attempt);

    [LoggerMessage(
        EventId = 224,
        Level = LogLevel.Warning,
        Message = "{Effect} in guild {Guild} is a {Kind} that this version cannot read; it waits for one that can."
    )]
    public static partial void EffectUnreadable(ILogger logger, GuildId guild, EffectId effect, string kind);

    [LoggerMessage(
        EventId = 215,
        Level = LogLevel.Information,
        Message = "{Effect} in guild {Guild} was taken over by another runner."
    )]
    public static partial void LeaseLost(ILogger logger, GuildId guild, EffectId effect);

    [LoggerMessage(
        EventId = 216,
        Level = LogLevel.Error,
        Message = "{Effect} in guild {Guild} failed; it is tried again when its lease has run out."
    )]
    public static partial void EffectCrashed(ILogger logger, Exception fault, GuildId guild, EffectId effect);

    [LoggerMessage(EventId = 217, Level = LogLevel.Error, Message = "The Outbox could not be read.")]
    public static partial void OutboxUnreadable(ILogger logger, Exception fault);

    [LoggerMessage(
        EventId = 221,
        Level = LogLevel.Information,
        Message = "The interaction behind {Effect} in guild {Guild} is over."
    )]
    public static partial void AnswerExpired(ILogger logger, GuildId guild, EffectId effect);

    [LoggerMessage(
        EventId = 222,
        Level = LogLevel.Warning,
        Message = "The answer of {Effect} in guild {Guild} was refused with code {Code}."
    )]
    public static partial void AnswerRefused(ILogger logger, GuildId guild, EffectId effect, int code);

    [LoggerMessage(
        EventId = 223,
        Level = LogLevel.Warning,
        Message = "The last answer of {Effect} in guild {Guild} did not arrive."
    )]
    public static partial void AnswerLost(ILogger logger, Exception fault, GuildId guild, EffectId effect);

    [LoggerMessage(
        EventId = 225,
        Level = LogLevel.Warning,
        Message = "What {Effect} in guild {Guild} has done could not be said in the channel."
    )]
    public static partial void NoticeRefused(ILogger logger, Exception fault, GuildId guild, EffectId effect);

    [LoggerMessage(
        EventId = 241,
        Level = LogLevel.Warning,
        Message = "{Subject} of guild {Guild} was wrong and is repaired: {Was}; now {ShouldBe}."
    )]
    public static partial void DriftRepaired(
        ILogger logger,
        GuildId guild,
        string subject,
        string was,
        string shouldBe
    );

    [LoggerMessage(
        EventId = 242,
        Level = LogLevel.Information,
        Message = "The channel of ticket {Number} in guild {Guild} is gone; the ticket is closed."
    )]
    public static partial void ChannelGone(ILogger logger, GuildId guild, int number);

    [LoggerMessage(
        EventId = 243,
        Level = LogLevel.Error,
        Message = "Ticket {Number} in guild {Guild} is {State} and nothing works on it; that begins anew."
    )]
    public static partial void TicketStuck(ILogger logger, GuildId guild, int number, string state);

    [LoggerMessage(
        EventId = 244,
        Level = LogLevel.Warning,
        Message = "The bot is not in guild {Guild} any more, as {Misses} looks in a row have found."
    )]
    public static partial void BotNotInGuild(ILogger logger, GuildId guild, int misses);

    [LoggerMessage(
        EventId = 245,
        Level = LogLevel.Warning,
        Message = "Discord lists not one channel of guild {Guild}; its tickets are left as they are."
    )]
    public static partial void NoChannels(ILogger logger, GuildId guild);

    [LoggerMessage(
        EventId = 231,
        Level = LogLevel.Error,
        Message = "A channel of ticket {Number} in guild {Guild} may be left over."
    )]
    public static partial void StrayLeft(ILogger logger, Exception fault, GuildId guild, int number);

    [LoggerMessage(
        EventId = 232,
        Level = LogLevel.Error,
        Message = "Channel {Channel} of a closed ticket in guild {Guild} is left over."
    )]
    public static partial void ChannelLeft(ILogger logger, Exception fault, GuildId guild, ChannelId channel);

    [LoggerMessage(
        EventId = 251,
        Level = LogLevel.Warning,
        Message = "The archive did not take the transcript of ticket {Number} in guild {Guild}."
    )]
    public static partial void ArchiveFailed(ILogger logger, Exception fault, GuildId guild, int number);

    [LoggerMessage(
        EventId = 252,
        Level = LogLevel.Error,
        Message = "The transcript of ticket {Number} in guild {Guild} was not made: {Why}"
    )]
    public static partial void NoTranscript(ILogger logger, GuildId guild, int number, string why);

    [LoggerMessage(
        EventId = 254,
        Level = LogLevel.Error,
        Message = "That ticket {Number} in guild {Guild} has no transcript could not be said in its channel."
    )]
    public static partial void TranscriptUntold(ILogger logger, Exception fault, GuildId guild, int number);

    [LoggerMessage(
        EventId = 253,
        Level = LogLevel.Warning,
        Message = "An attachment in ticket {Number} of guild {Guild} was not kept."
    )]
    public static partial void AttachmentLost(ILogger logger, Exception fault, GuildId guild, int number);

    [LoggerMessage(
        EventId = 270,
        Level = LogLevel.Warning,
        Message = "Discord did not let the bot change who sees ticket {Number} in guild {Guild}."
    )]
    public static partial void AccessRefused(ILogger logger, Exception fault, GuildId guild, int number);

    [LoggerMessage(
        EventId = 271,
        Level = LogLevel.Warning,
        Message = "Discord did not let the bot make a role for the staff of guild {Guild}."
    )]
    public static partial void StaffRoleRefused(ILogger logger, Exception fault, GuildId guild);

    [LoggerMessage(
        EventId = 255,
        Level = LogLevel.Warning,
        Message = "Channel {Channel} of a closed ticket in guild {Guild} could not be made read-only."
    )]
    public static partial void NotReadOnly(ILogger logger, Exception fault, GuildId guild, ChannelId channel);

    [LoggerMessage(
        EventId = 256,
        Level = LogLevel.Information,
        Message = "The opener of ticket {Number} in guild {Guild} cannot be sent its transcript, code {Code}."
    )]
    public static partial void TranscriptNotSent(ILogger logger, GuildId guild, int number, int? code);

    [LoggerMessage(
        EventId = 261,
        Level = LogLevel.Warning,
        Message = "The panel in channel {Channel} of guild {Guild} could not be edited or removed."
    )]
    public static partial void PanelLeft(ILogger logger, Exception fault, GuildId guild, ChannelId channel);

    [LoggerMessage(
        EventId = 262,
        Level = LogLevel.Warning,
        Message = "A dashboard in channel {Channel} of guild {Guild} could not be removed."
    )]
    public static partial void DashboardLeft(ILogger logger, Exception fault, GuildId guild, ChannelId channel);

    [LoggerMessage(
        EventId = 281,
        Level = LogLevel.Warning,
        Message = "What needs a person in guild {Guild} could not be told there."
    )]
    public static partial void NobodyTold(ILogger logger, Exception fault, GuildId guild);
}
