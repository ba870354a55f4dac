using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

internal enum OutcomeKind
{
    /// <summary>A new message.</summary>
    Message,

    /// <summary>A "thinking…" placeholder.</summary>
    Deferred,

    /// <summary>The message of the component was edited.</summary>
    Updated,

    /// <summary>Taken note of, with nothing to see.</summary>
    Acknowledged,

    /// <summary>A form opened.</summary>
    Modal,

    /// <summary>Suggestions for an option.</summary>
    Choices,

    /// <summary>The client had nothing to send.</summary>
    Nothing,

    /// <summary>Refused by the client, or not answered as Discord demands.</summary>
    Failed,
}

/// <summary>What came of an interaction, as the person who caused it sees it.</summary>
/// <param name="Reason">Of a failure, or of nothing being sent.</param>
/// <param name="Message">The message that was made or edited.</param>
/// <param name="Choices">Name and value each.</param>
/// <param name="Interaction">Absent where the client sent nothing.</param>
internal sealed record Outcome(
    OutcomeKind Kind,
    string? Reason = null,
    MessageId? Message = null,
    OpenedModal? Modal = null,
    JsonArray? Choices = null,
    InteractionId? Interaction = null
)
{
    /// <summary>Of an answer that is not legal, as Discord's body says it.</summary>
    public JsonObject? Refusal { get; init; }

    public const string DidNotRespond = "The application did not respond";

    public static Outcome Failed(string reason) => new(OutcomeKind.Failed, reason);
}

/// <summary>Discord's client would not send this.</summary>
/// <param name="reason">What the client says.</param>
public sealed class NotSentException(string reason) : Exception(reason)
{
    internal OutcomeKind Kind { get; init; } = OutcomeKind.Failed;
}
