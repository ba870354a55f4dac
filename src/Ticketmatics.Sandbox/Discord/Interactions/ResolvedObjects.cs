using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Collects the objects behind the ids of one interaction.</summary>
internal sealed class ResolvedObjects(World world, SandboxChannel where, UserId invoker)
{
    private readonly JsonObject json = [];

    /// <returns><see langword="null"/> where nothing was resolved.</returns>
    public JsonObject? ToJson() => json.Count == 0 ? null : json;

    /// <exception cref="NotSentException">Nobody has that id.</exception>
    public void AddUser(string id)
    {
        var user = UserId.TryParse(id, out var parsed) ? world.Users.GetValueOrDefault(parsed) : null;
        if (user is null)
        {
            throw new NotSentException("There is no such user.");
        }

        Map("users")[id] = GuildJson.Of(user);
        if (world.GuildOf(where)?.Members.GetValueOrDefault(user.Id) is { } member)
        {
            var entry = GuildJson.Of(member, withUser: false);
            entry["permissions"] = GuildJson.Bits(world.PermissionsOf(user.Id, where));
            Map("members")[id] = entry;
        }
    }

    /// <exception cref="NotSentException">The guild has no such role.</exception>
    public void AddRole(string id)
    {
        var role = RoleId.TryParse(id, out var parsed) ? world.GuildOf(where)?.Roles.GetValueOrDefault(parsed) : null;
        Map("roles")[id] = GuildJson.Of(role ?? throw new NotSentException("There is no such role."));
    }

    /// <exception cref="NotSentException">The guild has no such role, and nobody has that id.</exception>
    public void AddMentionable(string id)
    {
        if (RoleId.TryParse(id, out var role) && world.GuildOf(where)?.Roles.ContainsKey(role) is true)
        {
            AddRole(id);
        }
        else
        {
            AddUser(id);
        }
    }

    /// <param name="types">Kinds that are offered; empty for all.</param>
    /// <exception cref="NotSentException">The person sees no such channel.</exception>
    public void AddChannel(string id, JsonArray? types)
    {
        if (
            !ChannelId.TryParse(id, out var parsed)
            || !world.Channels.TryGetValue(parsed, out var channel)
            || channel.GuildId != where.GuildId
            || !world.CanSee(invoker, channel)
            || (types is { Count: > 0 } && !types.Any(type => type!.GetValue<int>() == (int)channel.Type))
        )
        {
            throw new NotSentException("There is no such channel.");
        }

        Map("channels")[id] = InteractionPayload.Partial(world, channel, invoker);
    }

    /// <exception cref="NotSentException">The person has uploaded no such file.</exception>
    public SandboxFile AddAttachment(string id)
    {
        var file = world.Uploads.Find(id, invoker) ?? throw new NotSentException("There is no such file.");
        Map("attachments")[id] = AttachmentJson.OfUpload(world, file);
        return file;
    }

    public void AddMessage(SandboxMessage message) =>
        Map("messages")[message.Id.ToString()] = MessageJson.Of(world, message, unabridged: true);

    private JsonObject Map(string name)
    {
        if (json[name] is not JsonObject map)
        {
            map = [];
            json[name] = map;
        }

        return map;
    }
}
