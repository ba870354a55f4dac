using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>The confirmed wish to close a ticket.</summary>
internal sealed class CloseModal : IModal
{
    public const string RouteName = "close-form";
    public const string ReasonField = "reason";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var typed = Markdown.Ellipsize(submit.Field(ReasonField), TicketRules.CloseReasonMaxLength);
        var reason = typed.Length == 0 ? null : typed;
        return TicketRequests.ChangeAsync(
            submit,
            submit.Argument,
            rule: (ticket, actor) => TicketRules.Close(ticket, actor, reason),
            effects: ticket => EffectsOf(ticket, submit),
            answer: ticket =>
                Reply.Private(
                    ticket.State is TicketState.Opening ? ClosingTexts.ClosesWhenOpen : ClosingTexts.Done(ticket)
                ),
            cancellationToken
        );
    }

    /// <summary>A ticket that is still opening gets its effect when its channel stands.</summary>
    private static IEnumerable<Change> EffectsOf(Ticket ticket, Call call) =>
        ticket.State is TicketState.Closing ? [call.Effect("close", new AnnounceClose(ticket.Number))] : [];
}
