using System.Collections.Immutable;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>The parts of a guild's counters, in the table Guilds.</summary>
internal static class CounterItems
{
    private const string Prefix = "counters#";

    /// <param name="items">A guild's, of which those that are parts of its counters are read.</param>
    public static TicketCounters Sum(IEnumerable<Dictionary<string, AttributeValue>> items) =>
        items.Where(IsPart).Aggregate(default(TicketCounters), (sum, item) => sum + Counters(item));

    /// <param name="items">A guild's, of which those that are parts of its counters are read.</param>
    public static ImmutableArray<CounterShard> Read(IReadOnlyCollection<Dictionary<string, AttributeValue>> items)
    {
        var stored = items.Where(IsPart).ToDictionary(item => item.Text(Attributes.Item), StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, CommitPlan.CounterShards)
                .Select(number =>
                    stored.TryGetValue(ItemKey.Counters(default, number).Item, out var item)
                        ? new CounterShard(
                            number,
                            Counters(item),
                            item.ContainsKey(Attributes.Revision) ? item.Number(Attributes.Revision) : 0
                        )
                        : new CounterShard(number, default, Revision: 0)
                ),
        ];
    }

    public static PlannedWrite Add(string table, ItemKey key, TicketCounters delta) =>
        PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = GuildItems.Key(key),
                    UpdateExpression = $"""
                    ADD {Attributes.Asked} :asked, #open :open, {Attributes.Claimed} :claimed,
                        {Attributes.Closed} :closed, {Attributes.Failed} :failed, {Attributes.Revision} :one
                    """,
                    ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#open"] = Attributes.Open },
                    ExpressionAttributeValues = Values(delta, (":one", 1)),
                },
            }
        );

    public static PlannedWrite Set(string table, ItemKey key, ItemWrite.SetCounters set)
    {
        var (seen, right) = set;
        return new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = GuildItems.Key(key),
                    ConditionExpression =
                        seen.Revision == 0
                            ? $"attribute_not_exists({Attributes.Revision})"
                            : $"{Attributes.Revision} = :seen",
                    UpdateExpression = $"""
                    SET {Attributes.Asked} = :asked, #open = :open, {Attributes.Claimed} = :claimed,
                        {Attributes.Closed} = :closed, {Attributes.Failed} = :failed, {Attributes.Revision} = :next
                    """,
                    ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#open"] = Attributes.Open },
                    ExpressionAttributeValues =
                        seen.Revision == 0
                            ? Values(right, (":next", 1))
                            : Values(right, (":next", seen.Revision + 1), (":seen", seen.Revision)),
                },
            },
            _ => new CommitRefusal.CountersMoved()
        );
    }

    private static Dictionary<string, AttributeValue> Values(
        TicketCounters counters,
        params ReadOnlySpan<(string Name, int Value)> others
    )
    {
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [":asked"] = Of(counters.Asked),
            [":open"] = Of(counters.Open),
            [":claimed"] = Of(counters.Claimed),
            [":closed"] = Of(counters.Closed),
            [":failed"] = Of(counters.Failed),
        };
        foreach (var (name, value) in others)
        {
            values[name] = Of(value);
        }

        return values;
    }

    private static bool IsPart(Dictionary<string, AttributeValue> item) =>
        item.Text(Attributes.Item).StartsWith(Prefix, StringComparison.Ordinal);

    private static TicketCounters Counters(Dictionary<string, AttributeValue> item) =>
        new(
            item.Number(Attributes.Asked),
            item.Number(Attributes.Open),
            item.Number(Attributes.Claimed),
            item.Number(Attributes.Closed),
            item.Number(Attributes.Failed)
        );
}
