namespace Ticketmatics.Tickets;

/// <summary>A closed ticket whose channel stands for a while: Closing → Kept → Closing → Closed; pure.</summary>
public static class KeepRules
{
    /// <summary>The archive holds the transcript, and the channel stays.</summary>
    /// <param name="removeAt">Until then.</param>
    public static Decision Keep(
        Ticket ticket,
        TranscriptNote transcript,
        DateTimeOffset removeAt,
        DateTimeOffset now
    ) =>
        ticket.State is TicketState.Closing { IsLeaving: false } closing
            ? TicketRules.Accept(
                ticket with
                {
                    Transcript = transcript,
                },
                new TicketState.Kept(closing.Place, closing.Claim, closing.Close, removeAt),
                new(TicketEvent.Kept, now, By: null, Interaction: null)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>Its time is over, or room is needed.</summary>
    public static Decision Remove(Ticket ticket, DateTimeOffset now) =>
        ticket.State is TicketState.Kept kept
            ? Remove(ticket, kept, new(TicketEvent.RemovalRequested, now, By: null, Interaction: null))
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>Somebody does not want to wait until its time is over.</summary>
    public static Decision Remove(Ticket ticket, Actor actor) =>
        ticket.State switch
        {
            _ when !actor.IsStaff => new Decision.Refused(new Refusal.NotStaff()),
            TicketState.Kept kept => Remove(
                ticket,
                kept,
                new(TicketEvent.RemovalRequested, actor.At, actor.Id, actor.Interaction)
            ),
            TicketState.Closing { IsLeaving: true } => new Decision.Refused(new Refusal.StillLeaving()),
            TicketState.Closing or TicketState.Closed => new Decision.Refused(TicketRules.WhyNot(ticket.State)),
            _ => new Decision.Refused(new Refusal.NotKept()),
        };

    private static Decision.Accepted Remove(Ticket ticket, TicketState.Kept kept, TimelineEntry entry) =>
        TicketRules.Accept(ticket, new TicketState.Closing(kept.Place, kept.Claim, kept.Close, IsLeaving: true), entry);
}
