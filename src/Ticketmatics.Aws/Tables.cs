using System.Collections.Immutable;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace Ticketmatics.Aws;

/// <summary>
/// The tables as they are made: by an operator on a DynamoDB of his own, and by tests. On AWS the template makes the
/// same ones.
/// </summary>
public static class Tables
{
    /// <summary>One request a table.</summary>
    public static ImmutableArray<CreateTableRequest> Definitions(TableNames names) =>
        [
            Table(names.Guilds, Attributes.Item, ScalarAttributeType.S),
            Table(names.Staff, Attributes.Subject, ScalarAttributeType.S),
            Tickets(names),
            Table(names.Members, Attributes.UserId, ScalarAttributeType.S),
            Outbox(names),
        ];

    /// <summary>Done effects expire; nothing else does.</summary>
    public static UpdateTimeToLiveRequest Expiry(TableNames names) =>
        new()
        {
            TableName = names.Outbox,
            TimeToLiveSpecification = new() { AttributeName = Attributes.ExpiresAtUnixSeconds, Enabled = true },
        };

    /// <summary>Makes those that do not exist yet; returns when all can be used.</summary>
    public static Task CreateMissingAsync(
        IAmazonDynamoDB client,
        TableNames names,
        TimeProvider time,
        CancellationToken cancellationToken
    ) =>
        Task.WhenAll(
            Definitions(names)
                .Select(async definition =>
                {
                    await CreateAsync(client, definition, time, cancellationToken);
                    if (string.Equals(definition.TableName, names.Outbox, StringComparison.Ordinal))
                    {
                        await SetExpiryAsync(client, names, cancellationToken);
                    }
                })
        );

    /// <summary>Deletes those that exist, with all that is in them.</summary>
    public static Task DeleteAsync(IAmazonDynamoDB client, TableNames names, CancellationToken cancellationToken) =>
        Task.WhenAll(
            Definitions(names)
                .Select(async definition =>
                {
                    try
                    {
                        var request = new DeleteTableRequest(definition.TableName);
                        await client.DeleteTableAsync(request, cancellationToken);
                    }
                    catch (ResourceNotFoundException)
                    {
                        // It does not exist.
                    }
                })
        );

    private static async Task CreateAsync(
        IAmazonDynamoDB client,
        CreateTableRequest definition,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var made = await client.CreateTableAsync(definition, cancellationToken);
            if (made.TableDescription.TableStatus == TableStatus.ACTIVE)
            {
                return;
            }
        }
        catch (ResourceInUseException)
        {
            // It exists, or another is making it.
        }

        await WaitUntilActiveAsync(client, definition.TableName, time, cancellationToken);
    }

    /// <summary>Also where the table was there before: DynamoDB refuses to set it twice.</summary>
    private static async Task SetExpiryAsync(
        IAmazonDynamoDB client,
        TableNames names,
        CancellationToken cancellationToken
    )
    {
        var expiry = Expiry(names);
        var request = new DescribeTimeToLiveRequest { TableName = expiry.TableName };
        var found = await client.DescribeTimeToLiveAsync(request, cancellationToken);
        if (found.TimeToLiveDescription.AttributeName is null)
        {
            await client.UpdateTimeToLiveAsync(expiry, cancellationToken);
        }
    }

    private static async Task WaitUntilActiveAsync(
        IAmazonDynamoDB client,
        string table,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var found = await client.DescribeTableAsync(new DescribeTableRequest(table), cancellationToken);
            if (found.Table.TableStatus == TableStatus.ACTIVE)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
        }
    }

    private static CreateTableRequest Tickets(TableNames names)
    {
        var table = Table(names.Tickets, Attributes.Number, ScalarAttributeType.N);
        table.AttributeDefinitions.Add(new(Attributes.ChannelId, ScalarAttributeType.S));
        table.AttributeDefinitions.Add(new(Attributes.Stage, ScalarAttributeType.S));
        table.LocalSecondaryIndexes =
        [
            Index(Attributes.ByChannel, Attributes.ChannelId),
            Index(Attributes.ByStage, Attributes.Stage),
        ];
        return table;
    }

    private static CreateTableRequest Outbox(TableNames names)
    {
        var table = Table(names.Outbox, Attributes.EffectId, ScalarAttributeType.S);
        table.StreamSpecification = new() { StreamEnabled = true, StreamViewType = StreamViewType.NEW_IMAGE };
        return table;
    }

    private static CreateTableRequest Table(string name, string sortKey, ScalarAttributeType type) =>
        new()
        {
            TableName = name,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            AttributeDefinitions = [new(Attributes.GuildId, ScalarAttributeType.S), new(sortKey, type)],
            KeySchema = Keys(sortKey),
        };

    private static LocalSecondaryIndex Index(string name, string sortKey) =>
        new()
        {
            IndexName = name,
            KeySchema = Keys(sortKey),
            Projection = new() { ProjectionType = ProjectionType.KEYS_ONLY },
        };

    private static List<KeySchemaElement> Keys(string sortKey) =>
        [new(Attributes.GuildId, KeyType.HASH), new(sortKey, KeyType.RANGE)];
}
