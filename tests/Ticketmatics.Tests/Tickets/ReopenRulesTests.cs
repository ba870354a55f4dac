using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Tickets;

/// <summary>What comes after the close: keeping, removing and reopening, in every state and by everybody.</summary>
public sealed class ReopenRulesTests
{
    private static readonly DateTimeOffset Now = A.Noon.AddMinutes(10);
    private static readonly TranscriptNote Note = new(Now, Messages: 3, "1");
    private static readonly Actor Staff = A.Actor(A.Sam, Now);

    public static TheoryData<string> States => [.. A.States.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public void Staff_reopen_what_is_closed_and_does_not_lose_its_channel_just_now(string state)
    {
        var request = new ReopenRequest(A.Sam, Now, A.Interaction(2));
        object expected = state switch
        {
            "opening" => new Refusal.StillOpening(),
            "opening and closing" => new Refusal.AlreadyClosing(),
            "open" or "claimed" => new Refusal.NotClosed(),
            "closing" => new TicketState.Reopening(A.Place, A.Claim, A.Close, RemoveAt: null, request),
            "leaving" => new Refusal.StillLeaving(),
            "kept" => new TicketState.Reopening(A.Place, A.Claim, A.Close, A.Noon.AddHours(48), request),
            "closed" => new TicketState.Reopening(Place: null, A.Claim, A.Close, RemoveAt: null, request),
            "failed" => new Refusal.NeverOpened(),
            _ => new Refusal.StillReopening(),
        };

        var ticket = A.Ticket(state: A.States[state]);
        var decision = ReopenRules.Reopen(ticket, Staff);

        ResultOf(decision).ShouldBe(expected);
        ReopenRules.MayReopen(ticket, Staff).ShouldBe(expected as Refusal);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Nobody_else_reopens_or_removes_a_ticket_in_any_state(string state)
    {
        var ticket = A.Ticket(state: A.States[state]);
        foreach (var who in (UserId[])[A.Ada, A.Bob])
        {
            ResultOf(ReopenRules.Reopen(ticket, A.Actor(who, Now))).ShouldBe(new Refusal.NotStaff());
            ResultOf(KeepRules.Remove(ticket, A.Actor(who, Now))).ShouldBe(new Refusal.NotStaff());
        }
    }

    [Fact]
    public void A_channel_that_leaves_with_a_transcript_of_an_older_version_is_not_reopened() =>
        ResultOf(ReopenRules.Reopen(A.Ticket(state: A.States["closing"]) with { Transcript = Note }, Staff))
            .ShouldBe(new Refusal.StillLeaving());

    [Fact]
    public void A_reopened_ticket_keeps_its_number_its_history_and_the_last_transcripts()
    {
        var closed = A.Ticket(7, state: A.States["closed"]) with { Transcript = Note, Participants = [A.Bob] };

        var open = Next(ReopenRules.Finish(Next(ReopenRules.Reopen(closed, Staff)), A.Place, Now));

        open.State.ShouldBe(new TicketState.Open(A.Place));
        (open.Number, open.Opener).ShouldBe((7, A.Ada));
        open.Participants.ShouldBe([A.Bob]);
        open.Transcript.ShouldBeNull();
        open.EarlierTranscripts.ShouldBe([Note]);
        open.Timeline.Select(entry => entry.Event)
            .ShouldBe([TicketEvent.Asked, TicketEvent.ReopenRequested, TicketEvent.Reopened]);
        for (var n = 0; n < 20; n++)
        {
            var again = open with
            {
                State = A.States["closed"],
                Transcript = Note with { Name = $"{n}", Files = [$"{n}-a.png"] },
            };
            open = Next(ReopenRules.Finish(Next(ReopenRules.Reopen(again, Staff)), A.Place, Now));
        }

        open.EarlierTranscripts.Length.ShouldBe(ReopenRules.MostEarlierTranscripts);
        open.EarlierTranscripts[^1].Name.ShouldBe("19");
        open.EarlierTranscripts.SelectMany(note => note.Files).ShouldBe(["19-a.png"], "what nobody is offered");
    }

    [Theory]
    [InlineData("closing")]
    [InlineData("kept")]
    [InlineData("closed")]
    public void What_cannot_be_reopened_is_what_it_was(string state)
    {
        var ticket = A.Ticket(state: A.States[state]);

        var failed = Next(ReopenRules.Fail(Next(ReopenRules.Reopen(ticket, Staff)), Now));

        failed.State.ShouldBe(ticket.State);
        failed.Version.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_channel_is_kept_as_soon_as_its_transcript_is_stored(string state)
    {
        var kept = KeepRules.Keep(A.Ticket(state: A.States[state]), Note, Now.AddHours(1), Now);

        ResultOf(kept)
            .ShouldBe(
                state is "closing"
                    ? new TicketState.Kept(A.Place, A.Claim, A.Close, Now.AddHours(1))
                    : new Refusal.MovedOn()
            );
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_kept_channel_is_claimed_by_its_removal_before_it_goes(string state)
    {
        var leaving = new TicketState.Closing(A.Place, A.Claim, A.Close, IsLeaving: true);
        var ticket = A.Ticket(state: A.States[state]);

        ResultOf(KeepRules.Remove(ticket, Now)).ShouldBe(state is "kept" ? leaving : new Refusal.MovedOn());
        object expected = state switch
        {
            "kept" => leaving,
            "leaving" => new Refusal.StillLeaving(),
            "closing" => new Refusal.AlreadyClosing(),
            "closed" => new Refusal.AlreadyClosed(),
            _ => new Refusal.NotKept(),
        };
        ResultOf(KeepRules.Remove(ticket, Staff)).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Where_staff_alone_close_nobody_else_does(string state)
    {
        var ticket = A.Ticket(state: A.States[state]);

        TicketRules
            .MayClose(ticket, A.Actor(A.Ada, Now), Ticketmatics.Settings.MayClose.Staff)
            .ShouldBe(new Refusal.OnlyStaffCloses());
        TicketRules
            .MayClose(ticket, Staff, Ticketmatics.Settings.MayClose.Staff)
            .ShouldBe(TicketRules.MayClose(ticket, Staff, Ticketmatics.Settings.MayClose.StaffAndOpener));
    }

    private static Ticket Next(Decision decision) => decision.ShouldBeOfType<Decision.Accepted>().Next;

    private static object ResultOf(Decision decision) =>
        decision switch
        {
            Decision.Accepted(var next) => next.State,
            Decision.Refused(var why) => why,
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
}
