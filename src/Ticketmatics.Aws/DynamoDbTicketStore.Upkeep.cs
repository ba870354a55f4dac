using System.Collections.Immutable;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws.Items;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Aws;

public sealed partial class DynamoDbTicketStore
{
    /// <summary>Items that one read of many may ask for. See Amazon DynamoDB API Reference, "BatchGetItem".</summary>
    private const int MostInABatch = 100;

    public async Task<ImmutableArray<CounterShard>> ReadCountersAsync(
        GuildId guild,
        CancellationToken cancellationToken
    ) => CounterItems.Read(await reads.QueryGuildAsync(tables.Guilds, guild, cancellationToken));

    public async Task<ImmutableArray<DayFacts>> ReadDaysAsync(
        GuildId guild,
        DateOnly from,
        CancellationToken cancellationToken
    ) => DayItems.Read(await reads.QueryAsync(DayItems.From(tables.Guilds, guild, from), cancellationToken));

    public async Task<PastFacts> ReadPastAsync(GuildId guild, CancellationToken cancellationToken) =>
        PastItems.Read(await reads.QueryAsync(PastItems.Of(tables.Guilds, guild), cancellationToken));

    public async Task<int?> FindLongestWaitingAsync(GuildId guild, CancellationToken cancellationToken)
    {
        var request = DynamoDbReads.Of(tables.Tickets, guild);
        request.IndexName = Attributes.ByStage;
        request.KeyConditionExpression += $" AND begins_with({Attributes.Stage}, :open)";
        request.ExpressionAttributeValues[":open"] = AttributeValues.Of(TicketStates.OpenStage);
        var found = await reads.QueryAsync(request, most: 1, cancellationToken);
        return found is [var item] ? item.Number(Attributes.Number) : null;
    }

    public async Task<ImmutableArray<Ticket>> ListUnfinishedTicketsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        var request = DynamoDbReads.Of(tables.Tickets, guild);
        request.IndexName = Attributes.ByStage;
        var keys = await reads.QueryAsync(request, cancellationToken);
        var batches = keys.Select(key => TicketItems.Key(guild, key.Number(Attributes.Number))).Chunk(MostInABatch);
        var found = await Task.WhenAll(
            batches.Select(batch => reads.GetAsync(tables.Tickets, [.. batch], cancellationToken))
        );

        // Between the two reads a ticket may have come to its end.
        return
        [
            .. found
                .SelectMany(items => items.Select(TicketItems.Read))
                .Where(ticket => ticket.State is not (TicketState.Closed or TicketState.Failed))
                .OrderBy(ticket => ticket.Number),
        ];
    }

    public async Task<ImmutableArray<Ticket>> ListTicketsAsync(
        GuildId guild,
        int after,
        int most,
        CancellationToken cancellationToken
    )
    {
        var request = DynamoDbReads.Of(tables.Tickets, guild);
        request.KeyConditionExpression += " AND #after > :after";
        request.ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#after"] = Attributes.Number };
        request.ExpressionAttributeValues[":after"] = AttributeValues.Of(after);
        return [.. (await reads.QueryAsync(request, most, cancellationToken)).Select(TicketItems.Read)];
    }

    public async Task<ImmutableArray<Ticket>> ListNewestTicketsAsync(
        GuildId guild,
        int most,
        CancellationToken cancellationToken
    )
    {
        var request = DynamoDbReads.Of(tables.Tickets, guild);
        request.ScanIndexForward = false;
        return [.. (await reads.QueryAsync(request, most, cancellationToken)).Select(TicketItems.Read)];
    }

    public async Task<ImmutableArray<GuildMemberRecord>> ListMembersAsync(
        GuildId guild,
        UserId? after,
        int most,
        CancellationToken cancellationToken
    )
    {
        var request = DynamoDbReads.Of(tables.Members, guild);
        if (after is { } last)
        {
            request.KeyConditionExpression += $" AND {Attributes.UserId} > :after";
            request.ExpressionAttributeValues[":after"] = AttributeValues.Of(last);
        }

        return
        [
            .. (await reads.QueryAsync(request, most, cancellationToken)).Select(item => new GuildMemberRecord(
                item.Id<User>(Attributes.UserId),
                MemberItems.Read(item)
            )),
        ];
    }

    public async Task<ImmutableArray<OutboxEntry>> ListPendingEffectsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        var request = DynamoDbReads.Of(tables.Outbox, guild);
        request.FilterExpression = $"attribute_not_exists({Attributes.DoneAt})";
        return
        [
            .. (await reads.QueryAsync(request, cancellationToken))
                .Select(OutboxItems.Read)
                .OrderBy(entry => entry.DueAt)
                .ThenBy(entry => entry.Key.Id.Value, StringComparer.Ordinal),
        ];
    }
}
