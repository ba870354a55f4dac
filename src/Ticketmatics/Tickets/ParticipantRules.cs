using System.Collections.Immutable;

namespace Ticketmatics.Tickets;

/// <summary>Who is let into a ticket beside its opener and the staff; pure.</summary>
public static class ParticipantRules
{
    /// <summary>Together with 70 of staff, no more than Discord takes in the body that creates a channel.</summary>
    public const int Most = 25;

    /// <summary>Who is in already is let in again: somebody may have changed the channel by hand.</summary>
    public static Decision Add(Ticket ticket, Actor actor, UserId member) =>
        member == ticket.Opener ? Change(ticket, actor, new Refusal.OpenerIsIn())
        : ticket.Participants.Count >= Most && !ticket.Participants.Contains(member)
            ? Change(ticket, actor, new Refusal.TooManyParticipants())
        : Change(ticket, actor, TicketEvent.UserAdded, member, ticket.Participants.Add(member));

    /// <summary>Who is out already is taken out again, for the same reason.</summary>
    public static Decision Remove(Ticket ticket, Actor actor, UserId member) =>
        ticket.Participants.Contains(member)
        || ticket.Timeline.Any(entry => entry.Event is TicketEvent.UserAdded && entry.Whom == member)
            ? Change(ticket, actor, TicketEvent.UserRemoved, member, ticket.Participants.Remove(member))
            : Change(ticket, actor, new Refusal.NeverAdded());

    /// <summary>What the actor and the state have against it comes first.</summary>
    private static Decision.Refused Change(Ticket ticket, Actor actor, Refusal refusal) =>
        new(MayChange(ticket, actor) ?? refusal);

    private static Decision Change(
        Ticket ticket,
        Actor actor,
        TicketEvent happened,
        UserId member,
        ImmutableSortedSet<UserId> participants
    ) =>
        MayChange(ticket, actor) is { } refusal
            ? new Decision.Refused(refusal)
            : new Decision.Accepted(
                ticket with
                {
                    Participants = participants,
                    Version = ticket.Version + 1,
                    Timeline = ticket.Timeline.With(new(happened, actor.At, actor.Id, actor.Interaction, member)),
                }
            );

    private static Refusal? MayChange(Ticket ticket, Actor actor) =>
        ticket.State switch
        {
            _ when !actor.IsStaff => new Refusal.NotStaff(),
            TicketState.Open or TicketState.Claimed => null,
            _ => TicketRules.WhyNot(ticket.State),
        };
}
