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
            ["me"] = Me(world.Users[me]),
            ["bot"] = Person(world.Users[world.BotId]),
            ["locales"] = new JsonArray([
                .. LocalizationRules.Locales.Order(StringComparer.Ordinal).Select(locale => (JsonNode)locale),
            ]),
            ["directMessages"] = new JsonArray([
                .. world
                    .Channels.Values.Where(channel => channel.Recipient == me)
                    .Select(channel => (JsonNode)DirectMessages(world, channel)),
            ]),
            ["persons"] = new JsonArray([.. persons.Select(user => (JsonNode)Person(user))]),
            ["guilds"] = new JsonArray([
                .. world
                    .Guilds.Values.Where(guild => guild.Members.ContainsKey(me))
                    .Select(guild => (JsonNode)Guild(world, guild, me)),
            ]),
        };
    }

    /// <summary>What is offered in the guild; without one, what is offered in direct messages.</summary>
    /// <exception cref="PageException">The person is in no such guild.</exception>
    public static JsonNode CommandsOf(PageRequest request)
    {
        if (request.Query("guild") is null)
        {
            return Listed(request, request.World.Commands.Effective(guild: null));
        }

        var guild =
            GuildId.TryParse(request.Query("guild"), out var id)
            && request.World.Guilds.TryGetValue(id, out var found)
            && found.Members.ContainsKey(request.Person)
                ? found
                : throw PageException.Unknown("guild");
        return Listed(request, CommandAccess.Shown(request.World, guild, request.Person));
    }

    /// <summary>
    /// In the person's language alone, and once where that says what is said anyway: with all others they would outweigh the
    /// rest of the page.
    /// </summary>
    private static JsonArray Listed(PageRequest request, IEnumerable<SandboxCommand> commands)
    {
        var locale = request.World.Users[request.Person].Locale;
        return new([.. commands.Select(command => InLanguage(command.Definition, locale))]);
    }

    private static JsonNode? InLanguage(JsonNode? node, string locale) =>
        node switch
        {
            JsonArray array => new JsonArray([.. array.Select(item => InLanguage(item, locale))]),
            JsonObject named => new JsonObject(
                named
                    .Select(pair => KeyValuePair.Create(pair.Key, InLanguage(named, pair.Key, locale)))
                    .Where(pair => pair.Value is not null)
            ),
            JsonValue value => value.DeepClone(),
            _ => null,
        };

    private static JsonNode? InLanguage(JsonObject named, string key, string locale) =>
        key switch
        {
            "name_localizations" => Differing(named, key, "name", locale),
            "description_localizations" => Differing(named, key, "description", locale),
            _ => InLanguage(named[key], locale),
        };

    private static JsonObject? Differing(JsonObject named, string key, string plain, string locale) =>
        named[key]?[locale] is { } text && !JsonNode.DeepEquals(text, named[plain])
            ? new JsonObject { [locale] = text.DeepClone() }
            : null;

    private static JsonObject Me(SandboxUser user)
    {
        var json = Person(user);
        json["locale"] = user.Locale;
        json["takesDirectMessages"] = user.TakesDirectMessages;
        return json;
    }

    private static JsonObject DirectMessages(World world, SandboxChannel channel) =>
        new()
        {
            ["id"] = channel.Id.ToString(),
            ["name"] = world.Users[world.BotId].GlobalName,
            ["type"] = (int)channel.Type,
            ["canSend"] = true,
            ["canAttach"] = true,
        };

    private static JsonObject Person(SandboxUser user) =>
        new()
        {
            ["id"] = user.Id.ToString(),
            ["name"] = user.GlobalName,
            ["username"] = user.Username,
            ["bot"] = user.Bot,
            ["role"] = user.Persona,
        };

    private static JsonObject Guild(World world, SandboxGuild guild, UserId me) =>
        new()
        {
            ["id"] = guild.Id.ToString(),
            ["name"] = guild.Name,
            ["locale"] = guild.Locale,
            ["community"] = guild.IsCommunity,
            ["isOwner"] = guild.OwnerId == me,
            ["canManage"] = GuildRanks.Has(world, guild, me, Permissions.ManageGuild),
            ["canManageChannels"] = GuildRanks.Has(world, guild, me, Permissions.ManageChannels),
            ["canManageRoles"] = GuildRanks.Has(world, guild, me, Permissions.ManageRoles),
            ["channels"] = new JsonArray([
                .. VisibleChannels(world, guild, me).Select(channel => (JsonNode)Channel(world, guild, channel, me)),
            ]),
            ["members"] = new JsonArray([
                .. guild.Members.Values.Select(member => (JsonNode)Member(world, guild, member, me)),
            ]),
            ["roles"] = new JsonArray([.. guild.Roles.Values.Select(role => (JsonNode)Role(world, guild, role, me))]),
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
            ["seenBy"] = SeenBy(world, guild, channel),
            ["canSend"] = Has(world, channel, me, Permissions.SendMessages),
            ["canAttach"] = Has(world, channel, me, Permissions.AttachFiles),
            ["canManage"] = Has(world, channel, me, Permissions.ManageChannels),
            ["canManageMessages"] = Has(world, channel, me, Permissions.ManageMessages),
        };

    /// <summary>Null where all members see the channel.</summary>
    private static JsonArray? SeenBy(World world, SandboxGuild guild, SandboxChannel channel)
    {
        var seeing = guild.Members.Keys.Where(member => world.CanSee(member, channel)).ToList();
        return seeing.Count == guild.Members.Count
            ? null
            : new JsonArray([.. seeing.Select(member => (JsonNode)member.ToString())]);
    }

    private static bool Has(World world, SandboxChannel channel, UserId me, Permissions permission) =>
        world.PermissionsOf(me, channel).HasFlag(permission);

    private static JsonObject Member(World world, SandboxGuild guild, SandboxMember member, UserId me) =>
        new()
        {
            ["id"] = member.User.Id.ToString(),
            ["name"] = member.DisplayName,
            ["bot"] = member.User.Bot,
            ["canRemove"] = GuildRanks.MayKick(world, guild, me, member.User.Id),
            ["roles"] = new JsonArray([.. member.Roles.Select(role => (JsonNode)role.ToString())]),
        };

    private static JsonObject Role(World world, SandboxGuild guild, SandboxRole role, UserId me) =>
        new()
        {
            ["id"] = role.Id.ToString(),
            ["name"] = role.Name,
            ["color"] = role.Color,
            ["canEdit"] = PageGuild.MayEdit(world, guild, me, role),
        };
}
