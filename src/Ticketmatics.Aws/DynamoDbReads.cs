using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Storage;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Ticketmatics.Aws;

/// <summary>Strongly consistent reads, each to its end.</summary>
internal sealed class DynamoDbReads(IAmazonDynamoDB client, DynamoDbCalls calls)
{
    /// <returns>Null where there is none.</returns>
    public async Task<Item?> GetAsync(string table, Item key, CancellationToken cancellationToken)
    {
        var request = new GetItemRequest(table, key, consistentRead: true);
        var answer = await calls.RunAsync(token => client.GetItemAsync(request, token), cancellationToken);
        return answer.Item is { Count: > 0 } item ? item : null;
    }

    /// <param name="table">The full name.</param>
    /// <param name="keys">At most 100, each once.</param>
    /// <param name="cancellationToken">Ends the reads and the waits between them.</param>
    /// <returns>Those that exist, in any order.</returns>
    public async Task<IReadOnlyList<Item>> GetAsync(string table, List<Item> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var found = new List<Item>();
        var left = new KeysAndAttributes { Keys = keys, ConsistentRead = true };
        return await calls.RunAsync<IReadOnlyList<Item>>(
            async token =>
            {
                var request = new BatchGetItemRequest(
                    new Dictionary<string, KeysAndAttributes>(StringComparer.Ordinal) { [table] = left }
                );
                var answer = await client.BatchGetItemAsync(request, token);
                found.AddRange(answer.Responses?.GetValueOrDefault(table) ?? []);
                if (answer.UnprocessedKeys?.GetValueOrDefault(table) is not { Keys.Count: > 0 } unprocessed)
                {
                    return new Attempt<IReadOnlyList<Item>>.Answered(found);
                }

                left = unprocessed;
                return new Attempt<IReadOnlyList<Item>>.Conflicted();
            },
            cancellationToken
        );
    }

    /// <summary>
    /// All items of a guild's record, in the order of their sort keys: those of its days stand before, and are not read.
    /// </summary>
    public Task<List<Item>> QueryGuildAsync(string table, GuildId guild, CancellationToken cancellationToken)
    {
        var request = Of(table, guild);
        request.KeyConditionExpression += " AND #item > :first";
        request.ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#item"] = Attributes.Item };
        request.ExpressionAttributeValues[":first"] = AttributeValues.Of(ItemKey.FirstOfTheGuild);
        return QueryAsync(request, cancellationToken);
    }

    /// <summary>All items of a guild, in the order of their sort keys.</summary>
    public static QueryRequest Of(string table, GuildId guild) =>
        new(table)
        {
            ConsistentRead = true,
            KeyConditionExpression = $"{Attributes.GuildId} = :guild",
            ExpressionAttributeValues = new(StringComparer.Ordinal) { [":guild"] = AttributeValues.Of(guild) },
        };

    public Task<List<Item>> QueryAsync(QueryRequest request, CancellationToken cancellationToken) =>
        PagesAsync(
            async (start, token) =>
            {
                request.ExclusiveStartKey = start;
                var answer = await client.QueryAsync(request, token);
                return (answer.Items, answer.LastEvaluatedKey);
            },
            cancellationToken
        );

    /// <summary>The first <paramref name="most"/> of what the request asks for, fewer only where there are no more.</summary>
    public async Task<List<Item>> QueryAsync(QueryRequest request, int most, CancellationToken cancellationToken)
    {
        var found = new List<Item>();
        do
        {
            request.Limit = most - found.Count;
            var answer = await calls.RunAsync(token => client.QueryAsync(request, token), cancellationToken);
            found.AddRange(answer.Items ?? []);
            request.ExclusiveStartKey = answer.LastEvaluatedKey is { Count: > 0 } last ? last : null;
        } while (found.Count < most && request.ExclusiveStartKey is not null);

        return found;
    }

    public Task<List<Item>> ScanAsync(ScanRequest request, CancellationToken cancellationToken) =>
        PagesAsync(
            async (start, token) =>
            {
                request.ExclusiveStartKey = start;
                var answer = await client.ScanAsync(request, token);
                return (answer.Items, answer.LastEvaluatedKey);
            },
            cancellationToken
        );

    private async Task<List<Item>> PagesAsync(
        Func<Item?, CancellationToken, Task<(List<Item>? Items, Item? Last)>> page,
        CancellationToken cancellationToken
    )
    {
        var found = new List<Item>();
        Item? start = null;
        do
        {
            var from = start;
            var (items, last) = await calls.RunAsync(token => page(from, token), cancellationToken);
            found.AddRange(items ?? []);
            start = last is { Count: > 0 } ? last : null;
        } while (start is not null);

        return found;
    }
}
