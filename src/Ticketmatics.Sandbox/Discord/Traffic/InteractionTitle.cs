using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What somebody did, in a line.</summary>
internal static class InteractionTitle
{
    public static string Of(JsonObject payload)
    {
        var data = payload["data"]!.AsObject();
        var customId = data["custom_id"]?.GetValue<string>();
        return (InteractionType)payload["type"]!.GetValue<int>() switch
        {
            InteractionType.ApplicationCommandAutocomplete => "types " + Command(data),
            InteractionType.MessageComponent when data["values"] is not null => "chooses in " + customId,
            InteractionType.MessageComponent => "presses " + customId,
            InteractionType.ModalSubmit => "submits " + customId,
            _ => "uses " + Command(data),
        };
    }

    /// <summary>With group and subcommand.</summary>
    private static string Command(JsonObject data)
    {
        var slash = data["target_id"] is null ? "/" : "";
        var path = data["name"]!.GetValue<string>();
        var inner = data["options"] as JsonArray;
        while (inner is [JsonObject only] && only["value"] is null)
        {
            path += " " + only["name"]!.GetValue<string>();
            inner = only["options"] as JsonArray;
        }

        return slash + path;
    }
}
