namespace Ticketmatics.Discord;

/// <summary>A message as it is received; only what is read is here. See Discord Docs/Message.</summary>
/// <param name="Content">Empty without the Message Content intent, but for the app's own and those that mention it.</param>
/// <param name="Components">Empty without the intent, but for the app's own messages.</param>
public sealed record Message(
    MessageId Id,
    ChannelId ChannelId,
    User? Author = null,
    string? Content = null,
    IReadOnlyList<SubmittedComponent>? Components = null
)
{
    public MessageType Type { get; init; }

    /// <summary>Null where it was never edited.</summary>
    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>Users whom the text names.</summary>
    public IReadOnlyList<User>? Mentions { get; init; }

    /// <summary>Empty without the intent, but for the app's own messages.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Empty without the intent, but for the app's own messages.</summary>
    public IReadOnlyList<ReceivedEmbed>? Embeds { get; init; }

    public IReadOnlyList<Reaction>? Reactions { get; init; }

    public IReadOnlyList<StickerItem>? StickerItems { get; init; }

    /// <summary>The message that this one answers; null where it is none, or where that one is deleted.</summary>
    public Message? ReferencedMessage { get; init; }

    /// <summary>What a forwarded message said when it was forwarded.</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; init; }

    public Poll? Poll { get; init; }

    /// <summary>Custom ids of all buttons and selects.</summary>
    public IEnumerable<string> CustomIds() =>
        (Components ?? [])
            .SelectMany(component => component.SelfAndInner())
            .Select(component => component.CustomId)
            .OfType<string>();
}
