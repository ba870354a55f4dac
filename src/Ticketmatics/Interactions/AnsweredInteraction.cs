using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>What became of an interaction.</summary>
public enum InteractionResult
{
    Done,

    /// <summary>The person asked for something that is not to be had.</summary>
    Refused,

    /// <summary>Others wrote the same items, or the store was slow, until the time was over.</summary>
    OutOfTime,

    /// <summary>A fault; the person got a reference that is also in the log.</summary>
    Failed,
}

/// <summary>One interaction for logs and figures: nothing a person wrote, and no token.</summary>
/// <param name="Name">Of the command, or the route of the custom id; "unknown" for what is not ours.</param>
/// <param name="Guild">Null in direct messages.</param>
/// <param name="Took">From the verified request to the answer.</param>
public sealed record AnsweredInteraction(
    InteractionId Id,
    InteractionType Type,
    string Name,
    GuildId? Guild,
    InteractionResult Result,
    TimeSpan Took
);

/// <summary>An answer and what the router knows of it.</summary>
internal readonly record struct RoutedInteraction(InteractionResponse Response, string Name, InteractionResult Result);
