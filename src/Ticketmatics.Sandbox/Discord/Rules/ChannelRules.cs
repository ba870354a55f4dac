using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A channel body that passed. A property that the body did not have is <see langword="null"/>.</summary>
/// <param name="MovesParent">Whether the body names a category, or null for none.</param>
internal sealed record ChannelDraft(
    string? Name,
    ChannelType? Type,
    string? Topic,
    bool MovesParent,
    ChannelId? ParentId,
    int? Position,
    bool? Nsfw,
    int? RateLimitPerUser,
    IReadOnlyList<SandboxOverwrite>? Overwrites
);

/// <summary>See Discord Docs/Guild, "Create Guild Channel", and Discord Docs/Channel, "Modify Channel".</summary>
internal static partial class ChannelRules
{
    private const int SlowestSeconds = 21600;

    /// <param name="existing">The channel that is modified; <see langword="null"/> for a new one.</param>
    /// <exception cref="ApiException">The body is refused.</exception>
    public static ChannelDraft Read(World world, SandboxGuild guild, JsonObject body, SandboxChannel? existing)
    {
        var errors = new FormErrors();
        var reader = new FieldReader(body, "", errors);
        var type =
            existing?.Type
            ?? (ChannelType)(reader.Choice("type", [(int)ChannelType.GuildText, (int)ChannelType.GuildCategory]) ?? 0);
        var name = reader.Text("name", 1, Limits.ChannelNameLength, required: existing is null);
        var topic =
            type is ChannelType.GuildText && reader.Has("topic")
                ? reader.Text("topic", 0, Limits.ChannelTopicLength) ?? ""
                : null;
        var moves = reader.Has("parent_id");
        var parent = reader.Id("parent_id") is { } id ? new ChannelId(id) : (ChannelId?)null;
        var draft = new ChannelDraft(
            name is null ? null : Normalized(name, type),
            type,
            topic,
            moves,
            parent,
            reader.Whole("position", 0, int.MaxValue),
            reader.Flag("nsfw"),
            reader.Whole("rate_limit_per_user", 0, SlowestSeconds),
            OverwriteRules.ReadAll(reader)
        );
        reader.Done();
        CheckParent(world, guild, draft, existing, reader);
        errors.ThrowIfAny();
        if (draft.Name is { Length: 0 })
        {
            throw FormErrors.Of("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }

        if (
            name is not null
            && world.Options.DisallowedWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
        )
        {
            throw ApiException.DisallowedName();
        }

        return draft;
    }

    /// <summary>Text channels are lower case and have dashes for spaces; most punctuation is dropped.</summary>
    private static string Normalized(string name, ChannelType type) =>
        type is ChannelType.GuildCategory
            ? name.Trim()
            : Dashes().Replace(Dropped().Replace(name.Trim().ToLowerInvariant(), ""), "-").Trim('-');

    private static void CheckParent(
        World world,
        SandboxGuild guild,
        ChannelDraft draft,
        SandboxChannel? existing,
        FieldReader reader
    )
    {
        if (draft.ParentId is not { } parentId)
        {
            return;
        }

        if (
            draft.Type is ChannelType.GuildCategory
            || !world.Channels.TryGetValue(parentId, out var parent)
            || parent.GuildId != guild.Id
            || parent.Type is not ChannelType.GuildCategory
        )
        {
            reader.Refuse("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }
        else if (
            existing?.ParentId != parentId
            && world.Channels.Values.Count(channel => channel.ParentId == parentId) >= Limits.ChannelsPerCategory
        )
        {
            reader.Refuse(
                "parent_id",
                "CHANNEL_PARENT_MAX_CHANNELS",
                "Maximum number of channels in category reached (50)"
            );
        }
    }

    [GeneratedRegex(@"[\s-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[!-,./:-@[-^`{-~]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dropped();
}
