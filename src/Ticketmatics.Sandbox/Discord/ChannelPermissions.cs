using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What somebody may do. See Discord Docs/Permissions, "Permission Overwrites" and "Implicit Permissions".</summary>
internal static class ChannelPermissions
{
    /// <summary>Every bit Discord has given a meaning to.</summary>
    public const Permissions All = (Permissions)((1UL << 53) - 1);

    private const Permissions WhileTimedOut = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    private const Permissions NeedsSending =
        Permissions.MentionEveryone | Permissions.EmbedLinks | Permissions.AttachFiles;

    /// <summary>In the guild at large, by roles alone.</summary>
    public static Permissions InGuild(SandboxGuild guild, SandboxMember member, DateTimeOffset now)
    {
        if (member.User.Id == guild.OwnerId)
        {
            return All;
        }

        var granted = member
            .Roles.Where(guild.Roles.ContainsKey)
            .Aggregate(guild.Everyone.Permissions, (sum, role) => sum | guild.Roles[role].Permissions);
        return granted.HasFlag(Permissions.Administrator) ? All
            : member.TimedOutUntil > now ? granted & WhileTimedOut
            : granted;
    }

    /// <summary>In one channel, overwrites and what follows from them included.</summary>
    public static Permissions In(SandboxGuild guild, SandboxChannel channel, SandboxMember member, DateTimeOffset now)
    {
        var granted = InGuild(guild, member, now);
        if (granted.HasFlag(Permissions.Administrator))
        {
            return All;
        }

        granted = Apply(granted, channel.Overwrites.Where(o => !o.OfMember && o.Id == guild.Id.Value));
        granted = Apply(granted, channel.Overwrites.Where(o => !o.OfMember && member.Roles.Contains(new(o.Id))));
        granted = Apply(granted, channel.Overwrites.Where(o => o.OfMember && o.Id == member.User.Id.Value));

        if (!granted.HasFlag(Permissions.ViewChannel))
        {
            return Permissions.None;
        }

        if (member.TimedOutUntil > now)
        {
            return granted & WhileTimedOut;
        }

        return granted.HasFlag(Permissions.SendMessages) ? granted : granted & ~NeedsSending;
    }

    /// <summary>What a member without any role may do in a channel.</summary>
    public static Permissions ForEveryone(SandboxGuild guild, SandboxChannel channel) =>
        Apply(guild.Everyone.Permissions, channel.Overwrites.Where(o => !o.OfMember && o.Id == guild.Id.Value));

    /// <summary>All denials of one level first, then all grants: a grant of one role wins over the denial of another.</summary>
    private static Permissions Apply(Permissions granted, IEnumerable<SandboxOverwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate(
            (Permissions.None, Permissions.None),
            (sum, overwrite) => (sum.Item1 | overwrite.Allow, sum.Item2 | overwrite.Deny)
        );
        return (granted & ~deny) | allow;
    }
}
