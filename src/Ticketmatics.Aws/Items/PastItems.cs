using System.Collections.Immutable;
using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Aws.Items;

/// <summary>The parts of the sum of past days, in the table Guilds: facts as those of a day, and the last day.</summary>
internal static class PastItems
{
    public static QueryRequest Of(string table, GuildId guild) =>
        new(table)
        {
            ConsistentRead = true,
            KeyConditionExpression = $"{Attributes.GuildId} = :guild AND begins_with(#item, :past)",
            ExpressionAttributeNames = new(StringComparer.Ordinal) { ["#item"] = Attributes.Item },
            ExpressionAttributeValues = new(StringComparer.Ordinal)
            {
                [":guild"] = AttributeValues.Of(guild),
                [":past"] = AttributeValues.Of(ItemKey.PastPrefix),
            },
        };

    public static PastFacts Read(IReadOnlyList<Dictionary<string, AttributeValue>> items) =>
        items is [var first, ..]
            ? new(
                DateOnly.ParseExact(first.Text(Attributes.Through), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                items.SelectMany(DayItems.FactsOf).ToImmutableDictionary()
            )
            : PastFacts.None;

    public static PlannedWrite Put(string table, ItemKey key, ItemWrite.PutPast put)
    {
        var item = GuildItems.Key(key);
        item[Attributes.Through] = AttributeValues.Of(ItemKey.DayPrefix(put.Through));
        foreach (var (fact, count) in put.Counts)
        {
            item[fact.ToString()] = AttributeValues.Of(count);
        }

        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = item,
                    ConditionExpression = put.Before is null
                        ? $"attribute_not_exists({Attributes.GuildId})"
                        : $"{Attributes.Through} = :before",
                    ExpressionAttributeValues = put.Before is { } before
                        ? new(StringComparer.Ordinal) { [":before"] = AttributeValues.Of(ItemKey.DayPrefix(before)) }
                        : null,
                },
            },
            _ => new CommitRefusal.PastMoved()
        );
    }
}
