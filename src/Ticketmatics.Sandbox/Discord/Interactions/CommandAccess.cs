using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Which commands a person is shown. See Discord Docs/Application Commands, "Permissions" and "Contexts".</summary>
internal static class CommandAccess
{
    /// <summary>In the guild at large, channels aside.</summary>
    public static IEnumerable<SandboxCommand> Shown(World world, SandboxGuild guild, UserId user) =>
        Shown(world, guild, world.PermissionsIn(guild, user));

    /// <exception cref="NotSentException">There is no such command for the person there.</exception>
    public static SandboxCommand Find(World world, SandboxChannel channel, UserId user, CommandType type, string name)
    {
        var shown = world.GuildOf(channel) is { } guild
            ? Shown(world, guild, world.PermissionsOf(user, channel))
            : world.Commands.Effective(guild: null);
        return shown.FirstOrDefault(command =>
                command.Type == type && string.Equals(command.Name, name, StringComparison.Ordinal)
            ) ?? throw new NotSentException($"There is no command {name} for this person here.");
    }

    private static IEnumerable<SandboxCommand> Shown(World world, SandboxGuild guild, Permissions has) =>
        guild.Members.ContainsKey(world.BotId) && has.HasFlag(Permissions.UseApplicationCommands)
            ? world.Commands.Effective(guild.Id).Where(command => IsShownWith(command, has))
            : [];

    /// <summary>"0" is for administrators alone.</summary>
    private static bool IsShownWith(SandboxCommand command, Permissions has) =>
        command.DefaultMemberPermissions switch
        {
            null => true,
            Permissions.None => has.HasFlag(Permissions.Administrator),
            { } needed => has.HasFlag(needed),
        };
}
