using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;
using Ticketmatics.Storage;
using static Ticketmatics.Aws.AttributeValues;

namespace Ticketmatics.Aws.Items;

/// <summary>Items of the table Staff.</summary>
internal static class StaffItems
{
    private const string UserPrefix = "user#";
    private const string RolePrefix = "role#";
    private const string CategoryPrefix = "category#";

    public static StaffEntry Read(Dictionary<string, AttributeValue> item)
    {
        var (category, subject) = Split(item.Text(Attributes.Subject));
        return new(ReadSubject(subject), item.Id<User>(Attributes.AddedBy), item.Moment(Attributes.AddedAt), category);
    }

    public static PlannedWrite Put(string table, ItemKey key, StaffEntry entry)
    {
        var item = Key(key);
        item[Attributes.AddedBy] = Of(entry.AddedBy);
        item[Attributes.AddedAt] = Of(entry.AddedAt);
        return new(
            new()
            {
                Put = new()
                {
                    TableName = table,
                    Item = item,
                    ConditionExpression = $"attribute_not_exists({Attributes.GuildId})",
                    ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
                },
            },
            stored => new CommitRefusal.AlreadyStaff(Read(stored!))
        );
    }

    public static PlannedWrite Delete(string table, ItemKey key) =>
        new(
            new()
            {
                Delete = new()
                {
                    TableName = table,
                    Key = Key(key),
                    ConditionExpression = $"attribute_exists({Attributes.GuildId})",
                },
            },
            _ => new CommitRefusal.NotStaff()
        );

    private static Dictionary<string, AttributeValue> Key(ItemKey key) =>
        new(StringComparer.Ordinal) { [Attributes.GuildId] = Of(key.Guild), [Attributes.Subject] = Of(key.Item) };

    /// <summary>The kind and the id stand at the end, whatever the category's key holds.</summary>
    private static (string? Category, string Subject) Split(string key)
    {
        if (!key.StartsWith(CategoryPrefix, StringComparison.Ordinal))
        {
            return (null, key);
        }

        var id = key.LastIndexOf('#');
        var kind = key.LastIndexOf('#', id - 1);
        return kind > CategoryPrefix.Length
            ? (key[CategoryPrefix.Length..kind], key[(kind + 1)..])
            : throw new FormatException("Neither a user nor a role of a category: " + key);
    }

    private static StaffSubject ReadSubject(string subject) =>
        subject.StartsWith(UserPrefix, StringComparison.Ordinal)
            ? new StaffSubject.Member(UserId.Parse(subject.AsSpan(UserPrefix.Length)))
        : subject.StartsWith(RolePrefix, StringComparison.Ordinal)
            ? new StaffSubject.RoleHolders(RoleId.Parse(subject.AsSpan(RolePrefix.Length)))
        : throw new FormatException("Neither a user nor a role: " + subject);
}
