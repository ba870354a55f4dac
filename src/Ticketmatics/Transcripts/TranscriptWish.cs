using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>The wish for a ticket's transcript, however it was said; for staff and the ticket's opener.</summary>
internal static class TranscriptWish
{
    /// <param name="before">Rather the one of the time before the ticket was reopened.</param>
    public static async Task<Reply> AskAsync(Call call, int number, bool before, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await TicketRequests.ReadAsync(call, number, cancellationToken);
        if (ticket is null || (!actor.IsStaff && actor.Id != ticket.Opener))
        {
            // Nobody learns by this which tickets there are.
            return Reply.Refuse(actor.IsStaff ? TicketRequests.Unknown(call) : call.Texts.Transcripts.NotYours);
        }

        if (ticket is { Place: null, Transcript: null, EarlierTranscripts: [] })
        {
            return Reply.Refuse(call.Texts.Transcripts.NoTranscript);
        }

        var send = call.Effect("transcript", new SendTranscript(ticket.Number, call.PendingAnswer, before));
        await call.Store.CommitAsync(Commit.Of(call.Guild, send), cancellationToken);
        return Reply.Thinking;
    }
}
