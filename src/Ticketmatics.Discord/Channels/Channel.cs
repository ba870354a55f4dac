namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Channel, "Channel Types"; those that are made or read here.</summary>
public enum ChannelType
{
    GuildText = 0,
    Dm = 1,
    GuildVoice = 2,
    GuildCategory = 4,
    GuildAnnouncement = 5,
}

/// <summary>A channel as it is received; only what is read is here. See Discord Docs/Channel.</summary>
/// <param name="ParentId">The category the channel stands in.</param>
/// <param name="LastMessageId">Of the newest message ever sent, which may be deleted by now.</param>
public sealed record Channel(
    ChannelId Id,
    ChannelType Type,
    string? Name = null,
    string? Topic = null,
    ChannelId? ParentId = null,
    GuildId? GuildId = null,
    MessageId? LastMessageId = null,
    IReadOnlyList<PermissionOverwrite>? PermissionOverwrites = null
);

public enum OverwriteType
{
    Role = 0,
    Member = 1,
}

/// <summary>What a role or a member may and may not do in one channel. See Discord Docs/Channel, "Overwrite Object".</summary>
/// <param name="Id">Of the role or the member, by <paramref name="Type"/>; <c>@everyone</c> has the guild's id.</param>
public sealed record PermissionOverwrite(
    Snowflake<PermissionOverwrite> Id,
    OverwriteType Type,
    Permissions Allow = Permissions.None,
    Permissions Deny = Permissions.None
)
{
    public static PermissionOverwrite ForRole(RoleId role, Permissions allow, Permissions deny = Permissions.None) =>
        new(role.As<PermissionOverwrite>(), OverwriteType.Role, allow, deny);

    public static PermissionOverwrite ForMember(
        UserId member,
        Permissions allow,
        Permissions deny = Permissions.None
    ) => new(member.As<PermissionOverwrite>(), OverwriteType.Member, allow, deny);
}

/// <summary>An overwrite without its id. See Discord Docs/Channel, "Edit Channel Permissions".</summary>
public sealed record OverwriteBody(OverwriteType Type, Permissions Allow, Permissions Deny);

/// <summary>Body that makes a channel. See Discord Docs/Guild, "Create Guild Channel".</summary>
public sealed record ChannelBody
{
    public required string Name
    {
        get;
        init => field = Require.Text(value, Limits.ChannelNameLength);
    }

    public required ChannelType Type { get; init; }

    public string? Topic
    {
        get;
        init => field = Require.OptionalText(value, Limits.ChannelTopicLength);
    }

    public ChannelId? ParentId { get; init; }

    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, Limits.OverwritesPerCreate);
    }
}

/// <summary>What is changed of a channel; null is left as it is. See Discord Docs/Channel, "Modify Channel".</summary>
public sealed record ChannelEdit
{
    public ChannelId? ParentId { get; init; }

    /// <summary>Takes the place of all that were set.</summary>
    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, Limits.OverwritesPerCreate);
    }
}

/// <summary>See Discord Docs/User, "Create DM".</summary>
public sealed record RecipientBody(UserId RecipientId);
