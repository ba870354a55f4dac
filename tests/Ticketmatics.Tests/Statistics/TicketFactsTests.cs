using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Statistics;

/// <summary>What each thing that happens to a ticket adds to the figures.</summary>
public sealed class TicketFactsTests
{
    private const string Support = "support";

    private static readonly Ticket Asked = A.Ticket();
    private static readonly Ticket Open = Next(TicketRules.Settle(Asked, A.Place, A.Noon.AddSeconds(2)));
    private static readonly Ticket Claimed = Next(TicketRules.Claim(Open, A.Actor(A.Sam, A.Noon.AddMinutes(10))));

    [Fact]
    public void A_ticket_is_opened_when_its_channel_stands()
    {
        TicketFacts.Of(Asked, Open).ShouldBe([new Fact(FactKind.Opened, Support)]);
        TicketFacts.Of(Asked, Next(TicketRules.Fail(Asked, OpeningFault.Refused, A.Noon))).ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_counts_for_who_made_it_and_only_the_first_has_been_waited_for()
    {
        var released = Next(TicketRules.Release(Claimed, A.Actor(A.Sam, A.Noon.AddMinutes(20))));
        var again = Next(TicketRules.Claim(released, A.Actor(A.Sam, A.Noon.AddMinutes(30))));

        TicketFacts
            .Of(Open, Claimed)
            .ShouldBe([new Fact(FactKind.Claimed, Support, A.Sam, Waits.BucketOf(TimeSpan.FromMinutes(10)))]);
        TicketFacts.Of(Claimed, released).ShouldBeEmpty();
        TicketFacts.Of(released, again).ShouldBe([new Fact(FactKind.Claimed, Support, A.Sam, Wait: null)]);
    }

    [Fact]
    public void A_close_counts_once_and_for_staff_alone()
    {
        var hour = Waits.BucketOf(TimeSpan.FromHours(1));
        var byStaff = Next(
            TicketRules.Close(Claimed, A.Actor(A.Sam, A.Noon.AddHours(1)), reason: null, MayClose.StaffAndOpener)
        );
        var byOpener = Next(
            TicketRules.Close(Open, A.Actor(A.Ada, A.Noon.AddHours(1)), reason: null, MayClose.StaffAndOpener)
        );
        var byNobody = Next(TicketRules.ChannelGone(Open, A.Noon.AddHours(1)));

        TicketFacts.Of(Claimed, byStaff).ShouldBe([new Fact(FactKind.Closed, Support, A.Sam, hour)]);
        TicketFacts.Of(Open, byOpener).ShouldBe([new Fact(FactKind.Closed, Support, By: null, hour)]);
        TicketFacts.Of(Open, byNobody).ShouldBe([new Fact(FactKind.Closed, Support, By: null, hour)]);
        TicketFacts.Of(byStaff, Next(TicketRules.FinishClose(byStaff, A.Noon.AddHours(2)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_ticket_that_is_kept_removed_and_reopened_was_closed_once_and_its_next_close_counts_without_a_time()
    {
        var closing = Next(TicketRules.Close(Open, A.Actor(A.Sam, A.Noon.AddHours(1)), null, MayClose.Staff));
        var close = ((TicketState.Closing)closing.State).Close;
        var kept = closing with { State = new TicketState.Kept(A.Place, Claim: null, close, A.Noon.AddDays(2)) };
        var asked = new ReopenRequest(A.Sam, A.Noon.AddHours(2), A.Interaction(77));
        var reopening = kept with
        {
            State = new TicketState.Reopening(A.Place, Claim: null, close, A.Noon.AddDays(2), asked),
        };
        var open = Next(ReopenRules.Finish(reopening, A.Place, A.Noon.AddHours(3)));
        var again = Next(TicketRules.Close(open, A.Actor(A.Sam, A.Noon.AddHours(4)), null, MayClose.Staff));

        foreach (var (before, after) in ((Ticket, Ticket)[])[(closing, kept), (kept, reopening), (reopening, kept)])
        {
            TicketFacts.Of(before, after).ShouldBeEmpty();
        }

        TicketFacts.Of(reopening, open).ShouldBeEmpty();
        TicketFacts.Of(open, again).ShouldBe([new Fact(FactKind.Closed, Support, A.Sam)]);
    }

    [Fact]
    public void A_ticket_that_was_closed_while_it_opened_is_opened_and_closed_at_once()
    {
        var hasty = Next(
            TicketRules.Close(Asked, A.Actor(A.Ada, A.Noon.AddSeconds(1)), reason: null, MayClose.StaffAndOpener)
        );

        TicketFacts.Of(Asked, hasty).ShouldBeEmpty();
        TicketFacts
            .Of(hasty, Next(TicketRules.Settle(hasty, A.Place, A.Noon.AddSeconds(2))))
            .Select(fact => fact.Kind)
            .ShouldBe([FactKind.Opened, FactKind.Closed]);
    }

    [Fact]
    public void The_day_is_that_of_the_change_in_utc()
    {
        var late = new DateTimeOffset(2056, 3, 1, 23, 30, 0, TimeSpan.FromHours(-5));

        TicketFacts.DayOf(Next(TicketRules.Claim(Open, A.Actor(A.Sam, late)))).ShouldBe(new DateOnly(2056, 3, 2));
    }

    [Theory]
    [InlineData("support")]
    [InlineData("")]
    [InlineData("with#signs##and 🎫")]
    public void A_fact_is_read_as_it_was_written(string category)
    {
        Fact[] facts =
        [
            new(FactKind.Opened, category),
            new(FactKind.Claimed, category, A.Sam, Wait: 0),
            new(FactKind.Claimed, category, A.Sam, Wait: null),
            new(FactKind.Closed, category, By: null, Wait: 50),
        ];

        foreach (var fact in facts)
        {
            Fact.TryParse(fact.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(fact);
        }
    }

    [Theory]
    [InlineData("GuildId")]
    [InlineData("Item")]
    [InlineData("reopened###support")]
    [InlineData("opened#")]
    public void What_is_no_fact_of_this_version_is_left_alone(string name) =>
        Fact.TryParse(name, out _).ShouldBeFalse();

    private static Ticket Next(Decision decision) => decision.ShouldBeOfType<Decision.Accepted>().Next;
}
