using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Channel.</summary>
internal static class ChannelRoutes
{
    private const int RenamesPerWindow = 2;

    private static readonly TimeSpan RenameWindow = TimeSpan.FromMinutes(10);

    public static IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/channels/{channel}", Get),
            new("PATCH", "/channels/{channel}", Modify),
            new("DELETE", "/channels/{channel}", Delete),
            new("PUT", "/channels/{channel}/permissions/{overwrite}", PutOverwrite),
            new("DELETE", "/channels/{channel}/permissions/{overwrite}", DeleteOverwrite),
            new("POST", "/users/@me/channels", OpenDirectMessage),
        ];

    private static ApiResult Get(ApiCall call) => ApiResult.Ok(GuildJson.Of(call.World, call.Channel()));

    private static ApiResult Modify(ApiCall call)
    {
        var world = call.World;
        var channel = call.Channel(Permissions.ManageChannels);
        var guild = world.GuildOf(channel) ?? throw ApiException.MissingPermissions();
        var draft = ChannelRules.Read(world, guild, call.Body, channel);
        if (draft.ParentId is { } place && place != channel.ParentId)
        {
            BotAccess.Require(world, world.Channels[place], Permissions.ManageChannels);
        }

        if (draft.Overwrites is { } overwrites)
        {
            BotAccess.Require(world, channel, Permissions.ManageRoles);
            OverwriteRules.Check(world, guild, overwrites, Grantable(world, guild, channel));
        }

        if (draft.Name is not null || draft.Topic is not null)
        {
            CountRename(world, channel);
        }

        channel.Name = draft.Name ?? channel.Name;
        channel.Topic = draft.Topic ?? channel.Topic;
        channel.Position = draft.Position ?? channel.Position;
        channel.Nsfw = draft.Nsfw ?? channel.Nsfw;
        channel.RateLimitPerUser = draft.RateLimitPerUser ?? channel.RateLimitPerUser;
        channel.ParentId = draft.MovesParent ? draft.ParentId : channel.ParentId;
        if (draft.Overwrites is { } replaced)
        {
            channel.Overwrites.Clear();
            channel.Overwrites.AddRange(replaced);
        }

        world.TellGuild(guild.Id);
        return ApiResult.Ok(GuildJson.Of(world, channel));
    }

    private static ApiResult Delete(ApiCall call)
    {
        var channel = call.Channel();
        if (channel.Recipient is null)
        {
            BotAccess.Require(call.World, channel, Permissions.ManageChannels);
            call.World.Remove(channel);
        }

        return ApiResult.Ok(GuildJson.Of(call.World, channel));
    }

    private static ApiResult PutOverwrite(ApiCall call)
    {
        var channel = call.Channel(Permissions.ManageRoles);
        var guild = call.World.GuildOf(channel) ?? throw ApiException.MissingPermissions();
        var errors = new FormErrors();
        var overwrite = OverwriteRules.Read(
            new FieldReader(call.Body, "", errors),
            call.Id<PermissionOverwrite>("overwrite").Value
        );
        errors.ThrowIfAny();
        OverwriteRules.Check(call.World, guild, [overwrite], Grantable(call.World, guild, channel));
        call.World.SetOverwrite(channel.Id, overwrite);
        return ApiResult.NoContent;
    }

    private static ApiResult DeleteOverwrite(ApiCall call)
    {
        var channel = call.Channel(Permissions.ManageRoles);
        var id = call.Id<PermissionOverwrite>("overwrite").Value;
        if (channel.Overwrites.RemoveAll(overwrite => overwrite.Id == id) == 0)
        {
            throw ApiException.UnknownOverwrite();
        }

        call.World.TellGuild(channel.GuildId);
        return ApiResult.NoContent;
    }

    private static ApiResult OpenDirectMessage(ApiCall call)
    {
        var world = call.World;
        var errors = new FormErrors();
        var body = new FieldReader(call.Body, "", errors);
        var recipient = new UserId(body.Id("recipient_id", required: true) ?? 0);
        body.Done();
        errors.ThrowIfAny();
        if (!world.Users.ContainsKey(recipient) || recipient == world.BotId)
        {
            throw ApiException.UnknownUser();
        }

        return ApiResult.Ok(GuildJson.Of(world, world.DirectMessageOf(recipient)));
    }

    /// <summary>
    /// What the bot may hand out in a channel that exists: what it has in the guild or in the category, and everything
    /// where the channel itself lets it manage permissions.
    /// </summary>
    private static Permissions Grantable(World world, SandboxGuild guild, SandboxChannel channel)
    {
        var own = channel.Overwrites.Exists(overwrite =>
            overwrite.Allow.HasFlag(Permissions.ManageRoles)
            && (overwrite.OfMember ? overwrite.Id == world.BotId.Value : HasRole(world, guild, new(overwrite.Id)))
        );
        return own
            ? ChannelPermissions.All
            : world.PermissionsIn(guild, world.BotId)
                | (
                    channel.ParentId is { } parent
                        ? world.PermissionsOf(world.BotId, world.Channels[parent])
                        : Permissions.None
                );
    }

    private static bool HasRole(World world, SandboxGuild guild, RoleId role) =>
        role == guild.Everyone.Id || guild.Members[world.BotId].Roles.Contains(role);

    /// <summary>
    /// Two changes of name or topic in ten minutes; it is in no header beforehand. Not in Discord's pages, but long
    /// observed.
    /// </summary>
    private static void CountRename(World world, SandboxChannel channel)
    {
        channel.Renames.RemoveAll(moment => moment <= world.Now - RenameWindow);
        if (channel.Renames.Count >= RenamesPerWindow)
        {
            throw new RateLimitedException(channel.Renames[0] + RenameWindow - world.Now);
        }

        channel.Renames.Add(world.Now);
    }
}
