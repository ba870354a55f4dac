namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/User.</summary>
public sealed record User(UserId Id, string Username, string? GlobalName = null, bool Bot = false);

/// <summary>A user in a guild. See Discord Docs/Guild, "Guild Member Object".</summary>
/// <param name="User">Absent where the member stands under its id in <see cref="ResolvedData"/>.</param>
/// <param name="Permissions">In the channel of the interaction, overwrites included; only in interactions.</param>
public sealed record GuildMember(
    IReadOnlyList<RoleId> Roles,
    User? User = null,
    string? Nick = null,
    Permissions? Permissions = null
);

/// <summary>See Discord Docs/Permissions, "Role Object".</summary>
/// <param name="Managed">Belongs to an integration or a bot.</param>
public sealed record Role(
    RoleId Id,
    string Name,
    Permissions Permissions = Permissions.None,
    int Position = 0,
    bool Managed = false
);

/// <summary>Body that makes a role. See Discord Docs/Guild, "Create Guild Role".</summary>
public sealed record RoleBody
{
    public required string Name
    {
        get;
        init => field = Require.Text(value, Limits.RoleNameLength);
    }

    /// <summary>Always sent: without it a role starts with what everybody may do.</summary>
    public Permissions Permissions { get; init; }
}

/// <summary>See Discord Docs/Guild.</summary>
/// <param name="OwnerId">Absent in the partial guild of an interaction.</param>
public sealed record Guild(GuildId Id, string? Name = null, UserId? OwnerId = null, IReadOnlyList<Role>? Roles = null);

/// <summary>See Discord Docs/Message, "Attachment Object".</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Url">Signed, and good for a time that is not documented.</param>
/// <param name="ContentType">As the sender's client says; null where it said none.</param>
public sealed record Attachment(
    AttachmentId Id,
    string Filename,
    long Size,
    string Url,
    string? ContentType = null,
    string? Description = null
);
