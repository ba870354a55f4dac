using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Inspector;

/// <summary>Exchanges and faults as the page gets them: without credentials.</summary>
internal sealed class ExchangeJson(SandboxDiscord discord)
{
    public JsonObject Summary(Exchange exchange) =>
        new()
        {
            ["number"] = exchange.Number,
            ["kind"] = exchange.Kind is ExchangeKind.Interaction ? "interaction" : "call",
            ["at"] = GuildJson.Time(exchange.At),
            ["ms"] = (int)exchange.Duration.TotalMilliseconds,
            ["title"] = Safe(exchange.Title),
            ["status"] = exchange.Status,
            ["failure"] = exchange.Failure is { } failure ? Safe(failure) : null,
            ["who"] = exchange.Who is { } who ? discord.World.Users[who].GlobalName : null,
            ["guild"] = exchange.Guild?.ToString(),
            ["ticket"] = exchange.Ticket,
        };

    public JsonNode Whole(Exchange exchange)
    {
        var json = Summary(exchange);
        json["reason"] = exchange.Reason is { } reason ? Safe(reason) : null;
        json["refusal"] = Body(exchange.Refusal);
        json["request"] = Body(exchange.Request);
        json["response"] = Body(exchange.Response);
        return json;
    }

    public static JsonObject Fault(FaultSwitch fault, int left) =>
        new()
        {
            ["name"] = fault.Name,
            ["title"] = fault.Title,
            ["text"] = fault.Text,
            ["times"] = fault.Times,
            ["on"] = left > 0,
            ["left"] = left is FaultSwitches.Always ? null : left,
        };

    /// <summary>As JSON where it is some, else as text.</summary>
    private JsonNode? Body(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(Safe(text));
        }
        catch (JsonException)
        {
            return Safe(text);
        }
    }

    private string Safe(string text) => discord.Redaction.Of(text);
}
