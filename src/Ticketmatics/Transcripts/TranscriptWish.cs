using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Transcripts;

/// <summary>The wish for a ticket's transcript, however it was said; for staff and the ticket's opener.</summary>
internal static class TranscriptWish
{
    /// <param name="before">Rather the one of the time before the ticket was reopened.</param>
    public static Task<Reply> AskAsync(Call call, int number, bool before, CancellationToken cancellationToken) =>
        AskAsync(call, new SendTranscript(number, call.PendingAnswer, before), cancellationToken);

    public static Task<Reply> AskFileAsync(Call call, int number, string file, CancellationToken cancellationToken) =>
        AskAsync(call, new SendTranscript(number, call.PendingAnswer, File: file), cancellationToken);

    private static async Task<Reply> AskAsync(Call call, SendTranscript send, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await TicketRequests.ReadAsync(call, send.Number, cancellationToken);
        if (ticket is null || (!actor.IsStaff && actor.Id != ticket.Opener))
        {
            // Nobody learns by this which tickets there are.
            return Reply.Refuse(actor.IsStaff ? TicketRequests.Unknown(call) : call.Texts.Transcripts.NotYours);
        }

        if (send.File is null && ticket is { Place: null, Transcript: null, EarlierTranscripts: [] })
        {
            return Reply.Refuse(call.Texts.Transcripts.NoTranscript);
        }

        await call.Store.CommitAsync(Commit.Of(call.Guild, call.Effect("transcript", send)), cancellationToken);
        return Reply.Thinking;
    }
}
