using System.Collections.Immutable;
using System.Threading.Channels;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>
/// The store of one process: everything is gone with it. Conditions, conflicts and atomicity are those of DynamoDB's
/// transactions. Reads are stricter than DynamoDB's queries: no read sees half a commit.
/// </summary>
public sealed partial class InMemoryTicketStore(InMemoryStoreOptions options, TimeProvider timeProvider) : ITicketStore
{
    private readonly InMemoryTransactions items = new(options, timeProvider);

    /// <summary>Each effect that a commit added, once, in the order of the commits.</summary>
    public ChannelReader<OutboxEntry> InsertedEffects => items.InsertedEffects;

    /// <summary>A guild's effects that are not done, those due longest first; taken in one look, for people to watch.</summary>
    public ImmutableArray<OutboxEntry> PendingEffects(GuildId guild) =>
        items.Look<ImmutableArray<OutboxEntry>>(tables =>
            [.. Pending(tables.Query(StoreTable.Outbox, guild)).Select(effect => effect.Entry)]
        );

    public Task<GuildRecord> ReadGuildAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.ReadAsync(
            tables =>
            {
                var found = tables.Query(StoreTable.Guilds, guild);
                return new GuildRecord(
                    (found.OfType<InMemoryItem.Settings>().SingleOrDefault()?.Value ?? new GuildSettings()) with
                    {
                        DashboardChannel = found
                            .OfType<InMemoryItem.PostedDashboard>()
                            .SingleOrDefault()
                            ?.Dashboard.Channel,
                        GuildLocale = found.OfType<InMemoryItem.Locale>().SingleOrDefault()?.Value,
                    },
                    found
                        .OfType<InMemoryItem.CounterShard>()
                        .Aggregate(default(TicketCounters), (sum, shard) => sum + shard.Counters),
                    [.. found.OfType<InMemoryItem.PostedPanel>().Select(item => item.Panel)],
                    ParentsOf(tables, guild, ParentsKind.Tickets),
                    ParentsOf(tables, guild, ParentsKind.Closed),
                    found.OfType<InMemoryItem.Look>().SingleOrDefault()?.Plan,
                    found.OfType<InMemoryItem.Setup>().SingleOrDefault()?.By
                )
                {
                    OpenByCategory = CategoryCounts.Sum(
                        found.OfType<InMemoryItem.CounterShard>().SelectMany(shard => shard.Open.Counts)
                    ),
                    Dashboard = found.OfType<InMemoryItem.PostedDashboard>().SingleOrDefault()?.Dashboard,
                };
            },
            cancellationToken
        );

    public Task<ImmutableArray<StaffEntry>> ReadStaffAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.ReadAsync<ImmutableArray<StaffEntry>>(
            tables =>
                [
                    .. tables
                        .Query(StoreTable.Staff, guild)
                        .OfType<InMemoryItem.Staff>()
                        .Select(item => item.Entry)
                        .OrderBy(entry => entry.AddedAt)
                        .ThenBy(entry => CommitPlan.KeyOf(entry), StringComparer.Ordinal),
                ],
            cancellationToken
        );

    public Task<ImmutableSortedDictionary<string, CommandId>> ReadCommandIdsAsync(
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync(
            tables => (tables.Find(ItemKey.CommandIds) as InMemoryItem.CommandIds)?.Ids ?? CommandIds.None,
            cancellationToken
        );

    public Task<MemberRecord> ReadMemberAsync(GuildId guild, UserId member, CancellationToken cancellationToken) =>
        items.ReadAsync(
            tables => (tables.Find(ItemKey.Member(guild, member)) as InMemoryItem.Member)?.Record ?? MemberRecord.Empty,
            cancellationToken
        );

    public Task<Ticket?> ReadTicketAsync(GuildId guild, int number, CancellationToken cancellationToken) =>
        items.ReadAsync(tables => FindTicket(tables, guild, number), cancellationToken);

    public Task<int?> FindTicketAsync(GuildId guild, ChannelId channel, CancellationToken cancellationToken) =>
        items.ReadAsync(
            tables =>
                tables
                    .Query(StoreTable.Tickets, guild)
                    .OfType<InMemoryItem.StoredTicket>()
                    .FirstOrDefault(item => item.Ticket.Place?.Channel == channel)
                    ?.Ticket.Number,
            cancellationToken
        );

    public Task<ImmutableArray<Ticket>> ReadTicketsAsync(
        GuildId guild,
        IReadOnlyCollection<int> numbers,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers.Count, ITicketStore.MostTicketsInARead, nameof(numbers));
        return items.ReadAsync<ImmutableArray<Ticket>>(
            tables =>
                [.. numbers.Distinct().Order().Select(number => FindTicket(tables, guild, number)).OfType<Ticket>()],
            cancellationToken
        );
    }

    public Task<ImmutableArray<DueEffect>> ListDueEffectsAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellationToken
    ) =>
        items.ReadAsync<ImmutableArray<DueEffect>>(
            tables =>
                [
                    .. Pending(tables.Scan(StoreTable.Outbox))
                        .Where(effect =>
                            effect.Entry.DueAt <= now && (effect.Lease is null || effect.Lease.Until <= now)
                        )
                        .Select(effect => new DueEffect(effect.Entry.Key, effect.Entry.DueAt))
                        .Take(most),
                ],
            cancellationToken
        );

    public Task<int> NextNumberAsync(GuildId guild, CancellationToken cancellationToken) =>
        items.WriteItemAsync(
            ItemKey.Sequence(guild),
            stored =>
            {
                var next = ((stored as InMemoryItem.Sequence)?.Last ?? 0) + 1;
                return (new InMemoryItem.Sequence(next), next);
            },
            cancellationToken
        );

    public Task<OutboxEntry?> LeaseEffectAsync(
        EffectKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) =>
        items.WriteItemAsync<OutboxEntry?>(
            ItemKey.Effect(key.Guild, key.Id),
            stored =>
            {
                if (
                    stored is not InMemoryItem.PendingEffect effect
                    || effect.Entry.DueAt > now
                    || effect.Lease?.KeepsOut(lease, now) == true
                )
                {
                    return (stored, null);
                }

                var taken = effect.Entry with { Attempts = effect.Entry.Attempts + 1 };
                return (new InMemoryItem.PendingEffect(taken, new InMemoryLease(lease, until)), taken);
            },
            cancellationToken
        );

    public Task<ImmutableArray<ChannelId>?> LeaseParentsAsync(
        GuildId guild,
        ParentsKind kind,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) =>
        items.WriteItemAsync<ImmutableArray<ChannelId>?>(
            ItemKey.Parents(guild, kind),
            stored =>
            {
                var parents = stored as InMemoryItem.Parents ?? new InMemoryItem.Parents([], Lease: null);
                return parents.Lease?.KeepsOut(lease, now) == true
                    ? (stored, null)
                    : (parents with { Lease = new InMemoryLease(lease, until) }, parents.Channels);
            },
            cancellationToken
        );

    public Task<bool> LeaseSetupAsync(
        GuildId guild,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) =>
        items.WriteItemAsync(
            ItemKey.Setup(guild),
            stored =>
            {
                var setup = stored as InMemoryItem.Setup ?? new InMemoryItem.Setup(By: null, Lease: null);
                return setup.Lease?.KeepsOut(lease, now) == true
                    ? (stored, false)
                    : (setup with { Lease = new InMemoryLease(lease, until) }, true);
            },
            cancellationToken
        );

    public Task<CommitRefusal?> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        items.CommitAsync(commit, cancellationToken);

    private static ImmutableArray<ChannelId> ParentsOf(InMemoryTables tables, GuildId guild, ParentsKind kind) =>
        (tables.Find(ItemKey.Parents(guild, kind)) as InMemoryItem.Parents)?.Channels ?? [];

    private static Ticket? FindTicket(InMemoryTables tables, GuildId guild, int number) =>
        (tables.Find(ItemKey.Ticket(guild, number)) as InMemoryItem.StoredTicket)?.Ticket;

    private static IEnumerable<InMemoryItem.PendingEffect> Pending(IEnumerable<InMemoryItem> outbox) =>
        outbox
            .OfType<InMemoryItem.PendingEffect>()
            .OrderBy(effect => effect.Entry.DueAt)
            .ThenBy(effect => effect.Entry.Key.Guild)
            .ThenBy(effect => effect.Entry.Key.Id.Value, StringComparer.Ordinal);
}
