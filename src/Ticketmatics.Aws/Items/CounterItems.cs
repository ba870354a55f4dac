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

    /// <inheritdoc cref="Sum"/>
    public static CategoryCounts SumOpen(IEnumerable<Dictionary<string, AttributeValue>> items) =>
        CategoryCounts.Sum(items.Where(IsPart).SelectMany(OpenOf));

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
                        {
                            OpenByCategory = CategoryCounts.Sum(OpenOf(item)),
                        }
                        : new CounterShard(number, default, Revision: 0)
                ),
        ];
    }

    public static PlannedWrite Add(string table, ItemKey key, ItemWrite.AddToCounters add)
    {
        var categories = new Named(add.Open.Counts);
        return PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = GuildItems.Key(key),
                    UpdateExpression = $"""
                    ADD {Attributes.Asked} :asked, #open :open, {Attributes.Claimed} :claimed,
                        {Attributes.Closed} :closed, {Attributes.Failed} :failed, {Attributes.Revision} :one
                        {categories.Each(" ")}
                    """,
                    ExpressionAttributeNames = categories.Names,
                    ExpressionAttributeValues = Values(add.Delta, [(":one", 1), .. categories.Values]),
                },
            }
        );
    }

    public static PlannedWrite Set(string table, ItemKey key, ItemWrite.SetCounters set)
    {
        var (seen, right, _) = set;
        // Those that are gone are set to zero.
        var categories = new Named(
            set.Open.Counts.Keys.Union(seen.OpenByCategory.Counts.Keys, StringComparer.Ordinal)
                .Select(category => KeyValuePair.Create(category, set.Open[category]))
        );
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
                        {categories.Each(" = ")}
                    """,
                    ExpressionAttributeNames = categories.Names,
                    ExpressionAttributeValues =
                        seen.Revision == 0
                            ? Values(right, [(":next", 1), .. categories.Values])
                            : Values(
                                right,
                                [(":next", seen.Revision + 1), (":seen", seen.Revision), .. categories.Values]
                            ),
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

    private static IEnumerable<KeyValuePair<string, int>> OpenOf(Dictionary<string, AttributeValue> item) =>
        item
            .Keys.Where(name => name.StartsWith(Attributes.OpenOfCategory, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[Attributes.OpenOfCategory.Length..], item.Number(name)));

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

    /// <summary>Attributes of categories behind names, as their keys may hold anything.</summary>
    private sealed class Named(IEnumerable<KeyValuePair<string, int>> counts)
    {
        private readonly ImmutableArray<KeyValuePair<string, int>> counts = [.. counts];

        public Dictionary<string, string> Names =>
            counts
                .Select((count, n) => ($"#category{n}", Attributes.OpenOfCategory + count.Key))
                .Append(("#open", Attributes.Open))
                .ToDictionary(StringComparer.Ordinal);

        public IEnumerable<(string Name, int Value)> Values =>
            counts.Select((count, n) => ($":category{n}", count.Value));

        /// <summary>What goes on in an expression: name, operator, value.</summary>
        public string Each(string operation) =>
            string.Concat(counts.Select((_, n) => $", #category{n}{operation}:category{n}"));
    }
}
