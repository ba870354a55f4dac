using Ticketmatics.Closing;
using Ticketmatics.Interactions;
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
            return Reply.Refuse(InteractionTexts.Outdated);
        }

        var ticket = await press.Store.ReadTicketAsync(press.Guild, number, cancellationToken);
        if (ticket is not { State: TicketState.Closing })
        {
            return Reply.Refuse(TranscriptTexts.NotClosing);
        }

        var remove = press.Effect("delete", new RemoveChannel(number, WithoutTranscript: true));
        await press.Store.CommitAsync(Commit.Of(press.Guild, remove), cancellationToken);
        return Reply.Private(TranscriptTexts.BeingDeleted);
    }
}
