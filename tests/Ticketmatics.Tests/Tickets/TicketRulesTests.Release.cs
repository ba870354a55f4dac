using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Tickets;

public sealed partial class TicketRulesTests
{
    [Theory]
    [MemberData(nameof(ByStaff))]
    public void Staff_release_a_claimed_ticket_and_no_other(string state)
    {
        var expected = Row(
            state,
            opening: StillOpening,
            openingAndClosing: AlreadyClosing,
            open: new Refusal.NotClaimed(),
            claimed: new TicketState.Open(A.Place),
            closing: AlreadyClosing,
            closed: AlreadyClosed,
            failed: NeverOpened
        );

        var ticket = A.Ticket(state: A.States[state]);
        Check(ticket, TicketRules.Release(ticket, A.Actor(A.Sam, Now)), expected, TicketEvent.Released, A.Sam);
    }
}
