using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>Items of the table Outbox.</summary>
/// <remarks>
/// A done effect keeps its key for a day and loses its payload, which may hold the token of an interaction.
/// </remarks>
internal static class OutboxItems
{
    public static EffectKey ReadKey(Dictionary<string, AttributeValue> item) =>
        new(item.Id<Guild>(Attributes.GuildId), new EffectId(item.Text(Attributes.EffectId)));

    public static OutboxEntry Read(Dictionary<string, AttributeValue> item) =>
        new(
            ReadKey(item),
            ReadEffect(item),
            item.Moment(Attributes.CreatedAt),
            item.Moment(Attributes.DueAt),
            item.Number(Attributes.Attempts)
        );

    public static UpdateItemRequest Lease(
        string table,
        EffectKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until
    )
    {
        var values = Leases.Values(lease, now, until);
        values[":one"] = Of(1);
        return new()
        {
            TableName = table,
            Key = Key(ItemKey.Effect(key.Guild, key.Id)),
            ConditionExpression = $"""
                attribute_exists({Attributes.GuildId}) AND attribute_not_exists({Attributes.DoneAt})
                AND {Attributes.DueAt} <= :now AND {Leases.MayBeTaken}
                """,
            UpdateExpression = $"{Leases.Take} ADD {Attributes.Attempts} :one",
            ExpressionAttributeValues = values,
            ReturnValues = ReturnValue.ALL_NEW,
        };
    }

    /// <summary>Of all guilds: what is to be run, or has lost its runner.</summary>
    public static ScanRequest Due(string table, DateTimeOffset now) =>
        new()
        {
            TableName = table,
            ConsistentRead = true,
            FilterExpression = $"""
                attribute_not_exists({Attributes.DoneAt}) AND {Attributes.DueAt} <= :now
                AND (attribute_not_exists({Attributes.LeaseId}) OR {Attributes.LeasedUntil} <= :now)
                """,
            ProjectionExpression = $"{Attributes.GuildId}, {Attributes.EffectId}, {Attributes.DueAt}",
            ExpressionAttributeValues = new(StringComparer.Ordinal) { [":now"] = Of(now) },
        };

    /// <remarks>
    /// DynamoDB deletes what has expired late, so that a done effect may still be there when its day is over. Writing
    /// over it is no insert for the stream; the sweep finds such an effect.
    /// </remarks>
    public static PlannedWrite Put(string table, ItemKey key, OutboxEntry entry, DateTimeOffset now)
    {
        var item = Key(key);
        item[Attributes.Kind] = Of(EffectJson.KindOf(entry.Effect));
        item[Attributes.Payload] = Of(EffectJson.Write(entry.Effect));
        item[Attributes.CreatedAt] = Of(entry.CreatedAt);
        item[Attributes.DueAt] = Of(entry.DueAt);
        item[Attributes.Attempts] = Of(entry.Attempts);
        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = item,
                    ConditionExpression =
                        $"attribute_not_exists({Attributes.GuildId}) OR {Attributes.ExpiresAtUnixSeconds} <= :now",
                    ExpressionAttributeValues = new(StringComparer.Ordinal) { [":now"] = Of(now.ToUnixTimeSeconds()) },
                },
            },
            _ => new CommitRefusal.EffectExists()
        );
    }

    public static PlannedWrite Complete(string table, ItemKey key, ItemWrite.CompleteEffect complete) =>
        Held(
            table,
            key,
            $"SET {Attributes.DoneAt} = :at, {Attributes.ExpiresAtUnixSeconds} = :expires "
                + $"{Leases.Release}, {Attributes.Payload}",
            new(StringComparer.Ordinal)
            {
                [":lease"] = Leases.Of(complete.Lease),
                [":at"] = Of(complete.At),
                // The second after: remembered for a day and never for less.
                [":expires"] = Of((complete.At + CommitPlan.DoneEffectLife).ToUnixTimeSeconds() + 1),
            }
        );

    public static PlannedWrite Reschedule(string table, ItemKey key, ItemWrite.RescheduleEffect again) =>
        Held(
            table,
            key,
            $"SET {Attributes.DueAt} = :due {Leases.Release}",
            new(StringComparer.Ordinal) { [":lease"] = Leases.Of(again.Lease), [":due"] = Of(again.DueAt) }
        );

    public static PlannedWrite Repeat(string table, ItemKey key, ItemWrite.RepeatEffect repeat) =>
        Held(
            table,
            key,
            $"""
            SET {Attributes.Payload} = :payload, {Attributes.CreatedAt} = :created, {Attributes.DueAt} = :due,
                {Attributes.Attempts} = :attempts
            {Leases.Release}
            """,
            new(StringComparer.Ordinal)
            {
                [":lease"] = Leases.Of(repeat.Lease),
                [":payload"] = Of(EffectJson.Write(repeat.Next.Effect)),
                [":created"] = Of(repeat.Next.CreatedAt),
                [":due"] = Of(repeat.Next.DueAt),
                [":attempts"] = Of(repeat.Next.Attempts),
            }
        );

    /// <remarks>After a rollback the Outbox may hold what only a newer version can read.</remarks>
    private static Effect ReadEffect(Dictionary<string, AttributeValue> item)
    {
        try
        {
            return EffectJson.Read(item.Text(Attributes.Payload));
        }
        catch (JsonException)
        {
            return new UnreadableEffect(item.Text(Attributes.Kind));
        }
    }

    private static PlannedWrite Held(
        string table,
        ItemKey key,
        string update,
        Dictionary<string, AttributeValue> values
    ) =>
        new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression = Leases.IsHeld,
                    UpdateExpression = update,
                    ExpressionAttributeValues = values,
                },
            },
            _ => new CommitRefusal.LeaseLost()
        );

    private static Dictionary<string, AttributeValue> Key(ItemKey key) =>
        new(StringComparer.Ordinal) { [Attributes.GuildId] = Of(key.Guild), [Attributes.EffectId] = Of(key.Item) };
}
