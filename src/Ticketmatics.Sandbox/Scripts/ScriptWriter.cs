using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>Writes down what people did as a script that does it again in a new sandbox.</summary>
internal static class ScriptWriter
{
    /// <param name="exchanges">In the order in which they happened.</param>
    public static string Write(World world, GuildId guild, ImmutableArray<Exchange> exchanges)
    {
        lock (world.Gate)
        {
            var names = new ScriptNames(world, guild);
            var steps = exchanges
                .Where(exchange => exchange.Kind is ExchangeKind.Interaction && exchange.Guild == guild)
                .Select(exchange => Step(world, names, exchange))
                .OfType<string>();
            return string.Concat(
                steps.Prepend($"# What people did in {world.Guilds[guild].Name}.").Select(line => line + "\n")
            );
        }
    }

    /// <returns>Null for what leaves nothing behind: suggestions.</returns>
    private static string? Step(World world, ScriptNames names, Exchange exchange)
    {
        var payload = JsonNode.Parse(exchange.Request)!.AsObject();
        var data = payload["data"]!.AsObject();
        var action = (InteractionType)payload["type"]!.GetValue<int>() switch
        {
            InteractionType.ApplicationCommand when data["target_id"] is { } target =>
                $"use {ScriptText.Quoted(data["name"]!.ToString())} on {ScriptText.Quoted(Target(names, data, target.ToString()))}",
            InteractionType.ApplicationCommand => Command(names, data),
            InteractionType.MessageComponent when data["values"] is JsonArray values =>
                $"choose {ScriptText.Quoted(Label(payload, data))} {string.Join(' ', Values(names, values).Select(ScriptText.Quoted))}",
            InteractionType.MessageComponent => $"press {ScriptText.Quoted(Label(payload, data))}",
            InteractionType.ModalSubmit => Fill(names, data),
            _ => null,
        };
        var channel = payload["channel"]?["name"]?.ToString();
        return action is null || exchange.Who is not { } who
            ? null
            : $"{ScriptText.Quoted(world.Users[who].GlobalName)}: {action.TrimEnd()}{(channel is null ? "" : $" in #{channel}")}";
    }

    private static string Command(ScriptNames names, JsonObject data)
    {
        var words = "/" + data["name"];
        var options = data["options"] as JsonArray;
        while (options is [JsonObject only] && only["value"] is null)
        {
            words += " " + only["name"];
            options = only["options"] as JsonArray;
        }

        return words
            + string.Concat(
                (options ?? []).OfType<JsonObject>().Select(option => $" {option["name"]}={Value(names, option)}")
            );
    }

    private static string Value(ScriptNames names, JsonObject option)
    {
        var value = option["value"]!.ToString();
        var isReference =
            (CommandOptionType)option["type"]!.GetValue<int>()
            is CommandOptionType.User
                or CommandOptionType.Channel
                or CommandOptionType.Role
                or CommandOptionType.Mentionable;
        return ScriptText.Quoted(isReference ? names.NameOfValue(value) : value);
    }

    /// <summary>Whom, or the words of the message.</summary>
    private static string Target(ScriptNames names, JsonObject data, string target) =>
        data["resolved"]?["messages"]?[target]?["content"]?.ToString() ?? names.NameOfValue(target);

    /// <summary>Of the component, as people read it; else its custom id.</summary>
    private static string Label(JsonObject payload, JsonObject data)
    {
        var customId = data["custom_id"]!.ToString();
        var component = ComponentRules
            .All(payload["message"]?["components"] as JsonArray ?? [])
            .FirstOrDefault(entry => string.Equals(entry["custom_id"]?.ToString(), customId, StringComparison.Ordinal));
        return (component?["label"] ?? component?["placeholder"])?.ToString() ?? customId;
    }

    private static string Fill(ScriptNames names, JsonObject data) =>
        "fill"
        + string.Concat(
            data["components"]!
                .AsArray()
                .Select(label => label!["component"] as JsonObject)
                .OfType<JsonObject>()
                .Select(field =>
                    (
                        Name: field["custom_id"]!.ToString(),
                        Text: field["values"] is JsonArray values
                            ? string.Join(',', Values(names, values))
                            : field["value"]?.ToString() ?? ""
                    )
                )
                .Where(field => field.Text.Length > 0)
                .Select(field => $" {field.Name}={ScriptText.Quoted(field.Text)}")
        );

    private static IEnumerable<string> Values(ScriptNames names, JsonArray values) =>
        values.Select(value => names.NameOfValue(value!.ToString()));
}
