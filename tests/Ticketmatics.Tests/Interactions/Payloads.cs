using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Tests.Discord.Interactions;

namespace Ticketmatics.Tests.Interactions;

/// <summary>What Discord would post for each thing a person can use here.</summary>
internal static class Payloads
{
    public static readonly string[] Names =
    [
        "ping",
        "press t1:open",
        "press t1:mine",
        "press t1:claim:1",
        "press t1:close:1",
        "choose t1:category billing",
        "submit t1:open-form:other ticket_reason",
        "submit t1:open-form ticket_reason",
        "submit t1:close-form:1 reason",
        "command setup",
        "command addstaff member",
        "command addstaffrole role",
        "command help",
    ];

    /// <param name="name">One of <see cref="Names"/>, or another of the same form.</param>
    public static JsonObject Of(string name) =>
        name.Split(' ') switch
        {
            ["ping"] => Sample("ping.json"),
            ["press", var customId] => Named(Sample("button.json"), customId),
            ["choose", var customId, var value] => Chosen(Named(Sample("string-select.json"), customId), value),
            ["submit", var customId, var field] => Filled(Named(Sample("modal-submit.json"), customId), field),
            ["command", var command] => Command(command, option: null),
            ["command", var command, var option] => Command(command, option),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    public static JsonObject Sample(string name) => JsonNode.Parse(EventSamples.Bytes(name))!.AsObject();

    public static JsonObject As(this JsonObject payload, Permissions permissions)
    {
        payload["member"]!["permissions"] = ((ulong)permissions).ToString();
        return payload;
    }

    public static byte[] Bytes(this JsonNode payload) => Encoding.UTF8.GetBytes(payload.ToJsonString());

    private static JsonObject Named(JsonObject payload, string customId)
    {
        payload["data"]!["custom_id"] = customId;
        return payload;
    }

    private static JsonObject Chosen(JsonObject payload, string value)
    {
        payload["data"]!["values"] = new JsonArray(value);
        return payload;
    }

    private static JsonObject Filled(JsonObject payload, string field)
    {
        JsonNode? typed = payload["data"]!["components"]!
            .AsArray()
            .Select(label => label!["component"])
            .First(component => component?["type"]!.GetValue<int>() == 4);
        typed!["custom_id"] = field;
        typed["value"] = "Long enough a reason.";
        return payload;
    }

    private static JsonObject Command(string name, string? option)
    {
        var payload = Sample("chat-input-command.json").As(Permissions.Administrator);
        var options = payload["data"]!["options"]!.AsArray();
        var kept = options.FirstOrDefault(o => string.Equals(o!["name"]!.GetValue<string>(), option));
        payload["data"]!["name"] = name;
        payload["data"]!["options"] = kept is null ? [] : new JsonArray(kept.DeepClone());
        return payload;
    }
}
