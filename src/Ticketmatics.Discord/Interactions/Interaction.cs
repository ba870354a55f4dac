using System.Text.Json;

namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Receiving and Responding, "Interaction Type".</summary>
public enum InteractionType
{
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    ApplicationCommandAutocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>What Discord posts for each click. See Discord Docs/Receiving and Responding, "Interaction Object".</summary>
/// <param name="Token">Credential for answers, 15 minutes long: never logged.</param>
/// <param name="Data">Absent only for a ping.</param>
/// <param name="Member">Who clicked, in a guild; elsewhere it is <paramref name="User"/>.</param>
/// <param name="Message">The message a component stands on; also for a modal that such a component opened.</param>
/// <param name="AppPermissions">What the bot may do in the channel of the interaction.</param>
/// <param name="Locale">Language of who clicked; absent only for a ping.</param>
public sealed record Interaction(
    InteractionId Id,
    ApplicationId ApplicationId,
    InteractionType Type,
    string Token,
    InteractionData? Data = null,
    GuildId? GuildId = null,
    ChannelId? ChannelId = null,
    GuildMember? Member = null,
    User? User = null,
    Message? Message = null,
    Permissions? AppPermissions = null,
    string? Locale = null,
    string? GuildLocale = null
)
{
    /// <summary>The id alone: the rest holds a credential and what people wrote.</summary>
    public override string ToString() => $"{nameof(Interaction)} {Id}";
}

/// <summary>
/// What was clicked; which fields are present depends on the interaction's type. Its <c>id</c> is left out: a command's
/// is a snowflake, a component's a number.
/// </summary>
/// <param name="Name">Of the command, never localized. Commands and autocomplete.</param>
/// <param name="Type">Of the command. Commands and autocomplete.</param>
/// <param name="TargetId">Of the user or message that a context menu was opened on.</param>
/// <param name="CustomId">Components and modals.</param>
/// <param name="Values">What was chosen. Selects.</param>
/// <param name="Components">What was filled in. Modals.</param>
public sealed record InteractionData(
    string? Name = null,
    CommandType? Type = null,
    IReadOnlyList<CommandOptionValue>? Options = null,
    Snowflake<InteractionTarget>? TargetId = null,
    ResolvedData? Resolved = null,
    string? CustomId = null,
    int? ComponentType = null,
    IReadOnlyList<string>? Values = null,
    IReadOnlyList<SubmittedComponent>? Components = null
);

/// <summary>One option of a command as it was filled in.</summary>
/// <param name="Value">Text, number, boolean, or an id as text; absent for subcommands.</param>
/// <param name="Focused">The one that is being typed; autocomplete only.</param>
public sealed record CommandOptionValue(
    string Name,
    CommandOptionType Type,
    JsonElement? Value = null,
    bool Focused = false,
    IReadOnlyList<CommandOptionValue>? Options = null
);

/// <summary>The objects behind the ids of an interaction.</summary>
/// <param name="Members">Without their users, which stand in <paramref name="Users"/>; only those still in the guild.</param>
public sealed record ResolvedData(
    IReadOnlyDictionary<UserId, User>? Users = null,
    IReadOnlyDictionary<UserId, GuildMember>? Members = null,
    IReadOnlyDictionary<RoleId, Role>? Roles = null,
    IReadOnlyDictionary<ChannelId, Channel>? Channels = null,
    IReadOnlyDictionary<MessageId, Message>? Messages = null,
    IReadOnlyDictionary<AttachmentId, Attachment>? Attachments = null
);

/// <summary>What a context menu was opened on: a user or a message, by the command's type.</summary>
public sealed class InteractionTarget
{
    private InteractionTarget() { }
}
