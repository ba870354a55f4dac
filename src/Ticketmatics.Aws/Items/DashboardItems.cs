using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>A guild's dashboard, in the table Guilds.</summary>
internal static class DashboardItems
{
    public const string ItemName = "dashboard";

    public static Dashboard Read(Dictionary<string, AttributeValue> item) =>
        new(
            item.Id<Channel>(Attributes.ChannelId),
            item.Id<Message>(Attributes.MessageId),
            new EffectId(item.Text(Attributes.EffectId)),
            item.Moment(item.ContainsKey(Attributes.DueAt) ? Attributes.DueAt : Attributes.DoneAt),
            IsPending: item.ContainsKey(Attributes.DueAt)
        );

    public static PlannedWrite Save(string table, ItemKey key, ItemWrite.PutDashboard put)
    {
        var condition = put.Before is null
            ? $"attribute_not_exists({Attributes.GuildId})"
            : $"{Attributes.MessageId} = :message AND {Attributes.EffectId} = :effect"
                + $" AND attribute_exists({TimeOf(put.Before)})";
        Dictionary<string, AttributeValue>? values = put.Before is { } before
            ? new(StringComparer.Ordinal) { [":message"] = Of(before.Message), [":effect"] = Of(before.Refresh.Value) }
            : null;
        var write = put.After is { } after
            ? new TransactWriteItem
            {
                Put = new()
                {
                    TableName = table,
                    Item = Write(key, after),
                    ConditionExpression = condition,
                    ExpressionAttributeValues = values,
                },
            }
            : new TransactWriteItem
            {
                Delete = new()
                {
                    TableName = table,
                    Key = GuildItems.Key(key),
                    ConditionExpression = condition,
                    ExpressionAttributeValues = values,
                },
            };
        return new(write, _ => new CommitRefusal.DashboardMoved());
    }

    private static Dictionary<string, AttributeValue> Write(ItemKey key, Dashboard dashboard)
    {
        var item = GuildItems.Key(key);
        item[Attributes.ChannelId] = Of(dashboard.Channel);
        item[Attributes.MessageId] = Of(dashboard.Message);
        item[Attributes.EffectId] = Of(dashboard.Refresh.Value);
        item[TimeOf(dashboard)] = Of(dashboard.RefreshAt);
        return item;
    }

    /// <summary>The name of the one attribute that says when, and by that whether its refresh is pending.</summary>
    private static string TimeOf(Dashboard dashboard) => dashboard.IsPending ? Attributes.DueAt : Attributes.DoneAt;
}
