using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Who a message pinged, by its text and by what it allowed.</summary>
internal sealed record Pings(IReadOnlySet<UserId> Users, IReadOnlySet<RoleId> Roles, bool Everyone)
{
    public static Pings None { get; } = new(new HashSet<UserId>(), new HashSet<RoleId>(), Everyone: false);
}

/// <summary>What a message says it answers.</summary>
/// <param name="Name">Of the command; <see langword="null"/> for a component or a modal.</param>
/// <param name="Source">The message whose component was used, or that a modal came from.</param>
/// <param name="Trigger">What opened the modal; <see langword="null"/> for anything else.</param>
internal sealed record MessageOrigin(
    InteractionId Interaction,
    int InteractionType,
    string? Name,
    bool IsContextMenu,
    UserId User,
    MessageId? Source,
    MessageOrigin? Trigger
);

/// <summary>A file that came with a message, or that a person gave to a client.</summary>
/// <param name="MediaType">As who sent it says.</param>
internal sealed record SandboxFile(AttachmentId Id, string Name, string MediaType, byte[] Content)
{
    /// <summary>What it shows, for those who do not see it.</summary>
    public string? Description { get; init; }
}

internal sealed class SandboxMessage(MessageId id, ChannelId channel, UserId author)
{
    public MessageId Id => id;

    public ChannelId ChannelId => channel;

    public UserId Author => author;

    public string Content { get; set; } = "";

    public JsonArray Embeds { get; set; } = [];

    /// <summary>As sent, each with the number Discord gives it.</summary>
    public JsonArray Components { get; set; } = [];

    public JsonObject? AllowedMentions { get; set; }

    public Pings Pings { get; set; } = Pings.None;

    /// <summary>Discord's message flags but "ephemeral" and "loading", which are <see cref="VisibleTo"/> and <see cref="Thinking"/>.</summary>
    public int Flags { get; set; }

    /// <summary>The only one who sees an ephemeral message; <see langword="null"/> for all others.</summary>
    public UserId? VisibleTo { get; init; }

    /// <summary>The placeholder "thinking…" of a deferred answer.</summary>
    public bool Thinking { get; set; }

    /// <summary>When a placeholder that nothing replaced becomes a failure.</summary>
    public DateTimeOffset ThinkingUntil { get; init; }

    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Counts the edits; clients forget what was chosen in a select with each.</summary>
    public int Revision { get; set; }

    public MessageOrigin? Origin { get; init; }

    public IReadOnlyList<SandboxFile> Files { get; set; } = [];

    public bool Ephemeral => VisibleTo is not null;

    public bool IsVisibleTo(UserId user) => VisibleTo is null || VisibleTo == user;
}
