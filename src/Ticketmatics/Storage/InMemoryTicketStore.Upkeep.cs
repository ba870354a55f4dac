using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

public sealed partial class InMemoryTicketStore
{
    public Task<ImmutableArray<CounterShard>> ReadCountersAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.ReadAsync<ImmutableArray<CounterShard>>(
            tables =>
                [.. Enumerable.Range(0, CommitPlan.CounterShards).Select(number => ShardOf(tables, guild, number))],
            cancellationToken
        );

    public Task<ImmutableArray<DayFacts>> ReadDaysAsync(
        GuildId guild,
        DateOnly from,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<DayFacts>>(
            tables =>
                [
                    .. tables
                        .Query(StoreTable.Guilds, guild)
                        .OfType<InMemoryItem.Day>()
                        .Where(part => part.Date >= from)
                        .GroupBy(part => part.Date)
                        .Select(day => new DayFacts(
                            day.Key,
                            day.SelectMany(part => part.Counts)
                                .GroupBy(fact => fact.Key, fact => fact.Value)
                                .ToImmutableDictionary(fact => fact.Key, fact => fact.Sum())
                        )),
                ],
            cancellationToken
        );

    public Task<PastFacts> ReadPastAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.ReadAsync(
            tables =>
            {
                var parts = tables.Query(StoreTable.Guilds, guild).OfType<InMemoryItem.Past>().ToList();
                return parts is [var first, ..]
                    ? new PastFacts(first.Through, parts.SelectMany(part => part.Counts).ToImmutableDictionary())
                    : PastFacts.None;
            },
            cancellationToken
        );

    public Task<int?> FindLongestWaitingAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.ReadAsync(
            tables =>
                TicketsOf(tables, guild)
                    .Where(ticket => ticket.State is TicketState.Open)
                    .MinBy(ticket => ticket.StateSince)
                    ?.Number,
            cancellationToken
        );

    public Task<ImmutableArray<Ticket>> ListUnfinishedTicketsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<Ticket>>(
            tables =>
                [
                    .. TicketsOf(tables, guild)
                        .Where(ticket => ticket.State is not (TicketState.Closed or TicketState.Failed)),
                ],
            cancellationToken
        );

    public Task<ImmutableArray<Ticket>> ListTicketsAsync(
        GuildId guild,
        int after,
        int most,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<Ticket>>(
            tables => [.. TicketsOf(tables, guild).Where(ticket => ticket.Number > after).Take(most)],
            cancellationToken
        );

    public Task<ImmutableArray<Ticket>> ListNewestTicketsAsync(
        GuildId guild,
        int most,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<Ticket>>(
            tables => [.. TicketsOf(tables, guild).Reverse().Take(most)],
            cancellationToken
        );

    public Task<ImmutableArray<GuildMemberRecord>> ListMembersAsync(
        GuildId guild,
        UserId? after,
        int most,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<GuildMemberRecord>>(
            tables =>
                [
                    .. tables
                        .QueryKeys(StoreTable.Members, guild)
                        .Where(member => after is null || string.CompareOrdinal(member.Key, $"{after}") > 0)
                        .Take(most)
                        .Select(member => new GuildMemberRecord(
                            UserId.Parse(member.Key),
                            ((InMemoryItem.Member)member.Value).Record
                        )),
                ],
            cancellationToken
        );

    public Task<ImmutableArray<OutboxEntry>> ListPendingEffectsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<OutboxEntry>>(
            tables => [.. Pending(tables.Query(StoreTable.Outbox, guild)).Select(effect => effect.Entry)],
            cancellationToken
        );

    private static CounterShard ShardOf(InMemoryTables tables, GuildId guild, int number) =>
        tables.Find(ItemKey.Counters(guild, number)) is InMemoryItem.CounterShard shard
            ? new(number, shard.Counters, shard.Revision) { OpenByCategory = shard.Open }
            : new(number, default, Revision: 0);

    private static IEnumerable<Ticket> TicketsOf(InMemoryTables tables, GuildId guild) =>
        tables
            .Query(StoreTable.Tickets, guild)
            .OfType<InMemoryItem.StoredTicket>()
            .Select(item => item.Ticket)
            .OrderBy(ticket => ticket.Number);
}
