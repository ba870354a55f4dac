using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What a person's client shows around the messages: guilds, channels, members, roles, commands.</summary>
internal static class PageState
{
    /// <summary>Where the request names nobody, the first person counts, who is an administrator.</summary>
    public static JsonNode Of(PageRequest request)
    {
        var world = request.World;
        var persons = world.Users.Values.Where(user => !user.Bot).OrderBy(user => user.Id).ToList();
        var me = request.PersonOrNull ?? persons[0].Id;
        return new JsonObject
        {
            ["me"] = Person(world.Users[me]),
            ["persons"] = new JsonArray([.. persons.Select(user => (JsonNode)Person(user))]),
            ["guilds"] = new JsonArray([
                .. world
                    .Guilds.Values.Where(guild => guild.Members.ContainsKey(me))
                    .Select(guild => (JsonNode)Guild(world, guild, me)),
            ]),
        };
    }

    /// <exception cref="PageException">The person is in no such guild.</exception>
    public static JsonNode CommandsOf(PageRequest request)
    {
        var guild =
            GuildId.TryParse(request.Query("guild"), out var id)
            && request.World.Guilds.TryGetValue(id, out var found)
            && found.Members.ContainsKey(request.Person)
                ? found
                : throw PageException.Unknown("guild");
        return new JsonArray([
            .. CommandAccess
                .Shown(request.World, guild, request.Person)
                .Select(command => command.Definition.DeepClone()),
        ]);
    }

    private static JsonObject Person(SandboxUser user) =>
        new()
        {
            ["id"] = user.Id.ToString(),
            ["name"] = user.GlobalName,
            ["username"] = user.Username,
            ["avatarColor"] = user.AvatarColor,
            ["bot"] = user.Bot,
            ["role"] = user.Persona,
        };

    private static JsonObject Guild(World world, SandboxGuild guild, UserId me) =>
        new()
        {
            ["id"] = guild.Id.ToString(),
            ["name"] = guild.Name,
            ["channels"] = new JsonArray([
                .. VisibleChannels(world, guild, me).Select(channel => (JsonNode)Channel(world, guild, channel, me)),
            ]),
            ["members"] = new JsonArray([.. guild.Members.Values.Select(member => (JsonNode)Member(member))]),
            ["roles"] = new JsonArray([.. guild.Roles.Values.Select(role => (JsonNode)Role(role))]),
        };

    /// <summary>A category is shown with the channels in it that are seen, or where it is seen itself and empty.</summary>
    private static IEnumerable<SandboxChannel> VisibleChannels(World world, SandboxGuild guild, UserId me)
    {
        var all = world.ChannelsOf(guild.Id).ToList();
        var seen = all.Where(channel => channel.HoldsMessages && world.CanSee(me, channel)).ToList();
        var around = seen.Select(channel => channel.ParentId).ToHashSet();
        var filled = all.Select(channel => channel.ParentId).ToHashSet();
        return all.Where(channel =>
            channel.HoldsMessages
                ? seen.Contains(channel)
                : around.Contains(channel.Id) || (!filled.Contains(channel.Id) && world.CanSee(me, channel))
        );
    }

    private static JsonObject Channel(World world, SandboxGuild guild, SandboxChannel channel, UserId me) =>
        new()
        {
            ["id"] = channel.Id.ToString(),
            ["name"] = channel.Name,
            ["type"] = (int)channel.Type,
            ["parentId"] = channel.ParentId?.ToString(),
            ["topic"] = channel.Topic,
            ["position"] = channel.Position,
            ["locked"] = !ChannelPermissions.ForEveryone(guild, channel).HasFlag(Permissions.ViewChannel),
            ["canSend"] = world.PermissionsOf(me, channel).HasFlag(Permissions.SendMessages),
        };

    private static JsonObject Member(SandboxMember member) =>
        new()
        {
            ["id"] = member.User.Id.ToString(),
            ["name"] = member.DisplayName,
            ["bot"] = member.User.Bot,
            ["roles"] = new JsonArray([.. member.Roles.Select(role => (JsonNode)role.ToString())]),
        };

    private static JsonObject Role(SandboxRole role) =>
        new()
        {
            ["id"] = role.Id.ToString(),
            ["name"] = role.Name,
            ["color"] = role.Color,
        };
}
