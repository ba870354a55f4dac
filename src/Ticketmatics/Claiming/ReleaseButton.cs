using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

/// <summary>Release on the header of a claimed ticket.</summary>
internal sealed class ReleaseButton : IButton
{
    public const string RouteName = "release";

    public string Route => RouteName;

    public Access Access => Access.Staff;

    /// <remarks>As with Claim, the effect edits the header again, in case the answer does not arrive.</remarks>
    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        TicketRequests.ChangeAsync(
            press,
            press.Argument,
            TicketRules.Release,
            effects: ticket => [press.Effect("header", new RefreshHeader(ticket.Number))],
            answer: ticket => Reply.Update(TicketHeader.Render(ticket)),
            cancellationToken
        );
}
