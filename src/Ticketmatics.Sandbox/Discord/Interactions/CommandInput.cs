using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A command as a person fills it in, checked as Discord's client checks it.</summary>
internal sealed class CommandInput(World world, SandboxChannel channel, UserId user)
{
    /// <param name="path">Name of the command, and after blanks those of group and subcommand.</param>
    /// <param name="values">By the names of the options.</param>
    /// <param name="focused">The option that is being typed, in an autocomplete; the others may be unfinished then.</param>
    /// <returns>The interaction's data, and the type of the focused option.</returns>
    /// <exception cref="NotSentException">The client would not send it.</exception>
    public (JsonObject Data, int FocusedType) ChatInput(
        string path,
        IReadOnlyDictionary<string, JsonNode> values,
        string? focused
    )
    {
        var names = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = CommandAccess.Find(world, channel, user, CommandType.ChatInput, names.FirstOrDefault(""));
        var resolved = new ResolvedObjects(world, channel, user);
        var data = Describe(command);
        var (nested, definitions) = Descend(command, names.AsSpan(1), data);
        if (values.Keys.FirstOrDefault(name => definitions.All(o => !IsNamed(o, name))) is { } unknown)
        {
            throw new NotSentException($"The command has no option {unknown}.");
        }

        var focusedType = 0;
        var filled = new JsonArray();
        foreach (var definition in definitions)
        {
            var isFocused = IsNamed(definition, focused);
            if (values.TryGetValue(NameOf(definition), out var value) || isFocused)
            {
                value ??= "";
                var entry = new JsonObject
                {
                    ["name"] = NameOf(definition),
                    ["type"] = TypeOf(definition),
                    ["value"] = value.DeepClone(),
                };
                if (focused is null)
                {
                    OptionRules.Check(definition, value, resolved);
                }

                if (isFocused)
                {
                    entry["focused"] = true;
                    focusedType = TypeOf(definition);
                }

                filled.Add((JsonNode)entry);
            }
            else if (focused is null && definition["required"]?.GetValue<bool>() is true)
            {
                throw new NotSentException($"The option {NameOf(definition)} is required.");
            }
        }

        if (
            focused is not null
            && !definitions.Any(o => IsNamed(o, focused) && o["autocomplete"]?.GetValue<bool>() is true)
        )
        {
            throw new NotSentException($"The option {focused} has no suggestions.");
        }

        if (filled.Count > 0 || nested != data)
        {
            nested["options"] = filled;
        }

        if (resolved.ToJson() is { } objects)
        {
            data["resolved"] = objects;
        }

        return (data, focusedType);
    }

    /// <exception cref="NotSentException">The client would not send it.</exception>
    public JsonObject OnUser(string name, UserId target)
    {
        var command = CommandAccess.Find(world, channel, user, CommandType.User, name);
        if (!world.PermissionsOf(user, channel).HasFlag(Permissions.SendMessages))
        {
            throw new NotSentException("A user's menu needs the permission to write in the channel.");
        }

        var resolved = new ResolvedObjects(world, channel, user);
        resolved.AddUser(target.ToString());
        var data = Describe(command);
        data["target_id"] = target.ToString();
        data["resolved"] = resolved.ToJson();
        return data;
    }

    /// <exception cref="NotSentException">The client would not send it.</exception>
    public JsonObject OnMessage(string name, MessageId target)
    {
        var command = CommandAccess.Find(world, channel, user, CommandType.Message, name);
        var message =
            channel.Messages.Find(entry => entry.Id == target && !entry.Ephemeral)
            ?? throw new NotSentException("There is no such message.");
        var resolved = new ResolvedObjects(world, channel, user);
        resolved.AddMessage(message);
        var data = Describe(command);
        data["target_id"] = target.ToString();
        data["resolved"] = resolved.ToJson();
        return data;
    }

    private static JsonObject Describe(SandboxCommand command)
    {
        var data = new JsonObject
        {
            ["id"] = command.Id.ToString(),
            ["name"] = command.Name,
            ["type"] = (int)command.Type,
        };
        if (command.Guild is { } guild)
        {
            data["guild_id"] = guild.ToString();
        }

        return data;
    }

    /// <summary>Goes down to the subcommand that was named, writing the way into the data.</summary>
    private static (JsonObject Innermost, IReadOnlyList<JsonObject> Definitions) Descend(
        SandboxCommand command,
        ReadOnlySpan<string> names,
        JsonObject data
    )
    {
        var innermost = data;
        IReadOnlyList<JsonObject> definitions = [.. command.Options.OfType<JsonObject>()];
        foreach (var name in names)
        {
            var next =
                definitions.FirstOrDefault(option => TypeOf(option) is 1 or 2 && IsNamed(option, name))
                ?? throw new NotSentException($"There is no subcommand {name}.");
            var entry = new JsonObject { ["name"] = name, ["type"] = TypeOf(next) };
            innermost["options"] = new JsonArray(entry);
            innermost = entry;
            definitions = [.. (next["options"] as JsonArray ?? []).OfType<JsonObject>()];
        }

        return definitions.Any(option => TypeOf(option) is 1 or 2)
            ? throw new NotSentException("A subcommand has to be chosen.")
            : (innermost, definitions);
    }

    private static bool IsNamed(JsonObject option, string? name) =>
        string.Equals(NameOf(option), name, StringComparison.Ordinal);

    private static string NameOf(JsonObject option) => option["name"]!.GetValue<string>();

    private static int TypeOf(JsonObject option) => option["type"]!.GetValue<int>();
}

/// <summary>What a client lets be entered for an option.</summary>
internal static class OptionRules
{
    private const double MostExactInteger = 9007199254740991;

    /// <exception cref="NotSentException">The value does not fit.</exception>
    public static void Check(JsonObject definition, JsonNode value, ResolvedObjects resolved)
    {
        var name = definition["name"]!.GetValue<string>();
        switch ((CommandOptionType)definition["type"]!.GetValue<int>())
        {
            case CommandOptionType.String:
                CheckText(definition, name, TextOf(value, name));
                break;
            case CommandOptionType.Integer or CommandOptionType.Number:
                CheckNumber(definition, name, value);
                break;
            case CommandOptionType.Boolean when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                break;
            case CommandOptionType.User:
                resolved.AddUser(TextOf(value, name));
                break;
            case CommandOptionType.Channel:
                resolved.AddChannel(TextOf(value, name), definition["channel_types"] as JsonArray);
                break;
            case CommandOptionType.Role:
                resolved.AddRole(TextOf(value, name));
                break;
            case CommandOptionType.Mentionable:
                resolved.AddMentionable(TextOf(value, name));
                break;
            case CommandOptionType.Attachment:
                resolved.AddAttachment(TextOf(value, name));
                break;
            default:
                throw new NotSentException($"The option {name} takes something else.");
        }
    }

    private static void CheckText(JsonObject definition, string name, string text)
    {
        var least = definition["min_length"]?.GetValue<int>() ?? 1;
        var most = definition["max_length"]?.GetValue<int>() ?? Limits.StringOptionLength;
        if (text.Length < least || text.Length > most)
        {
            throw new NotSentException($"The option {name} takes {least} to {most} characters.");
        }

        CheckChoice(definition, name, value: text);
    }

    private static void CheckNumber(JsonObject definition, string name, JsonNode value)
    {
        var isInteger = definition["type"]!.GetValue<int>() == (int)CommandOptionType.Integer;
        if (
            value.GetValueKind() is not JsonValueKind.Number
            || !double.TryParse(value.ToJsonString(), out var number)
            || (isInteger && (number != Math.Truncate(number) || Math.Abs(number) > MostExactInteger))
            || number < (definition["min_value"] is { } least ? double.Parse(least.ToJsonString()) : number)
            || number > (definition["max_value"] is { } most ? double.Parse(most.ToJsonString()) : number)
        )
        {
            throw new NotSentException($"The option {name} takes another number.");
        }

        CheckChoice(definition, name, value.ToJsonString());
    }

    private static void CheckChoice(JsonObject definition, string name, string value)
    {
        if (
            definition["choices"] is JsonArray { Count: > 0 } choices
            && !choices.Any(choice => string.Equals(choice!["value"]!.ToString(), value, StringComparison.Ordinal))
        )
        {
            throw new NotSentException($"The option {name} takes one of its choices.");
        }
    }

    private static string TextOf(JsonNode value, string name) =>
        value is JsonValue text && text.TryGetValue(out string? written)
            ? written
            : throw new NotSentException($"The option {name} takes text.");
}
