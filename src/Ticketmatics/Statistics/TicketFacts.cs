using System.Collections.Immutable;
using Ticketmatics.Tickets;

namespace Ticketmatics.Statistics;

/// <summary>What a change of a ticket adds to the figures; pure.</summary>
public static class TicketFacts
{
    /// <summary>The day, in UTC, of the last thing that happened to the ticket: facts of a change are counted there.</summary>
    public static DateOnly DayOf(Ticket after) => DateOnly.FromDateTime(after.Timeline[^1].At.UtcDateTime);

    public static ImmutableArray<Fact> Of(Ticket before, Ticket after)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (before.State is TicketState.Opening && after.State is not (TicketState.Opening or TicketState.Failed))
        {
            facts.Add(new(FactKind.Opened, after.Category));
        }

        if (before.State is not TicketState.Claimed && after.State is TicketState.Claimed { Claim: var claim })
        {
            var isFirst = !before.HasHappened(TicketEvent.Claimed);
            facts.Add(new(FactKind.Claimed, after.Category, claim.By, Wait(after, claim.At, isFirst)));
        }

        if (CloseOf(before) is null && CloseOf(after) is { } close)
        {
            var isFirst = !before.HasHappened(TicketEvent.Reopened);
            var by = close.By == after.Opener ? null : close.By;
            facts.Add(new(FactKind.Closed, after.Category, by, Wait(after, close.At, isFirst)));
        }

        return facts.DrainToImmutable();
    }

    private static int? Wait(Ticket ticket, DateTimeOffset until, bool isFirst) =>
        isFirst ? Waits.BucketOf(until - ticket.OpenedAt) : null;

    /// <remarks>One that is being reopened is closed until it is open: it may stay so.</remarks>
    private static CloseRequest? CloseOf(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Closing closing => closing.Close,
            TicketState.Kept kept => kept.Close,
            TicketState.Reopening reopening => reopening.Close,
            TicketState.Closed closed => closed.Close,
            _ => null,
        };
}
