using System.Collections.Immutable;

namespace Ticketmatics.Tickets;

public enum TicketEvent
{
    Asked,
    Opened,
    Claimed,

    /// <summary>Whoever had claimed the ticket has it no longer.</summary>
    Released,
    CloseRequested,
    Closed,
    ChannelGone,
    Failed,

    /// <summary>Who opened the ticket is no longer in the guild.</summary>
    OpenerLeft,

    /// <summary>A member was let into the ticket.</summary>
    UserAdded,

    /// <summary>A member who was let in was taken out again.</summary>
    UserRemoved,

    /// <summary>The ticket is closed, and its channel stands for reading.</summary>
    Kept,

    /// <summary>A kept channel is to be removed: its time is over, room is needed, or somebody asked for it.</summary>
    RemovalRequested,
    ReopenRequested,
    Reopened,

    /// <summary>Discord would not let the ticket be reopened: it is as it was before.</summary>
    ReopenFailed,

    /// <summary>An administrator chose to lose what the channel holds, as no transcript could be made.</summary>
    TranscriptWaived,
}

/// <summary>One step in the life of a ticket.</summary>
/// <param name="By">Null where nobody but the bot acted.</param>
/// <param name="Interaction">The click behind it; null where there was none.</param>
/// <param name="Whom">Whom it was done to; null for what is done to the ticket.</param>
public sealed record TimelineEntry(
    TicketEvent Event,
    DateTimeOffset At,
    UserId? By,
    InteractionId? Interaction,
    UserId? Whom = null
);

public static class Timeline
{
    /// <summary>A ticket's timeline stays far under the 400 KB of a stored item.</summary>
    public const int MostEntries = 200;

    /// <summary>Adds at the end; a full timeline drops its second entry, so that the opening is always there.</summary>
    public static ImmutableArray<TimelineEntry> With(this ImmutableArray<TimelineEntry> entries, TimelineEntry entry) =>
        (entries.Length < MostEntries ? entries : entries.RemoveAt(1)).Add(entry);
}
