using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(A.Noon.UtcDateTime);

    private static readonly Dashboard FirstDashboard = new(
        A.Channel(),
        A.Message(1),
        new EffectId("first"),
        A.Noon,
        IsPending: false
    );

    [Fact]
    public async Task What_happens_is_counted_on_its_day_whichever_part_of_the_day_a_ticket_is_counted_in()
    {
        await GivenLifeAsync(1, A.Ada, A.Noon);
        await GivenLifeAsync(2, A.Bob, A.Noon);
        await GivenLifeAsync(17, A.Member(1), A.Noon.AddDays(1));

        var days = await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token);

        days.Select(day => day.Day).ShouldBe([Today, Today.AddDays(1)]);
        var hour = Waits.BucketOf(TimeSpan.FromHours(1));
        days[0]
            .Counts.ShouldBe(
                new Dictionary<Fact, int>
                {
                    [new(FactKind.Opened, "support")] = 2,
                    [new(FactKind.Claimed, "support", A.Sam, Waits.BucketOf(TimeSpan.FromMinutes(10)))] = 2,
                    [new(FactKind.Closed, "support", A.Sam, hour)] = 2,
                },
                ignoreOrder: true
            );
        (await store.ReadDaysAsync(A.Guild, Today.AddDays(1), Token))
            .Select(day => day.Day)
            .ShouldBe([Today.AddDays(1)]);
        (await store.ReadDaysAsync(A.OtherGuild, DateOnly.MinValue, Token)).ShouldBeEmpty();
        (await CountersAsync()).Closed.ShouldBe(3);
    }

    [Fact]
    public async Task Past_days_are_summed_up_once_and_stay_readable_one_by_one()
    {
        (await store.ReadPastAsync(A.Guild, Token)).ShouldBe(PastFacts.None);
        await GivenLifeAsync(1, A.Ada, A.Noon);
        await GivenLifeAsync(2, A.Bob, A.Noon.AddDays(1));
        var days = await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token);
        var first = new PastFacts(Today, days[0].Counts.Add(new(FactKind.Closed, "support", A.Member(3)), 7));
        var second = new PastFacts(Today.AddDays(1), days[1].Counts);

        await GivenAsync(new Change.SumUpDays(PastFacts.None, first));
        (await CommitAsync(new Change.SumUpDays(PastFacts.None, second))).ShouldBe(new CommitRefusal.PastMoved());
        var read = await store.ReadPastAsync(A.Guild, Token);
        read.Through.ShouldBe(Today);
        read.Counts.ShouldBe(first.Counts, ignoreOrder: true);
        await GivenAsync(new Change.SumUpDays(read, second));

        (await store.ReadPastAsync(A.Guild, Token)).Counts.ShouldBe(second.Counts, ignoreOrder: true);
        (await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token))
            .Select(day => day.Day)
            .ShouldBe(days.Select(day => day.Day));
        (await store.ReadPastAsync(A.OtherGuild, Token)).ShouldBe(PastFacts.None);
    }

    [Fact]
    public async Task A_change_that_is_refused_is_not_counted()
    {
        var asked = await GivenTicketAsync();
        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon));
        var claim = TicketRules.Claim(open, A.Actor(A.Sam)).ShouldBeOfType<Decision.Accepted>().Next;
        await GivenAsync(new Change.SaveTicket(open, claim));

        (await CommitAsync(new Change.SaveTicket(open, claim))).ShouldBeOfType<CommitRefusal.TicketMoved>();

        Figures.Of(await store.ReadDaysAsync(A.Guild, Today, Token)).Claimed.ShouldBe(1);
    }

    [Fact]
    public async Task Open_tickets_are_counted_by_category_and_set_right_with_the_counters()
    {
        var asked = await GivenTicketAsync(1);
        await GivenAsync(
            new Change.OpenTicket(A.Ticket(17, A.Bob) with { Category = "a category # with signs" }, Limit: 1)
        );

        (await OpenByCategoryAsync()).Counts.ShouldBe(
            new Dictionary<string, int> { ["support"] = 1, ["a category # with signs"] = 1 },
            ignoreOrder: true
        );
        await GivenNextAsync(asked, TicketRules.Fail(asked, OpeningFault.Refused, A.Noon));
        (await OpenByCategoryAsync()).ShouldBe(CategoryCounts.Of("a category # with signs", open: 1));
        var seen = (await store.ReadCountersAsync(A.Guild, Token))[1];
        await GivenAsync(
            new Change.CorrectCounters(seen, seen.Counters) { OpenByCategory = CategoryCounts.Of("drifted", open: 7) }
        );
        (await OpenByCategoryAsync()).ShouldBe(CategoryCounts.Of("drifted", open: 7));

        foreach (var drift in (await Recount.CountAsync(store, A.Guild, Token)).Drifts)
        {
            await GivenAsync(drift.Correction);
        }

        (await OpenByCategoryAsync()).ShouldBe(CategoryCounts.Of("a category # with signs", open: 1));
    }

    [Fact]
    public async Task The_ticket_that_has_waited_longest_for_staff_is_found()
    {
        (await store.FindLongestWaitingAsync(A.Guild, Token)).ShouldBeNull();
        foreach (var (number, minutes) in ((int, int)[])[(1, 30), (2, 10), (3, 20), (4, 0)])
        {
            var asked = await GivenTicketAsync(number, A.Member(number));
            await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon.AddMinutes(minutes)));
        }

        var claimed = (await store.ReadTicketAsync(A.Guild, 4, Token)).ShouldNotBeNull();
        await GivenNextAsync(claimed, TicketRules.Claim(claimed, A.Actor(A.Sam)));

        (await store.FindLongestWaitingAsync(A.Guild, Token)).ShouldBe(2);
        (await store.FindLongestWaitingAsync(A.OtherGuild, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_dashboard_is_saved_by_who_has_seen_the_last_one_and_removed_likewise()
    {
        (await DashboardAsync()).ShouldBeNull();
        var planned = FirstDashboard with
        {
            Refresh = new("second"),
            RefreshAt = A.Noon.AddMinutes(1),
            IsPending = true,
        };
        var moved = planned with { Channel = A.Channel(2), Message = A.Message(2) };

        await GivenAsync(new Change.SaveDashboard(Before: null, FirstDashboard));
        (await CommitAsync(new Change.SaveDashboard(Before: null, planned))).ShouldBe(
            new CommitRefusal.DashboardMoved()
        );
        await GivenAsync(new Change.SaveDashboard(FirstDashboard, planned));
        (await DashboardAsync()).ShouldBe(planned);
        (await CommitAsync(new Change.SaveDashboard(FirstDashboard, moved))).ShouldBe(
            new CommitRefusal.DashboardMoved()
        );
        await GivenAsync(new Change.SaveDashboard(planned, moved));
        (await CommitAsync(new Change.SaveDashboard(planned, After: null))).ShouldBe(
            new CommitRefusal.DashboardMoved()
        );
        (await DashboardAsync()).ShouldBe(moved);

        await GivenAsync(new Change.SaveDashboard(moved, After: null));

        (await DashboardAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_dashboard_whose_refresh_has_begun_since_is_not_said_to_wait_for_it_still()
    {
        var planned = FirstDashboard with { IsPending = true };
        var begun = planned with { IsPending = false };
        await GivenAsync(new Change.SaveDashboard(Before: null, planned));
        await GivenAsync(new Change.SaveDashboard(planned, begun));

        foreach (var after in new[] { planned with { Message = A.Message(2) }, begun, null })
        {
            (await CommitAsync(new Change.SaveDashboard(planned, after))).ShouldBe(new CommitRefusal.DashboardMoved());
        }

        (await DashboardAsync()).ShouldBe(begun);
    }

    /// <summary>Asked for, open at once, claimed after ten minutes, closing after an hour.</summary>
    private async Task GivenLifeAsync(int number, UserId opener, DateTimeOffset at)
    {
        var asked = await GivenTicketAsync(number, opener, at);
        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, at));
        var claimed = await GivenNextAsync(open, TicketRules.Claim(open, A.Actor(A.Sam, at.AddMinutes(10))));
        await GivenNextAsync(
            claimed,
            TicketRules.Close(claimed, A.Actor(A.Sam, at.AddHours(1)), reason: null, MayClose.StaffAndOpener)
        );
    }

    private async Task<CategoryCounts> OpenByCategoryAsync() =>
        (await store.ReadGuildAsync(A.Guild, Token)).OpenByCategory;

    private async Task<Dashboard?> DashboardAsync() => (await store.ReadGuildAsync(A.Guild, Token)).Dashboard;
}
