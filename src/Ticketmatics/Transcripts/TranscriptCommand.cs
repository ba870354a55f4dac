using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary><c>/transcript</c>: for staff and the ticket's opener.</summary>
internal sealed class TranscriptCommand : ICommand
{
    private static readonly IntegerOption Number = new("ticket", TranscriptTexts.TicketOption);

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput("transcript", TranscriptTexts.Description, [Number.Definition]);

    public Access Access => Access.Parties;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var number = Number.In(call) ?? await call.Store.FindTicketAsync(call.Guild, call.Channel, cancellationToken);
        if (number is null)
        {
            return Reply.Refuse(TranscriptTexts.NoTicketHere);
        }

        var (ticket, actor) = await TicketRequests.ReadAsync(call, number.Value, cancellationToken);
        if (ticket is null || (!actor.IsStaff && actor.Id != ticket.Opener))
        {
            // Nobody learns by this which tickets there are.
            return Reply.Refuse(actor.IsStaff ? TranscriptTexts.NoSuchTicket : TranscriptTexts.NotYours);
        }

        if (ticket is { Place: null, Transcript: null })
        {
            return Reply.Refuse(TranscriptTexts.NoTranscript);
        }

        var send = call.Effect("transcript", new SendTranscript(ticket.Number, call.PendingAnswer));
        await call.Store.CommitAsync(Commit.Of(call.Guild, send), cancellationToken);
        return Reply.Thinking;
    }
}
