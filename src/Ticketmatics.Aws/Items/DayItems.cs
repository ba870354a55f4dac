using System.Collections.Immutable;
using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>
/// The parts of the figures of a day, in the table Guilds: how often each fact happened, as an attribute of its name. So
/// one change of a ticket adds to one item, whatever it is counted by when it is read.
/// </summary>
internal static class DayItems
{
    private const int DateLength = 10;

    /// <summary>From <paramref name="from"/> on: days are the only items that sort before the guild's own.</summary>
    public static QueryRequest From(string table, GuildId guild, DateOnly from) =>
        new(table)
        {
            ConsistentRead = true,
            KeyConditionExpression = $"{Attributes.GuildId} = :guild AND #item BETWEEN :from AND :guildItself",
            ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#item"] = Attributes.Item },
            ExpressionAttributeValues = new(StringComparer.Ordinal)
            {
                [":guild"] = Of(guild),
                [":from"] = Of(ItemKey.DayPrefix(from)),
                [":guildItself"] = Of(ItemKey.FirstOfTheGuild),
            },
        };

    /// <param name="items">Of days, in the order of their keys.</param>
    public static ImmutableArray<DayFacts> Read(IEnumerable<Dictionary<string, AttributeValue>> items) =>
        [
            .. items
                .GroupBy(item => item.Text(Attributes.Item)[..DateLength], StringComparer.Ordinal)
                .Select(day => new DayFacts(
                    DateOnly.ParseExact(day.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    day.SelectMany(FactsOf)
                        .GroupBy(fact => fact.Key, fact => fact.Value)
                        .ToImmutableDictionary(fact => fact.Key, fact => fact.Sum())
                )),
        ];

    public static PlannedWrite Count(string table, ItemKey key, ImmutableArray<Fact> facts) =>
        PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = GuildItems.Key(key),
                    UpdateExpression = "ADD " + string.Join(", ", facts.Select((_, n) => $"#fact{n} :one")),
                    ExpressionAttributeNames = facts
                        .Index()
                        .ToDictionary(
                            fact => $"#fact{fact.Index}",
                            fact => fact.Item.ToString(),
                            StringComparer.Ordinal
                        ),
                    ExpressionAttributeValues = new(StringComparer.Ordinal) { [":one"] = Of(1) },
                },
            }
        );

    /// <summary>Those that this version knows.</summary>
    public static IEnumerable<KeyValuePair<Fact, int>> FactsOf(Dictionary<string, AttributeValue> item)
    {
        foreach (var name in item.Keys)
        {
            if (Fact.TryParse(name, out var fact))
            {
                yield return KeyValuePair.Create(fact, item.Number(name));
            }
        }
    }
}
