using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>Items of the table Members.</summary>
/// <remarks>
/// All numbers of a member are kept, and the newest picked when they are read: a transaction cannot add to a set and
/// trim it at once. Each takes less than 8 bytes, so that the 400 KB of an item hold 50,000 tickets of one member.
/// </remarks>
internal static class MemberItems
{
    public static Dictionary<string, AttributeValue> Key(ItemKey key) =>
        new(StringComparer.Ordinal) { [Attributes.GuildId] = Of(key.Guild), [Attributes.UserId] = Of(key.Item) };

    /// <param name="item">Null where none is stored.</param>
    public static MemberRecord Read(Dictionary<string, AttributeValue>? item) =>
        item is null
            ? MemberRecord.Empty
            : new MemberRecord(
                item.Numbers(Attributes.OpenNumbers),
                MemberRecord.MostRecentOf(item.Numbers(Attributes.RecentNumbers)),
                item.ContainsKey(Attributes.LastInteraction)
                    ? new LastOpening(
                        item.Id<Interaction>(Attributes.LastInteraction),
                        item.Moment(Attributes.LastOpenedAt)
                    )
                    : null
            );

    /// <summary>The condition is <see cref="CommitPlan.RefusalOf"/> in DynamoDB's words.</summary>
    public static PlannedWrite Begin(string table, ItemKey key, ItemWrite.BeginMemberTicket begin) =>
        new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression = $"""
                    (attribute_not_exists({Attributes.LastInteraction})
                        OR ({Attributes.LastInteraction} <> :interaction
                            AND ({Attributes.LastOpenedAt} <= :before OR {Attributes.LastOpenedAt} >= :after)))
                    AND ({(begin.Limit > 0 ? $"attribute_not_exists({Attributes.OpenNumbers}) OR " : "")}
                        size({Attributes.OpenNumbers}) < :limit)
                    """,
                    UpdateExpression = $"""
                    ADD {Attributes.OpenNumbers} :number, {Attributes.RecentNumbers} :number
                    SET {Attributes.LastInteraction} = :interaction, {Attributes.LastOpenedAt} = :at
                    """,
                    ExpressionAttributeValues = new(StringComparer.Ordinal)
                    {
                        [":number"] = SetOf(begin.Number),
                        [":interaction"] = Of(begin.Opening.Interaction),
                        [":at"] = Of(begin.Opening.At),
                        [":before"] = Of(begin.Opening.At - CommitPlan.DoubleClick),
                        [":after"] = Of(begin.Opening.At + CommitPlan.DoubleClick),
                        [":limit"] = Of(begin.Limit),
                    },
                    ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
                },
            },
            stored =>
                CommitPlan.RefusalOf(begin, Read(stored))
                ?? throw new InvalidOperationException("DynamoDB refused an opening that no rule refuses.")
        );

    public static PlannedWrite SetOpenNumbers(string table, ItemKey key, ItemWrite.SetOpenNumbers set)
    {
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        if (!set.Seen.IsEmpty)
        {
            values[":seen"] = SetOf(set.Seen);
        }

        if (!set.Right.IsEmpty)
        {
            values[":right"] = SetOf(set.Right);
        }

        return new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression = set.Seen.IsEmpty
                        ? $"attribute_not_exists({Attributes.OpenNumbers})"
                        : $"{Attributes.OpenNumbers} = :seen",
                    UpdateExpression = set.Right.IsEmpty
                        ? $"REMOVE {Attributes.OpenNumbers}"
                        : $"SET {Attributes.OpenNumbers} = :right",
                    ExpressionAttributeValues = values.Count > 0 ? values : null,
                },
            },
            _ => new CommitRefusal.MemberMoved()
        );
    }

    public static PlannedWrite Return(string table, ItemKey key, int number) =>
        PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    UpdateExpression = $"ADD {Attributes.OpenNumbers} :number",
                    ExpressionAttributeValues = new(StringComparer.Ordinal) { [":number"] = SetOf(number) },
                },
            }
        );

    public static PlannedWrite Add(string table, ItemKey key, ItemWrite.AddMemberTickets add)
    {
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [":numbers"] = SetOf(add.Numbers),
        };
        var update = $"ADD {Attributes.RecentNumbers} :numbers";
        if (!add.Open.IsEmpty)
        {
            values[":open"] = SetOf(add.Open);
            update += $", {Attributes.OpenNumbers} :open";
        }

        return PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    UpdateExpression = update,
                    ExpressionAttributeValues = values,
                },
            }
        );
    }

    public static PlannedWrite End(string table, ItemKey key, int number) =>
        PlannedWrite.Unconditional(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    UpdateExpression = $"DELETE {Attributes.OpenNumbers} :number",
                    ExpressionAttributeValues = new(StringComparer.Ordinal) { [":number"] = SetOf(number) },
                },
            }
        );
}
