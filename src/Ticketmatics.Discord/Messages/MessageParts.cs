namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Message, "Message Types"; those that are told apart here. Others arrive as their number.</summary>
public enum MessageType
{
    Default = 0,
    ChannelPinnedMessage = 6,
    Reply = 19,
    ChatInputCommand = 20,
    ContextMenuCommand = 23,
}

/// <summary>See Discord Docs/Message, "Reaction Object".</summary>
public sealed record Reaction(ReceivedEmoji Emoji, int Count);

/// <summary>See Discord Docs/Emoji.</summary>
/// <param name="Name">Null where the guild's emoji is deleted.</param>
public sealed record ReceivedEmoji(string? Name = null);

/// <summary>See Discord Docs/Sticker, "Sticker Item Object".</summary>
public sealed record StickerItem(string Name);

/// <summary>See Discord Docs/Message, "Message Snapshot Object".</summary>
public sealed record MessageSnapshot(SnapshotMessage Message);

/// <summary>The parts of a message that a snapshot keeps.</summary>
public sealed record SnapshotMessage(
    string? Content = null,
    IReadOnlyList<Attachment>? Attachments = null,
    IReadOnlyList<ReceivedEmbed>? Embeds = null
);

/// <summary>See Discord Docs/Poll.</summary>
public sealed record Poll(PollMedia Question, IReadOnlyList<PollAnswer>? Answers = null);

public sealed record PollAnswer(PollMedia PollMedia);

/// <param name="Text">Null for an answer that is an emoji alone.</param>
public sealed record PollMedia(string? Text = null);

/// <summary>
/// An embed as it is received, from whomever: no limit of <see cref="Embed"/> holds for it.
/// See Discord Docs/Message, "Embed Object".
/// </summary>
public sealed record ReceivedEmbed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public ReceivedEmbedPart? Author { get; init; }

    public ReceivedEmbedPart? Footer { get; init; }

    public ReceivedEmbedPart? Image { get; init; }

    public ReceivedEmbedPart? Thumbnail { get; init; }

    public IReadOnlyList<ReceivedEmbedField>? Fields { get; init; }
}

/// <summary>Author, footer, image or thumbnail of an embed: each has some of these.</summary>
public sealed record ReceivedEmbedPart(string? Name = null, string? Text = null, string? Url = null);

public sealed record ReceivedEmbedField(string Name = "", string Value = "", bool Inline = false);
