using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Who stands above whom. See Discord Docs/Permissions, "Permission Hierarchy".</summary>
internal static class GuildRanks
{
    /// <summary>Position of the highest role; above all for the owner, 0 without a role.</summary>
    public static int Of(SandboxGuild guild, UserId user) =>
        user == guild.OwnerId
            ? int.MaxValue
            : guild.Members[user].Roles.Where(guild.Roles.ContainsKey).Max(role => (int?)guild.Roles[role].Position)
                ?? 0;

    /// <summary>In the guild at large.</summary>
    public static bool Has(World world, SandboxGuild guild, UserId user, Permissions needed) =>
        world.PermissionsIn(guild, user).HasFlag(needed);

    /// <summary>Whether one may remove the other from the guild.</summary>
    public static bool MayKick(World world, SandboxGuild guild, UserId user, UserId other) =>
        Has(world, guild, user, Permissions.KickMembers) && Of(guild, other) < Of(guild, user);
}
