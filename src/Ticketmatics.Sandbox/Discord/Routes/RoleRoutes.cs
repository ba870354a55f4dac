using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Guild, "Create Guild Role", and Discord Docs/Permissions.</summary>
internal static class RoleRoutes
{
    public static IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/guilds/{guild}/roles", List),
            new("POST", "/guilds/{guild}/roles", Create),
            new("DELETE", "/guilds/{guild}/roles/{role}", Delete),
        ];

    private static ApiResult List(ApiCall call) =>
        ApiResult.Ok(new JsonArray([.. call.Guild().Roles.Values.Select(role => (JsonNode)GuildJson.Of(role))]));

    /// <summary>A bot gives a role no more than it has itself; a new role stands under all others.</summary>
    private static ApiResult Create(ApiCall call)
    {
        var guild = call.Guild();
        var has = BotAccess.RequireInGuild(call.World, guild, Permissions.ManageRoles);
        var errors = new FormErrors();
        var body = new FieldReader(call.Body, "", errors);
        var name = body.Text("name", 0, Limits.RoleNameLength) ?? "new role";
        var permissions = body.Bits("permissions") ?? guild.Everyone.Permissions;
        var color = body.Whole("color", 0, Limits.EmbedColor) ?? 0;
        var mentionable = body.Flag("mentionable") ?? false;
        body.Done();
        errors.ThrowIfAny();
        if ((permissions & ~has) is not Permissions.None)
        {
            throw ApiException.MissingPermissions();
        }

        if (guild.Roles.Count >= Limits.RolesPerGuild)
        {
            throw ApiException.TooManyRoles();
        }

        foreach (var other in guild.Roles.Values.Where(other => other != guild.Everyone))
        {
            other.Position++;
        }

        var role = new SandboxRole(call.World.Ids.Next<Role>(), name, permissions)
        {
            Position = 1,
            Color = color,
            Mentionable = mentionable,
        };
        guild.Roles.Add(role.Id, role);
        call.World.TellGuild(guild.Id);
        return ApiResult.Ok(GuildJson.Of(role));
    }

    /// <summary>Only what stands below the bot's highest role, and belongs to nobody's bot.</summary>
    private static ApiResult Delete(ApiCall call)
    {
        var guild = call.Guild();
        BotAccess.RequireInGuild(call.World, guild, Permissions.ManageRoles);
        var role = guild.Roles.GetValueOrDefault(call.Id<Role>("role")) ?? throw ApiException.UnknownRole();
        if (role.Managed || role == guild.Everyone)
        {
            throw ApiException.InvalidRole();
        }

        var highest = guild.Members[call.World.BotId].Roles.Max(own => (int?)guild.Roles[own].Position) ?? 0;
        if (role.Position >= highest)
        {
            throw ApiException.MissingPermissions();
        }

        call.World.DeleteRole(guild.Id, role.Id);
        return ApiResult.NoContent;
    }
}
