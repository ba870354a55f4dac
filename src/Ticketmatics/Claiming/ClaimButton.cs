using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

/// <summary>Claim on a ticket's header.</summary>
internal sealed class ClaimButton : IButton
{
    public const string RouteName = "claim";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    /// <remarks>
    /// The answer edits the header for all at once; the effect does it again, in case the answer does not arrive.
    /// </remarks>
    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        TicketRequests.ChangeAsync(
            press,
            press.Argument,
            TicketRules.Claim,
            effects: ticket => [press.Effect("header", new RefreshHeader(ticket.Number))],
            answer: ticket => Reply.Update(TicketHeader.Render(ticket)),
            cancellationToken
        );
}
