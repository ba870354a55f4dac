using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Tickets;

/// <summary>Every state, every request, everybody who can ask: the exact decision.</summary>
public sealed partial class TicketRulesTests
{
    private static readonly DateTimeOffset Now = A.Noon.AddMinutes(10);

    private static readonly Refusal NotYours = new Refusal.NotYours();
    private static readonly Refusal NotStaff = new Refusal.NotStaff();
    private static readonly Refusal StillOpening = new Refusal.StillOpening();
    private static readonly Refusal AlreadyClosing = new Refusal.AlreadyClosing();
    private static readonly Refusal AlreadyClosed = new Refusal.AlreadyClosed();
    private static readonly Refusal NeverOpened = new Refusal.NeverOpened();
    private static readonly Refusal MovedOn = new Refusal.MovedOn();

    [Fact]
    public void A_ticket_begins_with_what_was_asked()
    {
        var draft = new TicketDraft(
            A.Guild,
            A.Ada,
            "billing",
            "💳 Billing",
            "I was charged twice.",
            A.Interaction(7),
            Now
        );

        var ticket = TicketRules.Open(draft, number: 12);

        ticket.Guild.ShouldBe(A.Guild);
        ticket.Number.ShouldBe(12);
        ticket.DisplayNumber.ShouldBe("0012");
        ticket.Opener.ShouldBe(A.Ada);
        ticket.Category.ShouldBe("billing");
        ticket.Reason.ShouldBe("I was charged twice.");
        ticket.State.ShouldBe(new TicketState.Opening());
        ticket.Version.ShouldBe(1);
        ticket.OpenedAt.ShouldBe(Now);
        ticket.Place.ShouldBeNull();
        ticket.Timeline.ShouldBe([new TimelineEntry(TicketEvent.Asked, Now, A.Ada, A.Interaction(7))]);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void Staff_claim_an_open_ticket_and_no_other(string state)
    {
        var expected = Row(
            state,
            opening: StillOpening,
            openingAndClosing: AlreadyClosing,
            open: new TicketState.Claimed(A.Place, new Claim(A.Sam, Now)),
            claimed: new Refusal.AlreadyClaimed(A.Sam),
            closing: AlreadyClosing,
            closed: AlreadyClosed,
            failed: NeverOpened
        );

        var ticket = A.Ticket(state: A.States[state]);
        Check(ticket, TicketRules.Claim(ticket, A.Actor(A.Sam, Now)), expected, TicketEvent.Claimed, A.Sam);
    }

    [Theory]
    [MemberData(nameof(ByOthers))]
    public void Who_is_not_staff_claims_and_releases_nothing(string state, string who)
    {
        var ticket = A.Ticket(state: A.States[state]);
        var actor = A.Actor(Person(who), Now);

        TicketRules.Claim(ticket, actor).ShouldBe(new Decision.Refused(NotStaff));
        TicketRules.Release(ticket, actor).ShouldBe(new Decision.Refused(NotStaff));
    }

    [Theory]
    [MemberData(nameof(ByThoseWhoMayClose))]
    public void Staff_and_the_opener_close_a_ticket_once(string state, string who)
    {
        var by = Person(who);
        var close = new CloseRequest(by, Now, "Solved.", CloseCause.Request);
        var expected = Row(
            state,
            opening: new TicketState.Opening(close),
            openingAndClosing: AlreadyClosing,
            open: new TicketState.Closing(A.Place, Claim: null, close),
            claimed: new TicketState.Closing(A.Place, A.Claim, close),
            closing: AlreadyClosing,
            closed: AlreadyClosed,
            failed: NeverOpened
        );

        var ticket = A.Ticket(state: A.States[state]);
        var actor = A.Actor(by, Now);
        Check(
            ticket,
            TicketRules.Close(ticket, actor, "Solved.", MayClose.StaffAndOpener),
            expected,
            TicketEvent.CloseRequested,
            by
        );
        TicketRules.MayClose(ticket, actor, MayClose.StaffAndOpener).ShouldBe(expected as Refusal);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_stranger_closes_nothing(string state)
    {
        var ticket = A.Ticket(state: A.States[state]);
        var stranger = A.Actor(A.Bob, Now);

        TicketRules
            .Close(ticket, stranger, reason: null, MayClose.StaffAndOpener)
            .ShouldBe(new Decision.Refused(NotYours));
        TicketRules.MayClose(ticket, stranger, MayClose.StaffAndOpener).ShouldBe(NotYours);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_ticket_settles_while_it_is_opening(string state)
    {
        var expected = Row(
            state,
            opening: new TicketState.Open(A.Place),
            openingAndClosing: new TicketState.Closing(A.Place, Claim: null, A.Close),
            open: MovedOn,
            claimed: MovedOn,
            closing: MovedOn,
            closed: MovedOn,
            failed: MovedOn
        );

        var ticket = A.Ticket(state: A.States[state]);
        Check(ticket, TicketRules.Settle(ticket, A.Place, Now), expected, TicketEvent.Opened, by: null);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_ticket_fails_while_it_is_opening(string state)
    {
        var failed = new TicketState.Failed(OpeningFault.MissingPermissions);
        var expected = Row(
            state,
            opening: failed,
            openingAndClosing: failed,
            open: MovedOn,
            claimed: MovedOn,
            closing: MovedOn,
            closed: MovedOn,
            failed: MovedOn
        );

        var ticket = A.Ticket(state: A.States[state]);
        var decision = TicketRules.Fail(ticket, OpeningFault.MissingPermissions, Now);
        Check(ticket, decision, expected, TicketEvent.Failed, by: null);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_ticket_is_closed_when_its_closing_is_finished(string state)
    {
        var expected = Row(
            state,
            opening: MovedOn,
            openingAndClosing: MovedOn,
            open: MovedOn,
            claimed: MovedOn,
            closing: new TicketState.Closed(A.Claim, A.Close),
            closed: MovedOn,
            failed: MovedOn
        );

        var ticket = A.Ticket(state: A.States[state]);
        Check(ticket, TicketRules.FinishClose(ticket, Now), expected, TicketEvent.Closed, by: null);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_ticket_whose_channel_is_gone_is_closed(string state)
    {
        var deleted = new CloseRequest(By: null, Now, Reason: null, CloseCause.ChannelDeleted);
        var expected = Row(
            state,
            opening: MovedOn,
            openingAndClosing: MovedOn,
            open: new TicketState.Closed(Claim: null, deleted),
            claimed: new TicketState.Closed(A.Claim, deleted),
            closing: new TicketState.Closed(A.Claim, A.Close),
            closed: MovedOn,
            failed: MovedOn,
            kept: new TicketState.Closed(A.Claim, A.Close)
        );

        var ticket = A.Ticket(state: A.States[state]);
        Check(ticket, TicketRules.ChannelGone(ticket, Now), expected, TicketEvent.ChannelGone, by: null);
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public void A_ticket_has_a_place_from_its_opening_to_its_closing(string state)
    {
        var hasPlace = state is "open" or "claimed" or "closing" or "leaving" or "kept" or "reopening";

        A.Ticket(state: A.States[state]).Place.ShouldBe(hasPlace ? A.Place : null);
    }

    public static TheoryData<string> ByStaff => [.. A.States.Keys];

    public static TheoryData<string, string> ByThoseWhoMayClose => Each("staff", "opener");

    public static TheoryData<string, string> ByOthers => Each("opener", "stranger");

    private static TheoryData<string, string> Each(params string[] people) =>
        [.. A.States.Keys.SelectMany(state => people.Select(who => (state, who)))];

    private static UserId Person(string who) =>
        who switch
        {
            "staff" => A.Sam,
            "opener" => A.Ada,
            _ => A.Bob,
        };

    private static object Row(
        string state,
        object opening,
        object openingAndClosing,
        object open,
        object claimed,
        object closing,
        object closed,
        object failed,
        object? kept = null
    ) =>
        state switch
        {
            "leaving" => closing,
            "kept" => kept ?? closed,
            "reopening" or "reopening anew" => closed is Refusal.AlreadyClosed ? new Refusal.StillReopening() : MovedOn,
            "opening" => opening,
            "opening and closing" => openingAndClosing,
            "open" => open,
            "claimed" => claimed,
            "closing" => closing,
            "closed" => closed,
            "failed" => failed,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
        };

    /// <param name="expected">The state that follows, or the refusal.</param>
    private static void Check(Ticket before, Decision decision, object expected, TicketEvent step, UserId? by)
    {
        if (expected is Refusal refusal)
        {
            decision.ShouldBe(new Decision.Refused(refusal));
            return;
        }

        var next = decision.ShouldBeOfType<Decision.Accepted>().Next;
        InteractionId? interaction = by is null ? null : A.Interaction(2);
        next.Timeline.ShouldBe([.. before.Timeline, new TimelineEntry(step, Now, by, interaction)]);
        next.ShouldBe(before with { State = (TicketState)expected, Version = 2, Timeline = next.Timeline });
    }
}
