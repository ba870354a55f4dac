using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task Two_hundred_callers_get_two_hundred_numbers()
    {
        var numbers = await AllAtOnceAsync(200, _ => store.NextNumberAsync(A.Guild, Token));

        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number > 0);
    }

    [Fact]
    public async Task Fifty_members_who_open_at_once_get_a_ticket_each()
    {
        var refusals = await AllAtOnceAsync(
            50,
            async n =>
            {
                var number = await store.NextNumberAsync(A.Guild, Token);
                return await CommitAsync(
                    new Change.OpenTicket(A.Ticket(number, A.Member(n)), Limit: 1),
                    new Change.AddEffect(A.OutboxEntry($"open {number}"))
                );
            }
        );

        refusals.ShouldAllBe(refusal => refusal == null);
        (await CountersAsync()).ShouldBe(new TicketCounters(Asked: 50, Open: 50, Claimed: 0, Closed: 0, Failed: 0));
        (await store.ListDueEffectsAsync(A.Noon, most: 100, Token)).Length.ShouldBe(50);
        for (var n = 1; n <= 50; n++)
        {
            var number = (await store.ReadMemberAsync(A.Guild, A.Member(n), Token)).OpenNumbers.ShouldHaveSingleItem();
            (await store.ReadTicketAsync(A.Guild, number, Token))!.Opener.ShouldBe(A.Member(n));
        }
    }

    [Fact]
    public async Task One_member_who_opens_fifty_times_at_once_gets_as_many_tickets_as_the_limit_says()
    {
        var outcomes = await AllAtOnceAsync(
            50,
            n =>
                OutcomeAsync(
                    new Change.OpenTicket(A.Ticket(n, at: A.Noon.AddSeconds(4 * n)), Limit: 3),
                    new Change.AddEffect(A.OutboxEntry($"open {n}"))
                )
        );

        outcomes.Count(outcome => outcome == Outcome.Written).ShouldBe(3);
        var ada = await AdaAsync();
        ada.OpenNumbers.Count.ShouldBe(3);
        (await CountersAsync()).ShouldBe(new TicketCounters(Asked: 3, Open: 3, Claimed: 0, Closed: 0, Failed: 0));
        (await store.ReadTicketsAsync(A.Guild, ada.OpenNumbers, Token)).Length.ShouldBe(3);
        (await store.ListDueEffectsAsync(A.Noon, most: 100, Token)).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Of_fifty_staff_who_claim_at_once_one_gets_the_ticket()
    {
        var asked = await GivenTicketAsync();
        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon));

        var outcomes = await AllAtOnceAsync(
            50,
            n =>
            {
                var actor = new Actor(A.Member(n), IsStaff: true, A.Interaction(n), A.Noon);
                var claimed = (Decision.Accepted)TicketRules.Claim(open, actor);
                return OutcomeAsync(new Change.SaveTicket(open, claimed.Next));
            }
        );

        var winner = A.Member(outcomes.IndexOf(Outcome.Written) + 1);
        outcomes.Count(outcome => outcome == Outcome.Written).ShouldBe(1);
        var stored = await store.ReadTicketAsync(A.Guild, 1, Token);
        stored!.State.ShouldBe(new TicketState.Claimed(A.Place, new Claim(winner, A.Noon)));
        stored.Version.ShouldBe(3);
        (await CountersAsync()).Claimed.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_lease_an_effect_at_once_one_gets_it()
    {
        await GivenAsync(new Change.AddEffect(A.OutboxEntry()));

        var leases = await AllAtOnceAsync(2, _ => LeaseAsync(A.OutboxEntry(), LeaseId.New(), A.Noon));

        leases.Count(lease => lease is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_lease_the_parents_at_once_one_gets_them()
    {
        var leases = await AllAtOnceAsync(2, _ => LeaseParentsAsync(LeaseId.New(), A.Noon));

        leases.Count(lease => lease is not null).ShouldBe(1);
    }

    /// <returns>What each of 1 to <paramref name="count"/> came to, in this order.</returns>
    private static async Task<List<T>> AllAtOnceAsync<T>(int count, Func<int, Task<T>> one) =>
        [.. await Task.WhenAll(Enumerable.Range(1, count).Select(n => Task.Run(() => one(n), Token)))];

    private async Task<Outcome> OutcomeAsync(params Change[] changes)
    {
        try
        {
            return await CommitAsync(changes) is null ? Outcome.Written : Outcome.Refused;
        }
        catch (StoreBusyException)
        {
            return Outcome.Busy;
        }
    }

    private enum Outcome
    {
        Written,
        Refused,

        /// <summary>So many meet on one item that a writer may give up; then nothing of it is written.</summary>
        Busy,
    }
}
