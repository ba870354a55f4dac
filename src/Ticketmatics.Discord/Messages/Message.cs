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
    /// <summary>Custom ids of all buttons and selects.</summary>
    public IEnumerable<string> CustomIds() =>
        (Components ?? [])
            .SelectMany(component => component.SelfAndInner())
            .Select(component => component.CustomId)
            .OfType<string>();
}
