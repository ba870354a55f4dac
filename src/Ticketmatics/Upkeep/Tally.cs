using System.Collections.Immutable;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>What tickets come to when they are counted one by one.</summary>
internal sealed class Tally
{
    private readonly TicketCounters[] shards = new TicketCounters[CommitPlan.CounterShards];
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
            open[ticket.Opener] = open.GetValueOrDefault(ticket.Opener, []).Add(ticket.Number);
        }
    }

    /// <summary>After all tickets were counted.</summary>
    public IEnumerable<Drift> Compare(IEnumerable<CounterShard> stored) =>
        stored
            .Where(shard => shard.Counters != shards[shard.Number])
            .Select(shard => new Drift.Counters(shard, shards[shard.Number]));

    /// <summary>After those that are neither closed nor failed were counted: what they say nothing of is left alone.</summary>
    public IEnumerable<Drift> CompareOpen(IEnumerable<CounterShard> stored) =>
        stored
            .Select(shard => new Drift.Counters(
                shard,
                shard.Counters with
                {
                    Open = shards[shard.Number].Open,
                    Claimed = shards[shard.Number].Claimed,
                }
            ))
            .Where(drift => drift.Right != drift.Seen.Counters);

    public IEnumerable<Drift> Compare(IEnumerable<GuildMemberRecord> stored) =>
        stored
            .Select(member => new Drift.Member(
                member.Id,
                member.Record.OpenNumbers,
                open.GetValueOrDefault(member.Id, [])
            ))
            .Where(drift => !drift.Right.SetEquals(drift.Seen));
}
