using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>Delete now, on the header of a ticket whose channel is kept.</summary>
internal sealed class DeleteNowButton : IButton
{
    public const string RouteName = "delete-now";

    public string Route => RouteName;

    public Access Access => Access.Staff;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        TicketRequests.ChangeAsync(
            press,
            press.Argument,
            KeepRules.Remove,
            effects: ticket => [press.Effect("delete", new RemoveChannel(ticket.Number))],
            answer: _ => Reply.Private(ClosingTexts.BeingDeleted),
            cancellationToken
        );
}
