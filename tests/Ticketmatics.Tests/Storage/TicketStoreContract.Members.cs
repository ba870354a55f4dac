using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task Opening_a_ticket_is_remembered_with_its_member()
    {
        var first = await GivenTicketAsync(1);
        var second = await GivenTicketAsync(2, at: A.Noon.AddMinutes(5));

        (await AdaAsync()).ShouldHold([1, 2], [1, 2], LastOpeningOf(second));
        LastOpeningOf(first).ShouldNotBe(LastOpeningOf(second));
    }

    [Fact]
    public async Task The_limit_is_the_number_of_open_tickets_a_member_may_have()
    {
        await GivenTicketAsync(1);
        var second = A.Ticket(2, at: A.Noon.AddMinutes(1));
        var third = A.Ticket(3, at: A.Noon.AddMinutes(2));
        await GivenAsync(new Change.OpenTicket(second, Limit: 2));

        var refusal = await CommitAsync(new Change.OpenTicket(third, Limit: 2));

        refusal.ShouldBeOfType<CommitRefusal.MemberAtLimit>().Member.ShouldHold([1, 2], [1, 2], LastOpeningOf(second));
        (await store.ReadTicketAsync(A.Guild, 3, Token)).ShouldBeNull();
        (await CountersAsync()).Asked.ShouldBe(2);
    }

    [Fact]
    public async Task The_limit_is_each_members_own()
    {
        await GivenTicketAsync(1, A.Ada);

        await GivenAsync(new Change.OpenTicket(A.Ticket(2, A.Bob), Limit: 1));
    }

    [Theory]
    [InlineData("closing")]
    [InlineData("kept")]
    [InlineData("closed")]
    [InlineData("failed")]
    public async Task A_ticket_that_is_open_no_more_leaves_room_for_another(string step)
    {
        var asked = await GivenTicketAsync(1);
        await GivenAsync(new Change.SaveTicket(asked, asked with { State = A.States[step], Version = 2 }));

        await GivenAsync(new Change.OpenTicket(A.Ticket(2, at: A.Noon.AddMinutes(1)), Limit: 1));

        (await AdaAsync()).OpenNumbers.ShouldBe([2]);
        (await AdaAsync()).RecentNumbers.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task The_same_click_opens_one_ticket()
    {
        var first = await GivenTicketAsync(1);
        var again = A.Ticket(2, at: A.Noon.AddHours(1), interaction: first.Timeline[0].Interaction);

        var refusal = await CommitAsync(new Change.OpenTicket(again, Limit: 3));

        refusal.ShouldBeOfType<CommitRefusal.OpenedJustNow>().Member.ShouldHold([1], [1], LastOpeningOf(first));
        (await store.ReadTicketAsync(A.Guild, 2, Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_999)]
    [InlineData(-2_999)]
    public async Task Two_clicks_less_than_three_seconds_apart_are_one(int milliseconds)
    {
        await GivenTicketAsync(1);

        var refusal = await CommitAsync(
            new Change.OpenTicket(A.Ticket(2, at: A.Noon.AddMilliseconds(milliseconds)), Limit: 3)
        );

        refusal.ShouldBeOfType<CommitRefusal.OpenedJustNow>();
        (await AdaAsync()).OpenNumbers.ShouldBe([1]);
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(-3_000)]
    public async Task Two_clicks_three_seconds_apart_are_two(int milliseconds)
    {
        await GivenTicketAsync(1);

        await GivenAsync(new Change.OpenTicket(A.Ticket(2, at: A.Noon.AddMilliseconds(milliseconds)), Limit: 3));

        (await AdaAsync()).OpenNumbers.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_click_is_judged_by_the_members_last_opening_even_where_that_ticket_is_closed()
    {
        var asked = await GivenTicketAsync(1);
        await GivenNextAsync(asked, TicketRules.Fail(asked, OpeningFault.Refused, A.Noon));

        var refusal = await CommitAsync(new Change.OpenTicket(A.Ticket(2, at: A.Noon.AddSeconds(1)), Limit: 3));

        refusal.ShouldBeOfType<CommitRefusal.OpenedJustNow>();
    }

    [Fact]
    public async Task A_click_that_comes_again_is_told_so_even_where_its_ticket_was_the_last_allowed()
    {
        var first = await GivenTicketAsync(1);
        var again = A.Ticket(2, at: A.Noon.AddHours(1), interaction: first.Timeline[0].Interaction);

        (await CommitAsync(new Change.OpenTicket(again, Limit: 1))).ShouldBeOfType<CommitRefusal.OpenedJustNow>();
        (
            await CommitAsync(new Change.OpenTicket(A.Ticket(3, at: A.Noon.AddSeconds(2)), Limit: 1))
        ).ShouldBeOfType<CommitRefusal.OpenedJustNow>();
        (
            await CommitAsync(new Change.OpenTicket(A.Ticket(4, at: A.Noon.AddSeconds(3)), Limit: 1))
        ).ShouldBeOfType<CommitRefusal.MemberAtLimit>();
    }

    [Fact]
    public async Task The_newest_25_tickets_of_a_member_are_remembered()
    {
        for (var number = 1; number <= 27; number++)
        {
            await GivenTicketAsync(number, at: A.Noon.AddMinutes(number));
        }

        (await AdaAsync()).RecentNumbers.ShouldBe(Enumerable.Range(3, 25));
        (await AdaAsync()).OpenNumbers.ShouldBe(Enumerable.Range(1, 27));
    }

    private static LastOpening LastOpeningOf(Ticket ticket) =>
        new(ticket.Timeline[0].Interaction!.Value, ticket.OpenedAt);
}
