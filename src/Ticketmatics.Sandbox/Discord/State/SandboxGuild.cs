using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Somebody with an account.</summary>
/// <param name="persona">What the person is there to be, as the page names it: Administrator, Staff, User, Outsider.</param>
internal sealed class SandboxUser(UserId id, string username, string globalName, string persona, bool bot = false)
{
    public UserId Id => id;

    public string Username => username;

    public string GlobalName => globalName;

    public string Persona => persona;

    public bool Bot => bot;

    public string Locale { get; set; } = "en-US";

    /// <summary>Whether the person takes direct messages of bots.</summary>
    public bool TakesDirectMessages { get; set; } = true;
}

internal sealed class SandboxRole(RoleId id, string name, Permissions permissions)
{
    public RoleId Id => id;

    public string Name => name;

    public Permissions Permissions { get; set; } = permissions;

    public int Position { get; set; }

    /// <summary>0xRRGGBB; 0 for none.</summary>
    public int Color { get; init; }

    /// <summary>Whether everybody may ping it.</summary>
    public bool Mentionable { get; set; }

    /// <summary>Belongs to a bot.</summary>
    public bool Managed { get; init; }
}

/// <summary>A user in one guild.</summary>
internal sealed class SandboxMember(SandboxUser user, DateTimeOffset joinedAt)
{
    public SandboxUser User => user;

    public DateTimeOffset JoinedAt => joinedAt;

    public string? Nick { get; set; }

    public HashSet<RoleId> Roles { get; } = [];

    public DateTimeOffset? TimedOutUntil { get; set; }

    public string DisplayName => Nick ?? user.GlobalName;
}

internal sealed class SandboxGuild(GuildId id, string name, UserId owner)
{
    public GuildId Id => id;

    public string Name => name;

    public UserId OwnerId => owner;

    /// <summary>Other than en-US in a Community guild only.</summary>
    public string Locale { get; set; } = "en-US";

    public bool IsCommunity { get; set; }

    public Dictionary<RoleId, SandboxRole> Roles { get; } = [];

    public Dictionary<UserId, SandboxMember> Members { get; } = [];

    /// <summary>The role of all members, which has the guild's id.</summary>
    public SandboxRole Everyone => Roles[id.As<Role>()];
}
