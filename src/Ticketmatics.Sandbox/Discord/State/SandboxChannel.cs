using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a role or a member is granted and denied in one channel.</summary>
/// <param name="Id">Of the role or of the member.</param>
internal sealed record SandboxOverwrite(ulong Id, bool OfMember, Permissions Allow, Permissions Deny);

internal sealed class SandboxChannel(ChannelId id, ChannelType type, GuildId? guild, string name)
{
    public ChannelId Id => id;

    public ChannelType Type => type;

    /// <summary>Absent for a direct message.</summary>
    public GuildId? GuildId => guild;

    public string Name { get; set; } = name;

    public string? Topic { get; set; }

    public ChannelId? ParentId { get; set; }

    public int Position { get; set; }

    public bool Nsfw { get; set; }

    public int RateLimitPerUser { get; set; }

    public List<SandboxOverwrite> Overwrites { get; } = [];

    /// <summary>Oldest first.</summary>
    public List<SandboxMessage> Messages { get; } = [];

    /// <summary>Of the newest message ever sent that all could see; it may be deleted.</summary>
    public MessageId? LastMessageId { get; set; }

    /// <summary>The other side of a direct message with the bot.</summary>
    public UserId? Recipient { get; init; }

    /// <summary>When its name or topic changed, the latest last: Discord takes two such changes in ten minutes.</summary>
    public List<DateTimeOffset> Renames { get; } = [];

    public bool HoldsMessages => type is not ChannelType.GuildCategory;
}
