using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What the bot is, where it is, and its commands. See Discord Docs/Application Commands.</summary>
internal static class ApplicationRoutes
{
    private const int CreatesPerDay = 200;

    public static IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/users/@me", call => ApiResult.Ok(GuildJson.OfSelf(call.World.Users[call.World.BotId]))),
            new("GET", "/users/@me/guilds", ListGuilds),
            new("GET", "/applications/{application}/commands", call => List(call, guild: null)),
            new("PUT", "/applications/{application}/commands", call => Overwrite(call, guild: null)),
            new("GET", "/applications/{application}/guilds/{guild}/commands", call => List(call, call.Guild().Id)),
            new("PUT", "/applications/{application}/guilds/{guild}/commands", call => Overwrite(call, call.Guild().Id)),
        ];

    private static ApiResult ListGuilds(ApiCall call)
    {
        call.OnlyQuery("limit", "after", "before", "with_counts");
        var limit = call.QueryNumber("limit", 1, 200, 200);
        var after = call.QueryId<Guild>("after");
        var page = call
            .World.Guilds.Values.Where(guild => guild.Members.ContainsKey(call.World.BotId))
            .Where(guild => after is not { } least || guild.Id.CompareTo(least) > 0)
            .OrderBy(guild => guild.Id)
            .Take(limit)
            .Select(guild => (JsonNode)Listed(call, guild));
        return ApiResult.Ok(new JsonArray([.. page]));
    }

    private static JsonObject Listed(ApiCall call, SandboxGuild guild)
    {
        var json = new JsonObject
        {
            ["id"] = guild.Id.ToString(),
            ["name"] = guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = guild.OwnerId == call.World.BotId,
            ["permissions"] = GuildJson.Bits(call.World.PermissionsIn(guild, call.World.BotId)),
            ["features"] = GuildJson.FeaturesOf(guild),
        };
        if (call.QueryFlag("with_counts"))
        {
            GuildJson.AddCounts(json, guild);
        }

        return json;
    }

    private static ApiResult List(ApiCall call, GuildId? guild)
    {
        call.OwnApplication();
        call.OnlyQuery("with_localizations");
        return ApiResult.Ok(Listed(call.World.Commands.Registered(guild)));
    }

    private static ApiResult Overwrite(ApiCall call, GuildId? guild)
    {
        call.OwnApplication();
        var world = call.World;
        CommandRules.ReadAll(call.BodyList);
        var before = world.Commands.Registered(guild).ToDictionary(command => (command.Name, (int)command.Type));
        var after = call.BodyList.Select(entry => Registered(world, guild, (JsonObject)entry!, before)).ToList();
        CountCreates(world, guild, after.Count(command => !before.ContainsKey((command.Name, (int)command.Type))));
        world.Commands.Overwrite(guild, after);
        world.TellGuild(guild);
        return ApiResult.Ok(Listed(after));
    }

    /// <summary>A command keeps its id as long as name and type stay.</summary>
    private static SandboxCommand Registered(
        World world,
        GuildId? guild,
        JsonObject body,
        Dictionary<(string, int), SandboxCommand> before
    )
    {
        var definition = (JsonObject)body.DeepClone();
        var type = definition["type"]?.GetValue<int>() ?? (int)CommandType.ChatInput;
        var id = before.TryGetValue((definition["name"]!.GetValue<string>(), type), out var known)
            ? known.Id
            : world.Ids.Next<Command>();
        definition["id"] = id.ToString();
        definition["application_id"] = world.ApplicationId.ToString();
        definition["version"] = world.Ids.Next<Command>().ToString();
        definition["type"] = type;
        definition["description"] ??= "";
        definition["nsfw"] ??= false;
        definition.TryAdd("default_member_permissions", null);
        if (guild is { } scope)
        {
            definition["guild_id"] = scope.ToString();
            definition.Remove("contexts");
            definition.Remove("integration_types");
        }

        return new(id, guild, definition);
    }

    private static void CountCreates(World world, GuildId? guild, int created)
    {
        if (!world.Commands.Made.TryGetValue(guild ?? default, out var made))
        {
            made = [];
            world.Commands.Made.Add(guild ?? default, made);
        }

        made.RemoveAll(moment => moment <= world.Now - TimeSpan.FromDays(1));
        if (made.Count + created > CreatesPerDay)
        {
            throw ApiException.TooManyCommandsToday();
        }

        made.AddRange(Enumerable.Repeat(world.Now, created));
    }

    private static JsonArray Listed(IEnumerable<SandboxCommand> commands) =>
        new([.. commands.Select(command => command.Definition.DeepClone())]);
}
