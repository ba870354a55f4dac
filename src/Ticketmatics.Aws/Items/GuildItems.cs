using System.Collections.Immutable;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>Items of the table Guilds.</summary>
internal static class GuildItems
{
    private const string PanelPrefix = "panel#";
    private const string ParentsItem = "parents";
    private const string ClosedParentsItem = "closed-parents";
    private const string SettingsItem = "settings";
    private const string LocaleItem = "locale";
    private const string LookItem = "look";
    private const string SetupItem = "setup";

    public static Dictionary<string, AttributeValue> Key(ItemKey key) =>
        new(StringComparer.Ordinal) { [Attributes.GuildId] = Of(key.Guild), [Attributes.Item] = Of(key.Item) };

    /// <param name="items">All of a guild's but its days, in the order of their keys.</param>
    public static GuildRecord Read(IReadOnlyCollection<Dictionary<string, AttributeValue>> items) =>
        new(
            ReadSettings(items),
            CounterItems.Sum(items),
            [.. items.Where(item => Is(item, PanelPrefix)).Select(ReadPanel)],
            items.FirstOrDefault(item => Is(item, ParentsItem)) is { } parents ? ReadParents(parents) : [],
            items.FirstOrDefault(item => Is(item, ClosedParentsItem)) is { } closed ? ReadParents(closed) : [],
            items.FirstOrDefault(item => Is(item, LookItem)) is { } look
                ? new GuildLook(new EffectId(look.Text(Attributes.EffectId)), look.Moment(Attributes.DueAt))
                : null,
            items.FirstOrDefault(item => Is(item, SetupItem)) is { } setup && setup.ContainsKey(Attributes.SetUpBy)
                ? setup.Id<User>(Attributes.SetUpBy)
                : null
        )
        {
            OpenByCategory = CounterItems.SumOpen(items),
            Dashboard = items.FirstOrDefault(item => Is(item, DashboardItems.ItemName)) is { } dashboard
                ? DashboardItems.Read(dashboard)
                : null,
        };

    private static GuildSettings ReadSettings(IReadOnlyCollection<Dictionary<string, AttributeValue>> items)
    {
        var settings = items.FirstOrDefault(item => Is(item, SettingsItem)) is { } stored
            ? SettingsJson.Read(stored.Text(Attributes.Payload))
            : new GuildSettings();
        return settings with
        {
            GuildLocale = items.FirstOrDefault(item => Is(item, LocaleItem))?.Text(Attributes.Locale),
            DashboardChannel = items
                .FirstOrDefault(item => Is(item, DashboardItems.ItemName))
                ?.Id<Channel>(Attributes.ChannelId),
        };
    }

    /// <returns>Empty where nobody saved any yet.</returns>
    public static ImmutableArray<ChannelId> ReadParents(Dictionary<string, AttributeValue> item) =>
        item.TryGetValue(Attributes.Channels, out var channels)
            ? [.. channels.L.Select(channel => ChannelId.Parse(channel.S))]
            : [];

    /// <param name="item">Null where there is none.</param>
    public static ImmutableSortedDictionary<string, CommandId> ReadCommandIds(
        Dictionary<string, AttributeValue>? item
    ) =>
        item is null
            ? CommandIds.None
            : item[Attributes.Ids]
                .M.ToImmutableSortedDictionary(
                    pair => pair.Key,
                    pair => CommandId.Parse(pair.Value.S),
                    StringComparer.Ordinal
                );

    public static UpdateItemRequest NextNumber(string table, GuildId guild) =>
        new()
        {
            TableName = table,
            Key = Key(ItemKey.Sequence(guild)),
            UpdateExpression = $"ADD {Attributes.LastNumber} :one",
            ExpressionAttributeValues = new(StringComparer.Ordinal) { [":one"] = Of(1) },
            ReturnValues = ReturnValue.UPDATED_NEW,
        };

    public static PlannedWrite RaiseSequence(string table, ItemKey key, int last) =>
        new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression =
                        $"attribute_not_exists({Attributes.LastNumber}) OR {Attributes.LastNumber} < :last",
                    UpdateExpression = $"SET {Attributes.LastNumber} = :last",
                    ExpressionAttributeValues = new(StringComparer.Ordinal) { [":last"] = Of(last) },
                },
            },
            _ => new CommitRefusal.SequenceAhead()
        );

    public static UpdateItemRequest Lease(
        string table,
        ItemKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until
    ) =>
        new()
        {
            TableName = table,
            Key = Key(key),
            ConditionExpression = Leases.MayBeTaken,
            UpdateExpression = Leases.Take,
            ExpressionAttributeValues = Leases.Values(lease, now, until),
            ReturnValues = ReturnValue.ALL_NEW,
        };

    public static PlannedWrite PutLook(string table, ItemKey key, ItemWrite.PutLook put)
    {
        var item = Key(key);
        item[Attributes.EffectId] = Of(put.Next.Effect.Value);
        item[Attributes.DueAt] = Of(put.Next.NextAt);
        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = item,
                    ConditionExpression = put.Before is null
                        ? $"attribute_not_exists({Attributes.GuildId})"
                        : $"{Attributes.EffectId} = :before",
                    ExpressionAttributeValues = put.Before is { } before
                        ? new(StringComparer.Ordinal) { [":before"] = Of(before.Value) }
                        : null,
                },
            },
            _ => new CommitRefusal.LookMoved()
        );
    }

    /// <summary>As JSON: a trigger reads them all, and no expression looks into them.</summary>
    public static PlannedWrite PutSettings(string table, ItemKey key, GuildSettings settings)
    {
        var item = Key(key);
        item[Attributes.Version] = Of(settings.Version);
        item[Attributes.Payload] = Of(SettingsJson.Write(settings));
        var isFirst = settings.Version == 1;
        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = item,
                    ConditionExpression = isFirst
                        ? $"attribute_not_exists({Attributes.GuildId})"
                        : $"{Attributes.Version} = :before",
                    ExpressionAttributeValues = isFirst
                        ? null
                        : new(StringComparer.Ordinal) { [":before"] = Of(settings.Version - 1) },
                },
            },
            _ => new CommitRefusal.SettingsMoved()
        );
    }

    public static PlannedWrite PutPanel(string table, ItemKey key, Panel panel)
    {
        var item = Key(key);
        item[Attributes.ChannelId] = Of(panel.Channel);
        item[Attributes.MessageId] = Of(panel.Message);
        return PlannedWrite.Unconditional(
            new()
            {
                Put = new() { TableName = table, Item = item },
            }
        );
    }

    public static PlannedWrite PutLocale(string table, ItemKey key, string locale)
    {
        var item = Key(key);
        item[Attributes.Locale] = Of(locale);
        return PlannedWrite.Unconditional(
            new()
            {
                Put = new() { TableName = table, Item = item },
            }
        );
    }

    public static PlannedWrite PutCommandIds(
        string table,
        ItemKey key,
        ImmutableSortedDictionary<string, CommandId> ids
    )
    {
        var item = Key(key);
        item[Attributes.Ids] = new()
        {
            M = ids.ToDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal),
        };
        return PlannedWrite.Unconditional(
            new()
            {
                Put = new() { TableName = table, Item = item },
            }
        );
    }

    public static PlannedWrite PutParents(string table, ItemKey key, ItemWrite.PutParents put) =>
        new(
            new()
            {
                Update = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression = Leases.IsHeld,
                    UpdateExpression = $"SET {Attributes.Channels} = :channels {Leases.Release}",
                    ExpressionAttributeValues = new(StringComparer.Ordinal)
                    {
                        [":lease"] = Leases.Of(put.Lease),
                        [":channels"] = new() { L = [.. put.Parents.Select(parent => Of(parent))] },
                    },
                },
            },
            _ => new CommitRefusal.LeaseLost()
        );

    public static PlannedWrite PutSetup(string table, ItemKey key, ItemWrite.PutSetup put)
    {
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal)
        {
            [":lease"] = Leases.Of(put.Lease),
        };
        var update = Leases.Release;
        if (put.By is { } by)
        {
            values[":by"] = Of(by);
            update = $"SET {Attributes.SetUpBy} = :by {update}";
        }

        return new(
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
    }

    private static bool Is(Dictionary<string, AttributeValue> item, string prefix) =>
        item.Text(Attributes.Item).StartsWith(prefix, StringComparison.Ordinal);

    private static Panel ReadPanel(Dictionary<string, AttributeValue> item) =>
        new(item.Id<Channel>(Attributes.ChannelId), item.Id<Message>(Attributes.MessageId));
}
