using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Messages as Discord sends them to the application.</summary>
internal static class MessageJson
{
    private const int EphemeralFlag = 1 << 6;
    private const int LoadingFlag = 1 << 7;

    /// <summary>Flags that say how a message stands, and cannot be set by an edit.</summary>
    public const int FlagsOfState = EphemeralFlag | LoadingFlag;

    /// <param name="unabridged">Whether content is there whoever wrote it, as in the target of a context menu.</param>
    public static JsonObject Of(World world, SandboxMessage message, bool unabridged = false)
    {
        var readable =
            unabridged
            || world.ReadsMessages
            || message.Author == world.BotId
            || MentionRules.Mentions(message.Content, world.BotId);
        var json = new JsonObject
        {
            ["id"] = message.Id.ToString(),
            ["channel_id"] = message.ChannelId.ToString(),
            ["type"] = TypeOf(message),
            ["author"] = GuildJson.Of(world.Users[message.Author]),
            ["content"] = readable ? message.Content : "",
            ["timestamp"] = GuildJson.Time(message.Id.CreatedAt),
            ["edited_timestamp"] = message.EditedAt is { } edited ? GuildJson.Time(edited) : null,
            ["tts"] = false,
            ["mention_everyone"] = message.Pings.Everyone,
            ["mentions"] = new JsonArray([
                .. message.Pings.Users.Select(user => (JsonNode)GuildJson.Of(world.Users[user])),
            ]),
            ["mention_roles"] = new JsonArray([.. message.Pings.Roles.Select(role => (JsonNode)role.ToString())]),
            ["attachments"] = readable ? AttachmentJson.Of(world, message) : new JsonArray(),
            ["embeds"] = readable ? message.Embeds.DeepClone() : new JsonArray(),
            ["components"] = readable ? message.Components.DeepClone() : new JsonArray(),
            ["pinned"] = false,
            ["flags"] = FlagsOf(message),
        };
        if (message.Origin is { } origin)
        {
            json["application_id"] = world.ApplicationId.ToString();
            json["webhook_id"] = world.ApplicationId.ToString();
            json["interaction_metadata"] = Metadata(world, origin);
        }

        return json;
    }

    /// <summary>See Discord Docs/Message, "Message Interaction Metadata Object".</summary>
    private static JsonObject Metadata(World world, MessageOrigin origin)
    {
        var json = new JsonObject
        {
            ["id"] = origin.Interaction.ToString(),
            ["type"] = origin.InteractionType,
            ["user"] = GuildJson.Of(world.Users[origin.User]),
            ["authorizing_integration_owners"] = new JsonObject(),
        };
        if (origin is { InteractionType: (int)InteractionType.MessageComponent, Source: { } source })
        {
            json["interacted_message_id"] = source.ToString();
        }

        if (origin.Trigger is { } trigger)
        {
            json["triggering_interaction_metadata"] = Metadata(world, trigger);
        }

        return json;
    }

    public static int FlagsOf(SandboxMessage message) =>
        message.Flags | (message.Ephemeral ? EphemeralFlag : 0) | (message.Thinking ? LoadingFlag : 0);

    /// <summary>0 for an ordinary message, 20 for the answer to a command, 23 for that to a context menu.</summary>
    private static int TypeOf(SandboxMessage message) =>
        message.Origin switch
        {
            { InteractionType: (int)InteractionType.ApplicationCommand, IsContextMenu: true } => 23,
            { InteractionType: (int)InteractionType.ApplicationCommand } => 20,
            _ => 0,
        };
}
