using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>An interaction that is about to be sent.</summary>
/// <param name="Payload">The body of the request.</param>
/// <param name="AnswersModal">The modal that closes once this is answered.</param>
internal sealed record PreparedInteraction(
    SandboxInteraction Interaction,
    JsonObject Payload,
    OpenedModal? AnswersModal = null
);

/// <summary>What all interactions have in common. See Discord Docs/Receiving and Responding, "Interaction Object".</summary>
internal static class InteractionPayload
{
    private const int TokenBytes = 96;

    /// <summary>The id of a new interaction, and the moment from which its time runs.</summary>
    /// <param name="createdAt">When it says it was made; <see langword="null"/> for now.</param>
    public static InteractionId NewId(World world, DateTimeOffset? createdAt) =>
        world.Ids.At<Interaction>(createdAt ?? world.Now);

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    public static JsonObject Ping(World world) =>
        new()
        {
            ["id"] = world.Ids.Next<Interaction>().ToString(),
            ["application_id"] = world.ApplicationId.ToString(),
            ["type"] = (int)InteractionType.Ping,
            ["token"] = NewToken(),
            ["version"] = 1,
            ["entitlements"] = new JsonArray(),
        };

    public static JsonObject Of(World world, SandboxInteraction interaction, SandboxChannel channel, JsonObject data)
    {
        var user = world.Users[interaction.User];
        var payload = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["application_id"] = world.ApplicationId.ToString(),
            ["type"] = (int)interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = data,
            ["channel_id"] = channel.Id.ToString(),
            ["channel"] = Partial(world, channel, interaction.User),
            ["app_permissions"] = GuildJson.Bits(world.PermissionsOf(world.BotId, channel)),
            ["locale"] = user.Locale,
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = Limits.AttachmentBytes,
        };
        if (world.GuildOf(channel) is { } guild)
        {
            var member = GuildJson.Of(guild.Members[interaction.User]);
            member["permissions"] = GuildJson.Bits(world.PermissionsOf(interaction.User, channel));
            payload["member"] = member;
            payload["guild_id"] = guild.Id.ToString();
            payload["guild"] = new JsonObject
            {
                ["id"] = guild.Id.ToString(),
                ["locale"] = guild.Locale,
                ["features"] = GuildJson.FeaturesOf(guild),
            };
            payload["guild_locale"] = guild.Locale;
            payload["context"] = 0;
            payload["authorizing_integration_owners"] = new JsonObject { ["0"] = guild.Id.ToString() };
        }
        else
        {
            payload["user"] = GuildJson.Of(user);
            payload["context"] = 1;
            payload["authorizing_integration_owners"] = new JsonObject { ["0"] = "0" };
        }

        return payload;
    }

    /// <summary>A channel as it comes with an interaction, with what <paramref name="user"/> and the bot may do in it.</summary>
    public static JsonObject Partial(World world, SandboxChannel channel, UserId user)
    {
        var json = GuildJson.Of(world, channel);
        json.Remove("permission_overwrites");
        if (channel.GuildId is not null)
        {
            json["permissions"] = GuildJson.Bits(world.PermissionsOf(user, channel));
            json["app_permissions"] = GuildJson.Bits(world.PermissionsOf(world.BotId, channel));
        }

        return json;
    }

    /// <summary>The message that an interaction comes from, as the payload holds it.</summary>
    public static void AddMessage(World world, JsonObject payload, SandboxMessage message) =>
        payload["message"] = MessageJson.Of(world, message);
}
