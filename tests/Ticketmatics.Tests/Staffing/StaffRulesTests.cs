using System.Collections.Immutable;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Staffing;

public sealed class StaffRulesTests
{
    private static readonly ImmutableArray<StaffEntry> Staff =
    [
        A.StaffEntry(new StaffSubject.RoleHolders(A.StaffRole)),
        A.StaffEntry(new StaffSubject.Member(A.Sam)) with
        {
            Category = "billing",
        },
    ];

    [Fact]
    public void Staff_of_a_category_are_staff_of_its_tickets_alone()
    {
        StaffRules.IsStaff(A.Sam, [], Staff, "billing").ShouldBeTrue();
        StaffRules.IsStaff(A.Sam, [], Staff, "technical").ShouldBeFalse();
        StaffRules.IsStaff(A.Bob, [A.StaffRole], Staff, "billing").ShouldBeTrue();
        StaffRules.IsStaff(A.Bob, [A.StaffRole], Staff, "technical").ShouldBeTrue();
        StaffRules.IsStaff(A.Bob, [new(7)], Staff, "billing").ShouldBeFalse();
    }

    /// <summary>Of 100 overwrites that Discord takes with a channel: everybody, the bot, the opener, 25 members.</summary>
    [Fact]
    public void As_many_staff_and_members_as_there_can_be_fit_into_one_channel() =>
        (3 + ParticipantRules.Most + StaffRules.MostOfATicket).ShouldBeLessThanOrEqualTo(100);

    [Theory]
    [InlineData(69, 0, null, false)]
    [InlineData(70, 0, null, true)]
    [InlineData(0, 70, null, true)]
    [InlineData(30, 40, null, true)]
    [InlineData(30, 39, null, false)]
    [InlineData(30, 40, "billing", true)]
    [InlineData(30, 40, "technical", false)]
    [InlineData(70, 0, "technical", true)]
    public void No_ticket_gets_more_staff_than_its_channel_takes(int ofAll, int ofBilling, string? category, bool full)
    {
        var entries = Enumerable
            .Range(1, ofAll + ofBilling)
            .Select(n =>
                A.StaffEntry(new StaffSubject.Member(A.Member(n))) with
                {
                    Category = n <= ofAll ? null : "billing",
                }
            );

        StaffRules.IsFull([.. entries], category).ShouldBe(full);
    }

    [Fact]
    public void A_claim_is_lost_once_and_by_whom_it_is_known()
    {
        var claimed = A.Ticket(state: new TicketState.Claimed(A.Place, A.Claim));

        var lost = TicketRules.LoseClaim(claimed, A.Claim, A.Ada, A.Noon).ShouldBeOfType<Decision.Accepted>().Next;

        lost.State.ShouldBe(new TicketState.Open(A.Place));
        lost.Version.ShouldBe(claimed.Version + 1);
        lost.Timeline[^1].ShouldBe(new(TicketEvent.Released, A.Noon, A.Ada, Interaction: null, A.Sam));
        var others = new Claim(A.Bob, A.Noon);
        TicketRules
            .LoseClaim(claimed with { State = new TicketState.Claimed(A.Place, others) }, A.Claim, A.Ada, A.Noon)
            .ShouldBe(new Decision.Refused(new Refusal.MovedOn()));
        foreach (var state in A.States.Values.Where(state => state is not TicketState.Claimed))
        {
            TicketRules
                .LoseClaim(A.Ticket(state: state), A.Claim, A.Ada, A.Noon)
                .ShouldBe(new Decision.Refused(new Refusal.MovedOn()));
        }
    }
}
