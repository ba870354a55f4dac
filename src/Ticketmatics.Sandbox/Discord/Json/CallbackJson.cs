using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// What a callback returns where it is asked to. See Discord Docs/Receiving and Responding, "Interaction Callback
/// Response Object".
/// </summary>
internal static class CallbackJson
{
    private const int NewMessage = 4;
    private const int UpdatedMessage = 7;

    public static JsonObject Of(World world, SandboxInteraction interaction, Outcome outcome)
    {
        var about = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["type"] = (int)interaction.Type,
            ["channel_id"] = interaction.ChannelId.ToString(),
        };
        var json = new JsonObject { ["interaction"] = about };
        if (outcome.Message is not { } id || !world.TryFindMessage(id, out var channel, out var message))
        {
            return json;
        }

        if (channel.GuildId is { } guild)
        {
            about["guild_id"] = guild.ToString();
        }

        about["response_message_id"] = message.Id.ToString();
        about["response_message_loading"] = message.Thinking;
        about["response_message_ephemeral"] = message.Ephemeral;
        if (outcome.Kind is OutcomeKind.Message or OutcomeKind.Updated)
        {
            json["resource"] = new JsonObject
            {
                ["type"] = outcome.Kind is OutcomeKind.Message ? NewMessage : UpdatedMessage,
                ["message"] = MessageJson.Of(world, message),
            };
        }

        return json;
    }
}
