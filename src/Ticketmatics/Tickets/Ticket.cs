using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Languages;

namespace Ticketmatics.Tickets;

/// <param name="At">When it was made; nothing later is in it.</param>
/// <param name="Messages">How many are in it.</param>
/// <param name="Name">Tells it from others of the ticket; null in tickets of older versions, which had one.</param>
/// <param name="Last">The last message that is in it; null in tickets of older versions.</param>
public sealed record TranscriptNote(DateTimeOffset At, int Messages, string? Name = null, MessageId? Last = null)
{
    /// <summary>Names of the files that are kept beside it, the oldest first; as many as can be offered.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>How many more are in the archive, which nobody is offered.</summary>
    public int MoreFiles { get; init; }
}

/// <summary>A member's request for help, from the moment it is asked for.</summary>
public sealed record Ticket
{
    public required GuildId Guild { get; init; }

    /// <summary>Unique in its guild and never given twice; gaps are possible.</summary>
    public required int Number { get; init; }

    public required UserId Opener { get; init; }

    /// <summary>What the opener was called then, as Discord gave it; null in tickets of older versions.</summary>
    public string? OpenerName { get; init; }

    /// <summary>Key of the ticket category that was chosen.</summary>
    public required string Category { get; init; }

    /// <summary>What the category was called when it was chosen, as people read it: it may be renamed or removed.</summary>
    public required string CategoryName { get; init; }

    /// <summary>As typed: hostile until it is escaped. Empty where the category asks its own questions.</summary>
    public required string Reason { get; init; }

    /// <summary>To the category's own questions; empty where it has none.</summary>
    public ImmutableArray<FormAnswer> Answers { get; init; } = [];

    /// <summary>
    /// Of what everybody in its channel reads, as it was in the guild when the ticket was asked for; null in tickets of
    /// older versions.
    /// </summary>
    public string? Locale { get; init; }

    internal Texts Texts => Texts.Of(Locale);

    public required TicketState State { get; init; }

    /// <summary>Counts the writes of this ticket, from 1; each write is conditional on the one before.</summary>
    public required int Version { get; init; }

    /// <summary>What happened, oldest first. Invariant: never empty; the first entry is the opening.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>The transcript that the archive holds since the ticket was closed; null where it holds none.</summary>
    public TranscriptNote? Transcript { get; init; }

    /// <summary>Those of the times that the ticket was closed and reopened, oldest first; the last few.</summary>
    public ImmutableArray<TranscriptNote> EarlierTranscripts { get; init; } = [];

    /// <summary>Who was let in, beside the opener and the staff.</summary>
    public ImmutableSortedSet<UserId> Participants { get; init; } = [];

    /// <summary>Who asked for it: the opener, or staff in the opener's name.</summary>
    public UserId AskedBy => Timeline[0].By ?? Opener;

    public DateTimeOffset OpenedAt => Timeline[0].At;

    /// <summary>When the ticket came into its state.</summary>
    public DateTimeOffset StateSince =>
        Timeline
            .Last(entry =>
                entry.Event is not (TicketEvent.OpenerLeft or TicketEvent.UserAdded or TicketEvent.UserRemoved)
            )
            .At;

    public bool HasHappened(TicketEvent happened) => Timeline.Any(entry => entry.Event == happened);

    /// <summary>The ticket's channel and header message; null before they exist and after they are gone.</summary>
    public TicketPlace? Place =>
        State switch
        {
            TicketState.Open open => open.Place,
            TicketState.Claimed claimed => claimed.Place,
            TicketState.Closing closing => closing.Place,
            TicketState.Kept kept => kept.Place,
            TicketState.Reopening reopening => reopening.Place,
            _ => null,
        };

    /// <summary>Null where nobody asked for its end, or that was taken back.</summary>
    public CloseRequest? Close =>
        State switch
        {
            TicketState.Opening opening => opening.Close,
            TicketState.Closing closing => closing.Close,
            TicketState.Kept kept => kept.Close,
            TicketState.Closed closed => closed.Close,
            TicketState.Reopening reopening => reopening.Close,
            _ => null,
        };

    /// <summary>The number as people read it: at least four digits.</summary>
    public string DisplayNumber => Number.ToString("D4", CultureInfo.InvariantCulture);
}
