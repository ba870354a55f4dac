using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Application Commands, "Application Command Object" and "Registering a Command".</summary>
internal static partial class CommandRules
{
    private const int MostContextMenus = Limits.GlobalContextMenuCommands;

    /// <summary>Checks a list that replaces all commands of one scope.</summary>
    /// <exception cref="ApiException">The list is refused.</exception>
    public static void ReadAll(JsonArray commands)
    {
        var errors = new FormErrors();
        var names = new HashSet<(string, int)>();
        foreach (var (index, entry) in commands.Index())
        {
            if (entry is not JsonObject definition)
            {
                errors.Add($"{index}", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
                continue;
            }

            var command = new FieldReader(definition, $"{index}", errors);
            var type = ReadCommand(command);
            if (definition["name"] is JsonValue name && !names.Add((name.ToString(), type)))
            {
                command.Refuse(
                    "name",
                    "APPLICATION_COMMANDS_DUPLICATE_NAME",
                    "Application command names must be unique"
                );
            }
        }

        errors.ThrowIfAny();
        if (
            names.Count(name => name.Item2 == (int)CommandType.ChatInput) > Limits.GlobalChatInputCommands
            || names.Count(name => name.Item2 == (int)CommandType.User) > MostContextMenus
            || names.Count(name => name.Item2 == (int)CommandType.Message) > MostContextMenus
        )
        {
            throw ApiException.TooManyCommands();
        }
    }

    /// <returns>The command's type.</returns>
    private static int ReadCommand(FieldReader command)
    {
        var type = command.Choice("type", [1, 2, 3]) ?? (int)CommandType.ChatInput;
        ReadName(command, isTyped: type is (int)CommandType.ChatInput);
        LocalizationRules.Read(command, "description_localizations", Limits.CommandDescriptionLength);
        command.Bits("default_member_permissions");
        command.Flag("nsfw");
        ReadKinds(command, "contexts", [0, 1, 2]);
        ReadKinds(command, "integration_types", [0, 1]);
        if (type is (int)CommandType.ChatInput)
        {
            command.Text("description", 1, Limits.CommandDescriptionLength, required: true);
            CommandOptionRules.Read(command, depth: 0);
        }
        else if (command.Text("description", 0, Limits.CommandDescriptionLength) is { Length: > 0 })
        {
            command.Refuse(
                "description",
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED",
                "Context menu commands cannot have description"
            );
        }

        command.Done();
        if (Characters(command.Source) > Limits.CommandCharacters)
        {
            command.Refuse("name", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }

        return type;
    }

    /// <param name="isTyped">Whether people type it, and not only choose it.</param>
    public static void ReadName(FieldReader named, bool isTyped)
    {
        Predicate<string> isName = text =>
            !isTyped
            || (CommandName().IsMatch(text) && string.Equals(text, text.ToLowerInvariant(), StringComparison.Ordinal));
        if (named.Text("name", 1, Limits.CommandNameLength, required: true) is { } name && !isName(name))
        {
            named.Refuse("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }

        LocalizationRules.Read(named, "name_localizations", Limits.CommandNameLength, isName);
    }

    private static void ReadKinds(FieldReader command, string field, int[] allowed)
    {
        var seen = new HashSet<int>();
        foreach (var (index, entry) in (command.List(field, 1, allowed.Length) ?? []).Index())
        {
            if (entry is not JsonValue value || !value.TryGetValue(out int kind) || !allowed.Contains(kind))
            {
                command.Refuse($"{field}.{index}", "BASE_TYPE_CHOICES", "Value is not one of the allowed ones.");
            }
            else if (!seen.Add(kind))
            {
                command.Refuse(field, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }
        }
    }

    /// <summary>Names, descriptions and values, the longest localization of each.</summary>
    private static int Characters(JsonObject named) =>
        LocalizationRules.Longest(named, "name")
        + LocalizationRules.Longest(named, "description")
        + (named["value"]?.ToString().Length ?? 0)
        + Inner(named, "options")
        + Inner(named, "choices");

    private static int Inner(JsonObject named, string list) =>
        (named[list] as JsonArray)?.OfType<JsonObject>().Sum(Characters) ?? 0;

    [GeneratedRegex(
        @"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex CommandName();
}
