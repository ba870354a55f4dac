using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

internal enum InteractionStage
{
    /// <summary>Sent; no answer has been processed.</summary>
    Waiting,
    Answered,

    /// <summary>No answer in time, or none that is legal: the token is worth nothing.</summary>
    Failed,
}

/// <summary>An interaction with its token, live for 15 minutes.</summary>
internal sealed class SandboxInteraction(InteractionId id, string token, InteractionType type, UserId user)
{
    public InteractionId Id => id;

    public string Token => token;

    public InteractionType Type => type;

    public UserId User => user;

    public required ChannelId ChannelId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Name of the command; <see langword="null"/> for components and modals.</summary>
    public string? CommandName { get; init; }

    /// <summary>Whether the command was opened on a user or a message.</summary>
    public bool IsContextMenu { get; init; }

    /// <summary>The message whose component was used, or that a modal came from.</summary>
    public MessageId? SourceMessage { get; init; }

    /// <summary>Type of the option that is being typed; 0 outside autocomplete.</summary>
    public int FocusedType { get; init; }

    /// <summary>What opened the modal that is submitted; <see langword="null"/> for anything else.</summary>
    public MessageOrigin? Trigger { get; init; }

    /// <summary>What a message says that answers it.</summary>
    public MessageOrigin Origin => new(Id, (int)Type, CommandName, IsContextMenu, User, SourceMessage, Trigger);

    public InteractionStage Stage { get; set; }

    /// <summary>What came of it, once it is answered.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>What <c>@original</c> means; <see langword="null"/> where the answer made or touched no message.</summary>
    public MessageId? Original { get; set; }

    /// <summary>Whether a "thinking…" placeholder still waits for its text.</summary>
    public bool OwesText { get; set; }
}

/// <summary>A modal on somebody's screen.</summary>
/// <param name="Id">Of the interaction that it answered.</param>
/// <param name="Trigger">What it answered.</param>
/// <param name="SourceMessage">The message whose component opened it.</param>
/// <param name="Components">As sent, each with the number Discord gives it.</param>
internal sealed record OpenedModal(
    InteractionId Id,
    MessageOrigin Trigger,
    UserId User,
    ChannelId ChannelId,
    MessageId? SourceMessage,
    string CustomId,
    string Title,
    JsonArray Components
);
