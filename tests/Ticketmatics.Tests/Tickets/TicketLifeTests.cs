using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Tickets;

/// <summary>What holds for every ticket, whatever is asked of it and in whatever order.</summary>
public sealed class TicketLifeTests
{
    private static readonly UserId[] People = [A.Ada, A.Bob, A.Sam];

    [Fact]
    public void No_ticket_loses_what_it_began_with() =>
        CheckSteps(
            (first, _, after) =>
                (after with { State = first.State, Version = first.Version, Timeline = first.Timeline }) == first
                && after.Timeline[0] == first.Timeline[0]
        );

    [Fact]
    public void An_accepted_request_adds_one_version_and_one_entry() =>
        CheckSteps(
            (_, before, after) =>
                ReferenceEquals(before, after)
                || (after.Version == before.Version + 1 && after.Timeline.Length == before.Timeline.Length + 1)
        );

    [Fact]
    public void A_closed_or_failed_ticket_stays_as_it_is() =>
        CheckSteps(
            (_, before, after) =>
                before.State is not (TicketState.Closed or TicketState.Failed) || ReferenceEquals(before, after)
        );

    [Fact]
    public void A_ticket_ends_within_five_changes() => CheckSteps((_, _, after) => after.Version <= 5);

    [Fact]
    public void What_stood_in_a_ticket_stays_until_it_ends() =>
        CheckSteps(
            (_, before, after) =>
                (ClaimOf(before) is not { } claim || ClaimOf(after) == claim)
                && (CloseOf(before) is not { } close || CloseOf(after) == close || after.State is TicketState.Failed)
        );

    [Fact]
    public void Counters_of_all_changes_are_those_of_a_recount() =>
        Prop.ForAll(
                Sequences(),
                sequence =>
                {
                    var tickets = Enumerable.Range(1, 3).Select(number => A.Ticket(number)).ToArray();
                    var counters = tickets.Aggregate(
                        default(TicketCounters),
                        (sum, ticket) => sum + TicketCounters.Of(ticket.State)
                    );
                    for (var i = 0; i < sequence.Length; i++)
                    {
                        var before = tickets[i % 3];
                        var after = Next(before, sequence[i]);
                        counters += TicketCounters.Of(after.State) - TicketCounters.Of(before.State);
                        tickets[i % 3] = after;
                        if (counters != Recount(tickets))
                        {
                            return false;
                        }
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("opening", 1, 1, 0, 0, 0)]
    [InlineData("opening and closing", 1, 1, 0, 0, 0)]
    [InlineData("open", 1, 1, 0, 0, 0)]
    [InlineData("claimed", 1, 1, 1, 0, 0)]
    [InlineData("closing", 1, 0, 0, 1, 0)]
    [InlineData("kept", 1, 0, 0, 1, 0)]
    [InlineData("closed", 1, 0, 0, 1, 0)]
    [InlineData("reopening", 1, 1, 0, 0, 0)]
    [InlineData("failed", 1, 0, 0, 0, 1)]
    public void A_ticket_counts_by_its_state(string state, int asked, int open, int claimed, int closed, int failed) =>
        TicketCounters.Of(A.States[state]).ShouldBe(new TicketCounters(asked, open, claimed, closed, failed));

    [Fact]
    public void No_ticket_counts_as_nothing() => TicketCounters.Of(state: null).ShouldBe(default);

    [Fact]
    public void A_full_timeline_keeps_the_opening_and_the_newest_entries()
    {
        var timeline = A.Ticket().Timeline;
        for (var minute = 1; minute < Timeline.MostEntries + 50; minute++)
        {
            timeline = timeline.With(EntryAt(minute));
        }

        timeline.Length.ShouldBe(Timeline.MostEntries);
        timeline[0].ShouldBe(A.Ticket().Timeline[0]);
        timeline.Skip(1).ShouldBe(Enumerable.Range(51, Timeline.MostEntries - 1).Select(EntryAt));
    }

    [Fact]
    public void A_timeline_is_full_at_its_limit_and_not_before()
    {
        var timeline = A.Ticket().Timeline;
        for (var minute = 1; minute < Timeline.MostEntries; minute++)
        {
            timeline = timeline.With(EntryAt(minute));
        }

        timeline.Length.ShouldBe(Timeline.MostEntries);
        timeline[1].ShouldBe(EntryAt(1));
    }

    private static TimelineEntry EntryAt(int minute) =>
        new(TicketEvent.Claimed, A.Noon.AddMinutes(minute), A.Sam, A.Interaction());

    private static TicketCounters Recount(Ticket[] tickets) =>
        new(
            tickets.Length,
            tickets.Count(ticket => ticket.State is TicketState.Opening or TicketState.Open or TicketState.Claimed),
            tickets.Count(ticket => ticket.State is TicketState.Claimed),
            tickets.Count(ticket => ticket.State is TicketState.Closing or TicketState.Closed),
            tickets.Count(ticket => ticket.State is TicketState.Failed)
        );

    private static Claim? ClaimOf(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Claimed claimed => claimed.Claim,
            TicketState.Closing closing => closing.Claim,
            TicketState.Closed closed => closed.Claim,
            _ => null,
        };

    private static CloseRequest? CloseOf(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Opening opening => opening.Close,
            TicketState.Closing closing => closing.Close,
            TicketState.Closed closed => closed.Close,
            _ => null,
        };

    /// <summary>Runs sequences of requests, each on what the one before left.</summary>
    /// <param name="holds">Given the ticket at first, before and after one request; a refused one changes nothing.</param>
    private static void CheckSteps(Func<Ticket, Ticket, Ticket, bool> holds) =>
        Prop.ForAll(
                Sequences(),
                sequence =>
                {
                    var first = A.Ticket();
                    var before = first;
                    foreach (var request in sequence)
                    {
                        var after = Next(before, request);
                        if (!holds(first, before, after))
                        {
                            return false;
                        }

                        before = after;
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<Request[]> Sequences() =>
        Arb.From(
            Gen.ArrayOf(
                from kind in Gen.Elements(Enum.GetValues<RequestKind>())
                from who in Gen.Elements(People)
                select new Request(kind, who)
            ),
            sequence => sequence.Select((_, i) => sequence.Where((_, j) => j != i).ToArray())
        );

    private static Ticket Next(Ticket ticket, Request request)
    {
        var now = A.Noon.AddMinutes(ticket.Version);
        var actor = A.Actor(request.Who, now);
        var decision = request.Kind switch
        {
            RequestKind.Settle => TicketRules.Settle(ticket, A.Place, now),
            RequestKind.Fail => TicketRules.Fail(ticket, OpeningFault.GuildIsFull, now),
            RequestKind.Claim => TicketRules.Claim(ticket, actor),
            RequestKind.Close => TicketRules.Close(ticket, actor, "Done.", MayClose.StaffAndOpener),
            RequestKind.FinishClose => TicketRules.FinishClose(ticket, now),
            _ => TicketRules.ChannelGone(ticket, now),
        };
        return decision is Decision.Accepted accepted ? accepted.Next : ticket;
    }

    private sealed record Request(RequestKind Kind, UserId Who);

    private enum RequestKind
    {
        Settle,
        Fail,
        Claim,
        Close,
        FinishClose,
        ChannelGone,
    }
}
