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
);
