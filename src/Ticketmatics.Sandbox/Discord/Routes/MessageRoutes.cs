using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Message.</summary>
internal static class MessageRoutes
{
    private const int PageByDefault = 50;

    public static IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/channels/{channel}/messages", List),
            new("POST", "/channels/{channel}/messages", Create) { TakesFiles = true },
            new("GET", "/channels/{channel}/messages/{message}", Get),
            new("PATCH", "/channels/{channel}/messages/{message}", Edit) { TakesFiles = true },
            new("DELETE", "/channels/{channel}/messages/{message}", Delete),
        ];

    private static ApiResult Create(ApiCall call)
    {
        var world = call.World;
        var channel = call.Channel();
        if (!channel.HoldsMessages)
        {
            throw ApiException.NotATextChannel();
        }

        if (channel.Recipient is { } recipient)
        {
            RequireReachable(world, recipient);
        }

        BotAccess.Require(world, channel, Permissions.SendMessages);
        var draft = MessageRules.Read(call.Body, MessageUse.Create, call.Files);
        if (draft.Embeds is { Count: > 0 })
        {
            BotAccess.Require(world, channel, Permissions.EmbedLinks);
        }

        RequireFiles(call, channel);
        if (
            draft is { EnforceNonce: true, Nonce: not null }
            && world.Nonces.Find(draft.Nonce, world.Now) is { } earlier
        )
        {
            return world.TryFindMessage(earlier, out _, out var posted)
                ? Sent(world, posted, draft.Nonce)
                : throw ApiException.UnknownMessage();
        }

        var message = new SandboxMessage(world.Ids.Next<Message>(), channel.Id, world.BotId);
        MessageEdits.Fill(world, channel, message, draft);
        world.Post(channel, message);
        if (draft.Nonce is { } nonce)
        {
            world.Nonces.Remember(nonce, message.Id);
        }

        return Sent(world, message, draft.Nonce);
    }

    /// <summary>Who sent a message gets its nonce back; later it is in no answer.</summary>
    private static ApiResult Sent(World world, SandboxMessage message, string? nonce)
    {
        var json = MessageJson.Of(world, message);
        if (nonce is not null)
        {
            json["nonce"] = nonce;
        }

        return ApiResult.Ok(json);
    }

    private static ApiResult Edit(ApiCall call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.Author != call.World.BotId)
        {
            throw ApiException.NotTheAuthor();
        }

        var draft = MessageRules.Read(call.Body, MessageUse.Edit, call.Files, edited: message);
        RequireFiles(call, channel);
        MessageEdits.Apply(call.World, channel, message, draft);
        return ApiResult.Ok(MessageJson.Of(call.World, message));
    }

    private static ApiResult Delete(ApiCall call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.Author != call.World.BotId)
        {
            BotAccess.Require(call.World, channel, Permissions.ManageMessages);
        }

        call.World.Remove(channel, message);
        return ApiResult.NoContent;
    }

    private static ApiResult Get(ApiCall call)
    {
        var channel = call.Channel(Permissions.ReadMessageHistory);
        return ApiResult.Ok(MessageJson.Of(call.World, call.Message(channel)));
    }

    /// <summary>Newest first. Without Read Message History there is nothing to see, and no error either.</summary>
    private static ApiResult List(ApiCall call)
    {
        call.OnlyQuery("limit", "before", "after", "around");
        var channel = call.Channel();
        var limit = call.QueryNumber("limit", 1, Limits.MessagesPerPage, PageByDefault);
        var before = call.QueryId<Message>("before");
        var after = call.QueryId<Message>("after");
        var around = call.QueryId<Message>("around");
        if (new[] { before, after, around }.Count(id => id is not null) > 1)
        {
            throw FormErrors.Of("after", "BASE_TYPE_EXCLUSIVE", "before, after and around exclude each other.");
        }

        if (!call.World.PermissionsOf(call.World.BotId, channel).HasFlag(Permissions.ReadMessageHistory))
        {
            return ApiResult.Ok(new JsonArray());
        }

        var all = channel.Messages.Where(message => !message.Ephemeral).OrderBy(message => message.Id).ToList();
        IEnumerable<SandboxMessage> page = (before, after, around) switch
        {
            ({ } id, _, _) => all.Where(message => message.Id.CompareTo(id) < 0).TakeLast(limit),
            (_, { } id, _) => all.Where(message => message.Id.CompareTo(id) > 0).Take(limit),
            (_, _, { } id) => Around(all, id, limit),
            _ => all.TakeLast(limit),
        };
        return ApiResult.Ok(
            new JsonArray([.. page.Reverse().Select(message => (JsonNode)MessageJson.Of(call.World, message))])
        );
    }

    private static IEnumerable<SandboxMessage> Around(List<SandboxMessage> all, MessageId id, int limit)
    {
        var older = all.Count(message => message.Id.CompareTo(id) < 0);
        return all.Skip(Math.Max(0, older - (limit / 2))).Take(limit);
    }

    private static void RequireFiles(ApiCall call, SandboxChannel channel)
    {
        if (call.Files.Count > 0)
        {
            BotAccess.Require(call.World, channel, Permissions.AttachFiles);
        }
    }

    private static void RequireReachable(World world, UserId recipient)
    {
        var together = world.Guilds.Values.Any(guild =>
            guild.Members.ContainsKey(recipient) && guild.Members.ContainsKey(world.BotId)
        );
        if (!together)
        {
            throw ApiException.NoMutualGuild();
        }

        if (!world.Users[recipient].TakesDirectMessages)
        {
            throw ApiException.CannotMessageUser();
        }
    }
}
