using Ticketmatics.Closing;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>Delete without transcript, where none can be made.</summary>
internal sealed class DeleteAnywayButton : IButton
{
    public const string RouteName = "delete-anyway";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (!TicketRequests.TryParseNumber(press.Argument, out var number))
        {
            return Reply.Refuse(press.Texts.Interactions.Outdated);
        }

        // Before anything is deleted: from here on nobody reopens the ticket.
        var ticket = await press.Store.ReadTicketAsync(press.Guild, number, cancellationToken);
        var actor = press.ActorAs(isStaff: true);
        if (ticket is null || TicketRules.GiveUpTranscript(ticket, actor) is not Decision.Accepted(var leaving))
        {
            return Reply.Refuse(press.Texts.Transcripts.NotClosing);
        }

        var remove = press.Effect("delete", new RemoveChannel(number, WithoutTranscript: true));
        var tell = press.Effect("log", new PostLog(TicketLog.Of(leaving, TicketEvent.TranscriptWaived)!));
        var commit = Commit.Of(press.Guild, new Change.SaveTicket(ticket, leaving), remove, tell);
        return await press.Store.CommitAsync(commit, cancellationToken) is null
            ? Reply.Private(press.Texts.Transcripts.BeingDeleted)
            : Reply.Refuse(press.Texts.Refusals.Of(new Refusal.MovedOn()));
    }
}
