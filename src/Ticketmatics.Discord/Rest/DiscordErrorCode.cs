namespace Ticketmatics.Discord;

/// <summary>Error codes that are acted upon. See Discord Docs/Opcodes and Status Codes, "JSON Error Codes".</summary>
public static class DiscordErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;

    /// <summary>A user who exists and is not in the guild.</summary>
    public const int UnknownMember = 10007;
    public const int UnknownMessage = 10008;

    /// <summary>Nothing is set for that role or member in the channel.</summary>
    public const int UnknownOverwrite = 10009;
    public const int UnknownRole = 10011;

    /// <summary>No such account, or none any more.</summary>
    public const int UnknownUser = 10013;

    /// <summary>An interaction's token whose first answer has not arrived yet, or is no longer good.</summary>
    public const int UnknownWebhook = 10015;
    public const int DisallowedChannelName = 20031;
    public const int GuildIsFull = 30013;

    /// <summary>
    /// A message older than an hour was edited too often of late. Comes as 429, and is no rate limit that the route's
    /// others share.
    /// </summary>
    public const int OldMessageEditedTooOften = 30046;
    public const int MissingAccess = 50001;

    /// <summary>The user takes no direct messages of the bot.</summary>
    public const int CannotMessageUser = 50007;
    public const int MissingPermissions = 50013;
    public const int InvalidFormBody = 50035;

    /// <summary>Inner code of <see cref="InvalidFormBody"/>: the interactions endpoint did not pass Discord's check.</summary>
    public const string EndpointInvalid = "APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID";

    /// <summary>Inner code of <see cref="InvalidFormBody"/>: the category holds 50 channels.</summary>
    public const string CategoryIsFull = "CHANNEL_PARENT_MAX_CHANNELS";

    /// <summary>Inner code of <see cref="InvalidFormBody"/>: the category is gone.</summary>
    public const string CategoryIsGone = "CHANNEL_PARENT_INVALID";
}
