using System.Collections.Immutable;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task Tickets_that_move_in_are_counted_with_their_members_and_not_as_of_today()
    {
        await GivenTicketAsync(50);
        ImmutableArray<Ticket> moved =
        [
            .. Enumerable
                .Range(1, MovedTickets.MostInACommit)
                .Select(n =>
                    A.Ticket(
                        n,
                        n % 2 == 0 ? A.Ada : A.Member(n),
                        n % 3 == 0 ? A.States["open"] : A.States["closed"],
                        A.Noon.AddDays(-n)
                    )
                ),
        ];

        await GivenAsync(new Change.MoveTickets(moved));

        (await AdaAsync()).ShouldHold(
            [6, 12, 18, 24, 50],
            [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 50],
            LastOpeningOf(A.Ticket(50))
        );
        (await CountersAsync()).ShouldBe(new TicketCounters(Asked: 26, Open: 9, Claimed: 0, Closed: 17, Failed: 0));
        (await Recount.CountAsync(store, A.Guild, Token)).Drifts.ShouldBeEmpty();
        (await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token)).ShouldBeEmpty();
        (await store.ReadTicketAsync(A.Guild, 3, Token)).ShouldHold(moved[2]);
        await GivenAsync(new Change.OpenTicket(A.Ticket(60, A.Member(3)), Limit: 2));
    }

    [Fact]
    public async Task Tickets_move_in_together_or_where_a_number_is_taken_not_at_all()
    {
        var mine = await GivenTicketAsync(2);

        var refusal = await CommitAsync(new Change.MoveTickets([A.Ticket(1, A.Bob), A.Ticket(2, A.Bob)]));

        refusal.ShouldSayMoved(mine);
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
        (await CountersAsync()).Asked.ShouldBe(1);
    }

    [Fact]
    public async Task Numbers_that_were_given_elsewhere_are_given_no_more()
    {
        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(1);

        await GivenAsync(new Change.RaiseSequence(41));
        (await CommitAsync(new Change.RaiseSequence(41))).ShouldBeOfType<CommitRefusal.SequenceAhead>();
        (await CommitAsync(new Change.RaiseSequence(7))).ShouldBeOfType<CommitRefusal.SequenceAhead>();

        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(42);
        (await store.NextNumberAsync(A.OtherGuild, Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_added_somebody_to_the_staff_may_be_unknown()
    {
        var entry = new StaffEntry(SamIsStaff, AddedBy: null, A.Noon);

        await GivenAsync(new Change.AddStaff(entry));

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([entry]);
    }
}
