using System.Collections.Immutable;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>What a transcript says of its ticket before the first message.</summary>
/// <param name="Category">As people read it.</param>
/// <param name="Messages">How many follow.</param>
/// <param name="MadeAt">Nothing later is in it.</param>
/// <param name="Remarks">What is not in it, and why; one sentence each.</param>
internal sealed record TranscriptHead(
    string GuildName,
    Ticket Ticket,
    string Category,
    int Messages,
    DateTimeOffset MadeAt,
    ImmutableArray<string> Remarks
)
{
    /// <summary>As of <see cref="TranscriptTexts.Event"/>, and why where somebody gave a reason.</summary>
    public string Event(TimelineEntry entry, TranscriptNames names)
    {
        var happened = Ticket.Texts.Transcripts.Event(entry, names);
        return
            entry.Event is TicketEvent.CloseRequested && entry.At == Ticket.Close?.At && Ticket.Close.Reason is { } why
            ? $"{happened}: {why}"
            : happened;
    }
}
