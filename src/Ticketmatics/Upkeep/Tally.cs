using System.Collections.Immutable;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>What tickets come to when they are counted one by one.</summary>
internal sealed class Tally
{
    private readonly TicketCounters[] shards = new TicketCounters[CommitPlan.CounterShards];
    private readonly List<KeyValuePair<string, int>>[] categories =
    [
        .. Enumerable.Range(0, CommitPlan.CounterShards).Select(_ => new List<KeyValuePair<string, int>>()),
    ];
    private readonly Dictionary<UserId, ImmutableSortedSet<int>> open = [];

    public Tally(params IEnumerable<Ticket> tickets)
    {
        foreach (var ticket in tickets)
        {
            Add(ticket);
        }
    }

    /// <summary>Those who have open tickets.</summary>
    public IEnumerable<UserId> Members => open.Keys;

    public void Add(Ticket ticket)
    {
        var counted = TicketCounters.Of(ticket.State);
        shards[CommitPlan.ShardOf(ticket)] += counted;
        if (counted.Open > 0)
        {
            categories[CommitPlan.ShardOf(ticket)].Add(KeyValuePair.Create(ticket.Category, counted.Open));
            open[ticket.Opener] = open.GetValueOrDefault(ticket.Opener, []).Add(ticket.Number);
        }
    }

    /// <summary>After all tickets were counted.</summary>
    public IEnumerable<Drift> Compare(IEnumerable<CounterShard> stored) =>
        stored.Select(shard => Of(shard, shards[shard.Number])).Where(IsDrift);

    /// <summary>After those that are neither closed nor failed were counted: what they say nothing of is left alone.</summary>
    public IEnumerable<Drift> CompareOpen(IEnumerable<CounterShard> stored) =>
        stored
            .Select(shard =>
                Of(
                    shard,
                    shard.Counters with
                    {
                        Open = shards[shard.Number].Open,
                        Claimed = shards[shard.Number].Claimed,
                    }
                )
            )
            .Where(IsDrift);

    public IEnumerable<Drift> Compare(IEnumerable<GuildMemberRecord> stored) =>
        stored
            .Select(member => new Drift.Member(
                member.Id,
                member.Record.OpenNumbers,
                open.GetValueOrDefault(member.Id, [])
            ))
            .Where(drift => !drift.Right.SetEquals(drift.Seen));

    private Drift.Counters Of(CounterShard seen, TicketCounters right) =>
        new(seen, right) { OpenByCategory = CategoryCounts.Sum(categories[seen.Number]) };

    private static bool IsDrift(Drift.Counters counted) =>
        counted.Right != counted.Seen.Counters || !counted.OpenByCategory.Equals(counted.Seen.OpenByCategory);
}
