using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    private static readonly GuildLook FirstLook = new(new EffectId("first"), A.Noon.AddHours(1));

    [Fact]
    public async Task Tickets_are_unfinished_until_they_are_closed_or_failed()
    {
        foreach (var (number, state) in A.States.Values.Index())
        {
            var asked = await GivenTicketAsync(number + 1, A.Member(number));
            await GivenAsync(new Change.SaveTicket(asked, asked with { State = state, Version = 2 }));
        }

        var other = A.Ticket(99, guild: A.OtherGuild);
        await store.CommitAsync(Commit.Of(A.OtherGuild, new Change.OpenTicket(other, Limit: 1)), Token);

        var unfinished = await store.ListUnfinishedTicketsAsync(A.Guild, Token);

        unfinished.ShouldAllBe(ticket => !(ticket.State is TicketState.Closed || ticket.State is TicketState.Failed));
        unfinished.Select(ticket => ticket.Number).ShouldBeInOrder();
        unfinished.Length.ShouldBe(A.States.Count - 2);
        unfinished[0].ShouldHold(await store.ReadTicketAsync(A.Guild, unfinished[0].Number, Token) ?? A.Ticket());
    }

    [Fact]
    public async Task All_tickets_are_listed_page_by_page_in_the_order_of_their_numbers()
    {
        int[] numbers = [2, 3, 9, 10, 11, 100];
        foreach (var number in numbers)
        {
            await GivenTicketAsync(number, A.Member(number));
        }

        var pages = new List<int[]>();
        var last = 0;
        while (await store.ListTicketsAsync(A.Guild, last, most: 4, Token) is [.., var newest] page)
        {
            pages.Add([.. page.Select(ticket => ticket.Number)]);
            last = newest.Number;
        }

        pages.ShouldBe([
            [2, 3, 9, 10],
            [11, 100],
        ]);
    }

    [Fact]
    public async Task Everybody_who_opened_a_ticket_is_listed_page_by_page()
    {
        for (var n = 1; n <= 5; n++)
        {
            await GivenTicketAsync(n, A.Member(n));
        }

        var found = new List<GuildMemberRecord>();
        while (
            await store.ListMembersAsync(A.Guild, found.Count == 0 ? null : found[^1].Id, most: 2, Token)
                is { IsEmpty: false } page
        )
        {
            page.Length.ShouldBeLessThanOrEqualTo(2);
            found.AddRange(page);
        }

        found.Select(member => member.Id).ShouldBe(Enumerable.Range(1, 5).Select(A.Member));
        found.SelectMany(member => member.Record.OpenNumbers).ShouldBe(Enumerable.Range(1, 5));
    }

    [Fact]
    public async Task Effects_are_pending_until_they_are_done_whoever_has_them_and_whenever_they_are_due()
    {
        var mine = LeaseId.New();
        var (done, leased, later) = (
            A.OutboxEntry("done"),
            A.OutboxEntry("leased"),
            A.OutboxEntry("later", A.Noon.AddDays(1))
        );
        await GivenAsync(new Change.AddEffect(done), new Change.AddEffect(leased), new Change.AddEffect(later));
        await LeaseAsync(leased, LeaseId.New(), A.Noon);
        await LeaseAsync(done, mine, A.Noon);
        await GivenAsync(new Change.CompleteEffect(done.Key.Id, mine, A.Noon));

        (await store.ListPendingEffectsAsync(A.Guild, Token)).ShouldBe([leased with { Attempts = 1 }, later]);
        (await store.ListPendingEffectsAsync(A.OtherGuild, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guild_is_looked_at_by_the_effect_that_was_planned_last_by_the_one_before_it()
    {
        (await store.ReadGuildAsync(A.Guild, Token)).Look.ShouldBeNull();
        var second = FirstLook with { Effect = new("second") };

        await GivenAsync(new Change.PlanLook(Before: null, FirstLook));
        (await CommitAsync(new Change.PlanLook(Before: null, second))).ShouldBe(new CommitRefusal.LookMoved());
        await GivenAsync(new Change.PlanLook(FirstLook.Effect, second));
        (await CommitAsync(new Change.PlanLook(FirstLook.Effect, FirstLook))).ShouldBe(new CommitRefusal.LookMoved());

        (await store.ReadGuildAsync(A.Guild, Token)).Look.ShouldBe(second);
    }

    [Fact]
    public async Task Each_part_of_the_counters_says_how_often_it_was_written()
    {
        (await store.ReadCountersAsync(A.Guild, Token)).ShouldBe(
            Enumerable.Range(0, CommitPlan.CounterShards).Select(n => new CounterShard(n, default, Revision: 0))
        );
        var asked = await GivenTicketAsync(17);
        await GivenNextAsync(asked, TicketRules.Fail(asked, OpeningFault.Refused, A.Noon));

        var shards = await store.ReadCountersAsync(A.Guild, Token);

        shards[1].ShouldBe(new CounterShard(1, new(Asked: 1, Open: 0, Claimed: 0, Closed: 0, Failed: 1), Revision: 2));
        shards.Count(shard => shard.Revision > 0).ShouldBe(1);
    }

    [Fact]
    public async Task Counters_are_set_right_only_where_no_ticket_was_counted_since_they_were_read()
    {
        var right = new TicketCounters(Asked: 9, Open: 1, Claimed: 0, Closed: 8, Failed: 0);
        await GivenTicketAsync(1);
        var seen = (await store.ReadCountersAsync(A.Guild, Token))[1];
        await GivenTicketAsync(17, A.Bob);

        (await CommitAsync(new Change.CorrectCounters(seen, right))).ShouldBe(new CommitRefusal.CountersMoved());
        seen = (await store.ReadCountersAsync(A.Guild, Token))[1];
        await GivenAsync(new Change.CorrectCounters(seen, right));
        (await CommitAsync(new Change.CorrectCounters(seen, right))).ShouldBe(new CommitRefusal.CountersMoved());

        (await CountersAsync()).ShouldBe(right);
        await GivenTicketAsync(33, A.Sam);
        (await CountersAsync()).ShouldBe(right with { Asked = 10, Open = 2 });
    }

    [Fact]
    public async Task Counters_that_were_never_written_are_set_right_as_well()
    {
        var right = new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0);
        var seen = (await store.ReadCountersAsync(A.Guild, Token))[5];

        await GivenAsync(new Change.CorrectCounters(seen, right));

        (await CountersAsync()).ShouldBe(right);
        (await CommitAsync(new Change.CorrectCounters(seen, right))).ShouldBe(new CommitRefusal.CountersMoved());
    }

    [Theory]
    [InlineData(new int[0], new[] { 4 })]
    [InlineData(new[] { 1 }, new int[0])]
    [InlineData(new[] { 1 }, new[] { 1, 2, 3 })]
    public async Task A_members_open_tickets_are_set_right_only_where_they_are_as_they_were_read(int[] was, int[] right)
    {
        if (was.Length > 0)
        {
            await GivenTicketAsync(1);
        }

        var other = new Change.CorrectMember(A.Ada, Seen: [.. was, 77], Right: [.. right]);
        (await CommitAsync(other)).ShouldBe(new CommitRefusal.MemberMoved());
        (await AdaAsync()).OpenNumbers.ShouldBe(was);

        await GivenAsync(new Change.CorrectMember(A.Ada, Seen: [.. was], Right: [.. right]));

        (await AdaAsync()).OpenNumbers.ShouldBe(right);
        (await AdaAsync()).RecentNumbers.ShouldBe(was);
        await GivenAsync(new Change.OpenTicket(A.Ticket(50, at: A.Noon.AddHours(1)), Limit: 10));
        (await AdaAsync()).OpenNumbers.ShouldBe([.. right, 50]);
    }

    [Fact]
    public async Task An_effect_that_repeats_stands_again_as_if_it_had_never_been_tried()
    {
        var entry = A.OutboxEntry();
        var (mine, others) = (LeaseId.New(), LeaseId.New());
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, mine, A.Noon);
        var at = A.Noon.AddHours(1);
        var next = entry with { Effect = new LookAtGuild(Misses: 1, MembersAfter: 25), CreatedAt = at, DueAt = at };

        (await CommitAsync(new Change.RepeatEffect(next, others))).ShouldBe(new CommitRefusal.LeaseLost());
        await GivenAsync(new Change.RepeatEffect(next, mine));

        (await CommitAsync(new Change.AddEffect(entry))).ShouldBe(new CommitRefusal.EffectExists());
        (await LeaseAsync(entry, others, at.AddTicks(-1))).ShouldBeNull();
        (await LeaseAsync(entry, others, at)).ShouldBe(next with { Attempts = 1 });
        (await CommitAsync(new Change.CompleteEffect(entry.Key.Id, mine, at))).ShouldBe(new CommitRefusal.LeaseLost());
    }
}
