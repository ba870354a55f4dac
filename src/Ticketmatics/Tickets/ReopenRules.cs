using System.Collections.Immutable;
using System.Diagnostics;

namespace Ticketmatics.Tickets;

/// <summary>
/// A closed ticket that goes on: Closed, Kept or Closing → Reopening → Open; pure. Number, opener, participants and
/// timeline stay; the claim does not, as whoever had it may not be there any more.
/// </summary>
/// <remarks>
/// Staff alone may. Who opened the ticket opens another one: so nobody goes round the limit of open tickets, and what
/// the staff have closed stays closed. The staff are not held by the limit; the ticket counts towards it again.
/// </remarks>
public static class ReopenRules
{
    /// <summary>A stored ticket stays small, however often it is reopened.</summary>
    public const int MostEarlierTranscripts = 10;

    public static Decision Reopen(Ticket ticket, Actor actor)
    {
        if (MayReopen(ticket, actor) is { } refusal)
        {
            return new Decision.Refused(refusal);
        }

        var request = new ReopenRequest(actor.Id, actor.At, actor.Interaction);
        var next = ticket.State switch
        {
            TicketState.Closing closing => new TicketState.Reopening(
                closing.Place,
                closing.Claim,
                closing.Close,
                RemoveAt: null,
                request
            ),
            TicketState.Kept kept => new TicketState.Reopening(
                kept.Place,
                kept.Claim,
                kept.Close,
                kept.RemoveAt,
                request
            ),
            TicketState.Closed closed => new TicketState.Reopening(
                Place: null,
                closed.Claim,
                closed.Close,
                RemoveAt: null,
                request
            ),
            _ => throw new UnreachableException(),
        };
        return TicketRules.Accept(
            ticket,
            next,
            new(TicketEvent.ReopenRequested, actor.At, actor.Id, actor.Interaction)
        );
    }

    /// <returns>Null where <see cref="Reopen"/> would be accepted.</returns>
    public static Refusal? MayReopen(Ticket ticket, Actor actor) =>
        ticket.State switch
        {
            _ when !actor.IsStaff => new Refusal.NotStaff(),
            TicketState.Kept or TicketState.Closed => null,
            TicketState.Closing { IsLeaving: false } when ticket.Transcript is null => null,
            TicketState.Closing => new Refusal.StillLeaving(),
            TicketState.Open or TicketState.Claimed => new Refusal.NotClosed(),
            _ => TicketRules.WhyNot(ticket.State),
        };

    /// <summary>The channel stands and can be written in.</summary>
    public static Decision Finish(Ticket ticket, TicketPlace place, DateTimeOffset now) =>
        ticket.State is TicketState.Reopening
            ? TicketRules.Accept(
                ticket with
                {
                    Transcript = null,
                    EarlierTranscripts = With(ticket.EarlierTranscripts, ticket.Transcript),
                },
                new TicketState.Open(place),
                new(TicketEvent.Reopened, now, By: null, Interaction: null)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>Discord refused for good: the ticket is what it was.</summary>
    public static Decision Fail(Ticket ticket, DateTimeOffset now)
    {
        if (ticket.State is not TicketState.Reopening reopening)
        {
            return new Decision.Refused(new Refusal.MovedOn());
        }

        TicketState before = reopening switch
        {
            { Place: null } => new TicketState.Closed(reopening.Claim, reopening.Close),
            { Place: { } place, RemoveAt: { } at } => new TicketState.Kept(place, reopening.Claim, reopening.Close, at),
            { Place: { } place } => new TicketState.Closing(place, reopening.Claim, reopening.Close),
        };
        return TicketRules.Accept(ticket, before, new(TicketEvent.ReopenFailed, now, By: null, Interaction: null));
    }

    /// <summary>Whether the reopening that a click asked for is over, and the ticket is what it was before.</summary>
    public static bool HasFailed(Ticket ticket, InteractionId request)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket
                .Timeline.SkipWhile(step => step.Interaction != request)
                .Select(step => step.Event)
                .FirstOrDefault(happened => happened is TicketEvent.Reopened or TicketEvent.ReopenFailed)
            is TicketEvent.ReopenFailed;
    }

    private static ImmutableArray<TranscriptNote> With(
        ImmutableArray<TranscriptNote> earlier,
        TranscriptNote? transcript
    ) =>
        transcript is null
            ? earlier
            : [.. earlier.Select(WithoutFiles).Append(transcript).TakeLast(MostEarlierTranscripts)];

    /// <summary>Nobody is offered the files of any but the last.</summary>
    private static TranscriptNote WithoutFiles(TranscriptNote transcript) =>
        transcript with
        {
            Files = [],
            MoreFiles = 0,
        };
}
