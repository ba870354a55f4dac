using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>What the Outbox's stream hands to a function: one record for each item that was put into the table.</summary>
internal sealed class OutboxStream(DynamoDbTables tables)
{
    private readonly Dictionary<string, JsonObject> records = new(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An event with all records so far, the latest first.</summary>
    public string Everything => Event(records.Values.Reverse());

    /// <returns>An event with the records since the last call, each of them twice; null where there are none.</returns>
    public async Task<string?> NextAsync()
    {
        var scan = new ScanRequest(tables.Names.Outbox) { ConsistentRead = true };
        var items = (await tables.Client.ScanAsync(scan, Token)).Items ?? [];
        var fresh = items.Where(item => !records.ContainsKey(item[Attributes.EffectId].S)).ToList();
        foreach (var item in fresh)
        {
            records.Add(item[Attributes.EffectId].S, Insert(item, records.Count + 1));
        }

        var told = fresh.ConvertAll(item => records[item[Attributes.EffectId].S]);
        return told.Count > 0 ? Event([.. told, .. told]) : null;
    }

    private static string Event(IEnumerable<JsonObject> records) =>
        new JsonObject
        {
            ["Records"] = new JsonArray([.. records.Select(record => record.DeepClone())]),
        }.ToJsonString();

    private static JsonObject Insert(Dictionary<string, AttributeValue> item, int sequence) =>
        new()
        {
            ["eventID"] = $"{sequence:x32}",
            ["eventName"] = "INSERT",
            ["eventVersion"] = "1.1",
            ["eventSource"] = "aws:dynamodb",
            ["awsRegion"] = "eu-central-1",
            ["dynamodb"] = new JsonObject
            {
                ["Keys"] = Image(item.Where(pair => pair.Key is Attributes.GuildId or Attributes.EffectId)),
                ["NewImage"] = Image(item),
                ["SequenceNumber"] = $"{sequence}0000000000496",
                ["StreamViewType"] = "NEW_IMAGE",
            },
        };

    private static JsonObject Image(IEnumerable<KeyValuePair<string, AttributeValue>> attributes)
    {
        var image = new JsonObject();
        foreach (var (name, value) in attributes)
        {
            image[name] = value.N is { } number
                ? new JsonObject { ["N"] = number }
                : new JsonObject { ["S"] = value.S };
        }

        return image;
    }
}
