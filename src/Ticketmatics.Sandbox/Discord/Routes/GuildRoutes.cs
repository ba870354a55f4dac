using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Guild.</summary>
internal static class GuildRoutes
{
    public static IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/guilds/{guild}", Get),
            new("GET", "/guilds/{guild}/channels", ListChannels),
            new("POST", "/guilds/{guild}/channels", CreateChannel),
            new("GET", "/guilds/{guild}/members/{user}", GetMember),
        ];

    /// <summary>A guild that the bot is not in is told from none by nothing: both are unknown here.</summary>
    private static ApiResult Get(ApiCall call)
    {
        call.OnlyQuery("with_counts");
        var guild = call.World.Guilds.GetValueOrDefault(call.Id<Guild>("guild"));
        if (guild is null || !guild.Members.ContainsKey(call.World.BotId))
        {
            throw ApiException.UnknownGuild();
        }

        var json = GuildJson.Of(guild);
        if (call.QueryFlag("with_counts"))
        {
            GuildJson.AddCounts(json, guild);
        }

        return ApiResult.Ok(json);
    }

    private static ApiResult ListChannels(ApiCall call)
    {
        var guild = call.Guild();
        return ApiResult.Ok(
            new JsonArray([
                .. call.World.ChannelsOf(guild.Id).Select(channel => (JsonNode)GuildJson.Of(call.World, channel)),
            ])
        );
    }

    private static ApiResult GetMember(ApiCall call)
    {
        var guild = call.Guild();
        var user = call.Id<User>("user");
        if (!call.World.Users.ContainsKey(user))
        {
            throw ApiException.UnknownUser();
        }

        return ApiResult.Ok(GuildJson.Of(guild.Members.GetValueOrDefault(user) ?? throw ApiException.UnknownMember()));
    }

    private static ApiResult CreateChannel(ApiCall call)
    {
        var world = call.World;
        var guild = call.Guild();
        var has = BotAccess.RequireInGuild(world, guild, Permissions.ManageChannels);
        var draft = ChannelRules.Read(world, guild, call.Body, existing: null);
        if (draft.ParentId is { } parentId)
        {
            BotAccess.Require(world, world.Channels[parentId], Permissions.ManageChannels);
        }

        // Only administrators may set "Manage Permissions" on a channel they make.
        OverwriteRules.Check(
            world,
            guild,
            draft.Overwrites ?? [],
            has.HasFlag(Permissions.Administrator) ? has : has & ~Permissions.ManageRoles
        );
        if (world.ChannelsOf(guild.Id).Count() >= Limits.ChannelsPerGuild || world.DeclaredFull.Contains(guild.Id))
        {
            throw ApiException.GuildFull();
        }

        var channel = new SandboxChannel(world.Ids.Next<Channel>(), draft.Type!.Value, guild.Id, draft.Name!)
        {
            Topic = draft.Topic,
            ParentId = draft.ParentId,
            Position = draft.Position ?? world.ChannelsOf(guild.Id).Max(other => (int?)other.Position + 1) ?? 0,
            Nsfw = draft.Nsfw ?? false,
            RateLimitPerUser = draft.RateLimitPerUser ?? 0,
        };
        channel.Overwrites.AddRange(draft.Overwrites ?? Inherited(world, draft));
        world.Channels.Add(channel.Id, channel);
        world.TellGuild(guild.Id);
        return new(201, GuildJson.Of(world, channel));
    }

    /// <summary>A channel made in a category without overwrites of its own starts with the category's.</summary>
    private static List<SandboxOverwrite> Inherited(World world, ChannelDraft draft) =>
        draft.ParentId is { } parent ? world.Channels[parent].Overwrites : [];
}
