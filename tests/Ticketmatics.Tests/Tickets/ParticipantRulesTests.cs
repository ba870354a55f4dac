using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Tickets;

public sealed class ParticipantRulesTests
{
    private static readonly Ticket Open = A.Ticket(state: new TicketState.Open(A.Place));

    [Fact]
    public void Staff_let_a_member_in_and_take_them_out_as_often_as_they_like()
    {
        var added = Accepted(ParticipantRules.Add(Open, A.Actor(A.Sam), A.Bob));
        var again = Accepted(ParticipantRules.Add(added, A.Actor(A.Sam), A.Bob));
        var removed = Accepted(ParticipantRules.Remove(again, A.Actor(A.Sam), A.Bob));
        var removedAgain = Accepted(ParticipantRules.Remove(removed, A.Actor(A.Sam), A.Bob));

        again.Participants.ShouldBe([A.Bob]);
        removedAgain.Participants.ShouldBeEmpty();
        removedAgain
            .Timeline.Skip(1)
            .Select(entry => (entry.Event, entry.By, entry.Whom))
            .ShouldBe([
                (TicketEvent.UserAdded, A.Sam, A.Bob),
                (TicketEvent.UserAdded, A.Sam, A.Bob),
                (TicketEvent.UserRemoved, A.Sam, A.Bob),
                (TicketEvent.UserRemoved, A.Sam, A.Bob),
            ]);
        removedAgain.StateSince.ShouldBe(Open.StateSince);
        removedAgain.State.ShouldBe(Open.State);
        removedAgain.Version.ShouldBe(Open.Version + 4);
    }

    [Fact]
    public void Neither_the_opener_nor_a_member_lets_anybody_in()
    {
        foreach (var who in (UserId[])[A.Ada, A.Bob])
        {
            Refused(ParticipantRules.Add(Open, A.Actor(who), A.Member(1))).ShouldBe(new Refusal.NotStaff());
            Refused(ParticipantRules.Remove(Open, A.Actor(who), A.Member(1))).ShouldBe(new Refusal.NotStaff());
        }
    }

    [Fact]
    public void The_opener_is_neither_let_in_nor_taken_out()
    {
        Refused(ParticipantRules.Add(Open, A.Actor(A.Sam), A.Ada)).ShouldBe(new Refusal.OpenerIsIn());
        Refused(ParticipantRules.Remove(Open, A.Actor(A.Sam), A.Ada)).ShouldBe(new Refusal.NeverAdded());
    }

    [Fact]
    public void A_full_ticket_takes_nobody_new()
    {
        var full = Open with { Participants = [.. Enumerable.Range(1, ParticipantRules.Most).Select(A.Member)] };

        Refused(ParticipantRules.Add(full, A.Actor(A.Sam), A.Bob)).ShouldBe(new Refusal.TooManyParticipants());
        Accepted(ParticipantRules.Add(full, A.Actor(A.Sam), A.Member(1))).Participants.ShouldBe(full.Participants);
    }

    [Theory]
    [InlineData("opening")]
    [InlineData("opening and closing")]
    [InlineData("closing")]
    [InlineData("kept")]
    [InlineData("reopening")]
    [InlineData("closed")]
    [InlineData("failed")]
    public void Nobody_is_let_into_a_ticket_without_a_channel_that_stays(string state)
    {
        var ticket = A.Ticket(state: A.States[state]);

        var refusal = Refused(ParticipantRules.Add(ticket, A.Actor(A.Sam), A.Bob));

        refusal.ShouldBe(Refused(TicketRules.Claim(ticket, A.Actor(A.Sam))));
        Refused(ParticipantRules.Remove(ticket, A.Actor(A.Sam), A.Bob)).ShouldBe(refusal);
    }

    private static Ticket Accepted(Decision decision) => decision.ShouldBeOfType<Decision.Accepted>().Next;

    private static Refusal Refused(Decision decision) => decision.ShouldBeOfType<Decision.Refused>().Why;
}
