using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Finds what a call names, and refuses what the bot may not reach.</summary>
internal static class BotAccess
{
    /// <exception cref="ApiException">No such guild, or the bot is not in it.</exception>
    public static SandboxGuild Guild(this ApiCall call)
    {
        var guild = call.World.Guilds.GetValueOrDefault(call.Id<Guild>("guild")) ?? throw ApiException.UnknownGuild();
        return guild.Members.ContainsKey(call.World.BotId) ? guild : throw ApiException.MissingAccess();
    }

    /// <exception cref="ApiException">No such channel, or the bot does not see it or lacks a permission in it.</exception>
    public static SandboxChannel Channel(this ApiCall call, Permissions needed = Permissions.None)
    {
        var channel =
            call.World.Channels.GetValueOrDefault(call.Id<Channel>("channel")) ?? throw ApiException.UnknownChannel();
        Require(call.World, channel, needed);
        return channel;
    }

    /// <summary>A message that the API shows: ephemeral ones are reached by their interaction's token alone.</summary>
    /// <exception cref="ApiException">No such message.</exception>
    public static SandboxMessage Message(this ApiCall call, SandboxChannel channel)
    {
        var id = call.Id<Message>("message");
        return channel.Messages.Find(message => message.Id == id && !message.Ephemeral)
            ?? throw ApiException.UnknownMessage();
    }

    /// <exception cref="ApiException">The application is another one.</exception>
    public static void OwnApplication(this ApiCall call)
    {
        if (call.Id<Application>("application") != call.World.ApplicationId)
        {
            throw ApiException.UnknownApplication();
        }
    }

    /// <exception cref="ApiException">The bot does not see the channel or lacks a permission in it.</exception>
    public static void Require(World world, SandboxChannel channel, Permissions needed)
    {
        var has = world.PermissionsOf(world.BotId, channel);
        if (!has.HasFlag(Permissions.ViewChannel))
        {
            throw ApiException.MissingAccess();
        }

        if (!has.HasFlag(needed))
        {
            throw ApiException.MissingPermissions();
        }
    }

    /// <exception cref="ApiException">The bot lacks a permission in the guild at large.</exception>
    public static Permissions RequireInGuild(World world, SandboxGuild guild, Permissions needed)
    {
        var has = world.PermissionsIn(guild, world.BotId);
        return has.HasFlag(needed) ? has : throw ApiException.MissingPermissions();
    }
}
