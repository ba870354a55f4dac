namespace Ticketmatics.Discord;

/// <summary>
/// Discord's limits, each with its source. Lengths are counted here in UTF-16 code units: Discord's pages say only
/// "characters", and no other way of counting them gives more.
/// </summary>
public static class Limits
{
    // See Discord Docs/Message, "Create Message" and "Embed Limits".
    public const int MessageContentLength = 2000;
    public const int EmbedsPerMessage = 10;
    public const int EmbedTitleLength = 256;
    public const int EmbedDescriptionLength = 4096;
    public const int EmbedFields = 25;
    public const int EmbedFieldNameLength = 256;
    public const int EmbedFieldValueLength = 1024;
    public const int EmbedFooterLength = 2048;
    public const int EmbedAuthorNameLength = 256;

    /// <summary>Titles, descriptions, fields, footers and authors of all embeds of one message together.</summary>
    public const int EmbedCharactersPerMessage = 6000;
    public const int EmbedColor = 0xFFFFFF;
    public const int NonceLength = 25;
    public const int MentionedUsers = 100;
    public const int MentionedRoles = 100;

    /// <summary>Of files in one message, where nothing pays for more. See Discord Docs/Reference, "Uploading Files".</summary>
    public const int AttachmentBytes = 10 * 1024 * 1024;

    // See Discord Docs/Component Reference.
    public const int CustomIdLength = 100;
    public const int ActionRowsPerMessage = 5;
    public const int ButtonsPerRow = 5;
    public const int ButtonLabelLength = 80;
    public const int ButtonUrlLength = 512;
    public const int SelectOptions = 25;
    public const int SelectOptionTextLength = 100;
    public const int SelectPlaceholderLength = 150;
    public const int ModalTitleLength = 45;
    public const int ModalComponents = 5;
    public const int LabelLength = 45;
    public const int LabelDescriptionLength = 100;
    public const int TextInputLength = 4000;
    public const int TextInputPlaceholderLength = 100;

    // See Discord Docs/Application Commands, "Application Command Object".
    public const int CommandNameLength = 32;
    public const int CommandDescriptionLength = 100;
    public const int CommandOptions = 25;
    public const int OptionChoices = 25;
    public const int ChoiceTextLength = 100;
    public const int StringOptionLength = 6000;

    /// <summary>Names, descriptions and values of one command together, the longest localization of each.</summary>
    public const int CommandCharacters = 8000;
    public const int GlobalChatInputCommands = 100;
    public const int GlobalContextMenuCommands = 15;

    // See Discord Docs/Channel, "Channel Object" and Discord Docs/Guild, "Create Guild Channel".
    public const int ChannelNameLength = 100;
    public const int ChannelTopicLength = 1024;
    public const int ChannelsPerCategory = 50;
    public const int ChannelsPerGuild = 500;

    /// <summary>Permission overwrites in the body that creates a channel (Discord's OpenAPI document).</summary>
    public const int OverwritesPerCreate = 100;
    public const int MessagesPerPage = 100;

    // See Discord Docs/Guild, "Create Guild Role".
    public const int RoleNameLength = 100;
    public const int RolesPerGuild = 250;

    // See Discord Docs/Audit Log, "Audit Log Reason".
    public const int AuditLogReasonLength = 512;

    /// <summary>From the arrival of an interaction to its first answer. See Discord Docs/Receiving and Responding.</summary>
    public static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(3);

    /// <summary>From the arrival of an interaction, as long as its token edits and follows up.</summary>
    public static readonly TimeSpan InteractionTokenLife = TimeSpan.FromMinutes(15);
}
