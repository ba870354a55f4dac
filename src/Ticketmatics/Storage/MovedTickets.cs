using System.Collections.Immutable;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>The items of <see cref="Change.MoveTickets"/>: those that several of the tickets share are written once.</summary>
public static class MovedTickets
{
    /// <summary>Each may have a member and a part of the counters of its own, and a commit has room to spare.</summary>
    public const int MostInACommit = 25;

    internal static IEnumerable<ItemWrite> Writes(ImmutableArray<Ticket> tickets) =>
        [
            .. tickets.Select(ticket => new ItemWrite.PutTicket(ticket, ExpectedVersion: null)),
            .. tickets.GroupBy(CommitPlan.ShardOf).Select(Count),
            .. tickets.GroupBy(ticket => ticket.Opener).Select(OfMember),
        ];

    private static ItemWrite.AddToCounters Count(IGrouping<int, Ticket> shard) =>
        new(
            shard.Key,
            shard.Aggregate(default(TicketCounters), (sum, ticket) => sum + TicketCounters.Of(ticket.State)),
            CategoryCounts.Sum(shard.Select(ticket => KeyValuePair.Create(ticket.Category, OpenOf(ticket))))
        );

    private static ItemWrite.AddMemberTickets OfMember(IGrouping<UserId, Ticket> member) =>
        new(
            member.Key,
            [.. member.Select(ticket => ticket.Number)],
            [.. member.Where(ticket => OpenOf(ticket) > 0).Select(ticket => ticket.Number)]
        );

    private static int OpenOf(Ticket ticket) => TicketCounters.Of(ticket.State).Open;
}
