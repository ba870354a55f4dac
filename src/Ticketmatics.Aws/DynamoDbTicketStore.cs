using System.Collections.Immutable;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws.Items;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Aws;

/// <summary>The store on DynamoDB. Every read is strongly consistent.</summary>
/// <remarks>A request that fails with an unknown outcome is sent once more; every one of them may be.</remarks>
public sealed partial class DynamoDbTicketStore(
    IAmazonDynamoDB client,
    TableNames tables,
    DynamoDbStoreOptions options,
    TimeProvider time
) : ITicketStore
{
    private readonly DynamoDbCalls calls = new(options, time);
    private readonly DynamoDbReads reads = new(client, new DynamoDbCalls(options, time));

    public async Task<GuildRecord> ReadGuildAsync(GuildId guild, CancellationToken cancellationToken) =>
        GuildItems.Read(await reads.QueryGuildAsync(tables.Guilds, guild, cancellationToken));

    public async Task<ImmutableArray<StaffEntry>> ReadStaffAsync(GuildId guild, CancellationToken cancellationToken)
    {
        var items = await reads.QueryAsync(DynamoDbReads.Of(tables.Staff, guild), cancellationToken);
        return
        [
            .. items
                .Select(StaffItems.Read)
                .OrderBy(entry => entry.AddedAt)
                .ThenBy(entry => CommitPlan.KeyOf(entry), StringComparer.Ordinal),
        ];
    }

    public async Task<ImmutableSortedDictionary<string, CommandId>> ReadCommandIdsAsync(
        CancellationToken cancellationToken
    ) =>
        GuildItems.ReadCommandIds(
            await reads.GetAsync(tables.Guilds, GuildItems.Key(ItemKey.CommandIds), cancellationToken)
        );

    public async Task<MemberRecord> ReadMemberAsync(GuildId guild, UserId member, CancellationToken cancellationToken)
    {
        var key = MemberItems.Key(ItemKey.Member(guild, member));
        return MemberItems.Read(await reads.GetAsync(tables.Members, key, cancellationToken));
    }

    public async Task<Ticket?> ReadTicketAsync(GuildId guild, int number, CancellationToken cancellationToken)
    {
        var item = await reads.GetAsync(tables.Tickets, TicketItems.Key(guild, number), cancellationToken);
        return item is null ? null : TicketItems.Read(item);
    }

    public async Task<int?> FindTicketAsync(GuildId guild, ChannelId channel, CancellationToken cancellationToken)
    {
        var found = await reads.QueryAsync(
            TicketItems.InChannel(tables.Tickets, guild, channel),
            most: 1,
            cancellationToken
        );
        return found is [var item] ? item.Number(Attributes.Number) : null;
    }

    public async Task<ImmutableArray<Ticket>> ReadTicketsAsync(
        GuildId guild,
        IReadOnlyCollection<int> numbers,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers.Count, ITicketStore.MostTicketsInARead, nameof(numbers));
        var keys = numbers.Distinct().Select(number => TicketItems.Key(guild, number));
        var items = await reads.GetAsync(tables.Tickets, [.. keys], cancellationToken);
        return [.. items.Select(TicketItems.Read).OrderBy(ticket => ticket.Number)];
    }

    public async Task<int> NextNumberAsync(GuildId guild, CancellationToken cancellationToken)
    {
        var request = GuildItems.NextNumber(tables.Guilds, guild);
        var answer = await calls.RunAsync(token => client.UpdateItemAsync(request, token), cancellationToken);
        return answer.Attributes.Number(Attributes.LastNumber);
    }

    public async Task<CommitRefusal?> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plan = CommitPlan.Of(commit);
        if (plan.IsEmpty)
        {
            return null;
        }

        var transaction = new DynamoDbTransaction(commit.Guild, plan, tables, time.GetUtcNow());
        return await calls.RunAsync(token => transaction.SendAsync(client, token), cancellationToken);
    }

    public async Task<OutboxEntry?> LeaseEffectAsync(
        EffectKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var request = OutboxItems.Lease(tables.Outbox, key, lease, now, until);
        return await TryUpdateAsync(request, cancellationToken) is { } item ? OutboxItems.Read(item) : null;
    }

    public async Task<ImmutableArray<ChannelId>?> LeaseParentsAsync(
        GuildId guild,
        ParentsKind kind,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var request = GuildItems.Lease(tables.Guilds, ItemKey.Parents(guild, kind), lease, now, until);
        return await TryUpdateAsync(request, cancellationToken) is { } item ? GuildItems.ReadParents(item) : null;
    }

    public async Task<bool> LeaseSetupAsync(
        GuildId guild,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var request = GuildItems.Lease(tables.Guilds, ItemKey.Setup(guild), lease, now, until);
        return await TryUpdateAsync(request, cancellationToken) is not null;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Reads the whole Outbox, which holds what waits and, by key alone, what was done within a day: for the sweep, and
    /// never on the way of an interaction.
    /// </remarks>
    public async Task<ImmutableArray<DueEffect>> ListDueEffectsAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellationToken
    )
    {
        var items = await reads.ScanAsync(OutboxItems.Due(tables.Outbox, now), cancellationToken);
        return
        [
            .. items
                .Select(item => new DueEffect(OutboxItems.ReadKey(item), item.Moment(Attributes.DueAt)))
                .OrderBy(effect => effect.DueAt)
                .ThenBy(effect => effect.Key.Guild)
                .ThenBy(effect => effect.Key.Id.Value, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <returns>The item as it is now; null where the condition does not hold.</returns>
    private Task<Dictionary<string, AttributeValue>?> TryUpdateAsync(
        UpdateItemRequest request,
        CancellationToken cancellationToken
    ) =>
        calls.RunAsync(
            async token =>
            {
                try
                {
                    return (await client.UpdateItemAsync(request, token)).Attributes;
                }
                catch (ConditionalCheckFailedException)
                {
                    return null;
                }
            },
            cancellationToken
        );
}
