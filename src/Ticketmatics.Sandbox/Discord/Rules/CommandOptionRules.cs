using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Application Commands, "Application Command Option Structure".</summary>
internal static class CommandOptionRules
{
    private const int DeepestSubcommand = 2;

    private static readonly int[] Suggestible = [3, 4, 10];

    /// <param name="depth">0 at the command, 1 inside a group or a subcommand, 2 inside a subcommand of a group.</param>
    public static void Read(FieldReader holder, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optionalSeen = false;
        var types = new List<int>();
        foreach (var option in holder.Objects("options", 0, Limits.CommandOptions))
        {
            var type = option.Whole("type", 1, (int)CommandOptionType.Attachment, required: true) ?? 0;
            types.Add(type);
            var required = option.Flag("required") is true;
            if (required && optionalSeen)
            {
                option.Refuse(
                    "required",
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options"
                );
            }

            optionalSeen |= !required;
            if (option.Source["name"] is JsonValue name && !names.Add(name.ToString()))
            {
                option.Refuse("name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }

            ReadOne(option, type, depth);
        }

        RefuseSameNames(holder);

        if (types.Exists(IsNested) && !types.TrueForAll(IsNested))
        {
            holder.Refuse(
                "options",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types"
            );
        }
    }

    /// <summary>In no language may an option be called what another is called in it, or by default.</summary>
    private static void RefuseSameNames(FieldReader holder)
    {
        var options = (holder.Source["options"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        foreach (var option in options)
        {
            foreach (var (locale, name) in option["name_localizations"] as JsonObject ?? [])
            {
                var taken = options
                    .Where(other => other != option)
                    .SelectMany(other => new[] { other["name"], (other["name_localizations"] as JsonObject)?[locale] });
                if (taken.Any(other => other is not null && JsonNode.DeepEquals(other, name)))
                {
                    holder.Refuse(
                        $"options.{options.IndexOf(option)}.name_localizations.{locale}",
                        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                        "Option name already exists"
                    );
                }
            }
        }
    }

    private static bool IsNested(int type) => type is 1 or 2;

    private static void ReadOne(FieldReader option, int type, int depth)
    {
        CommandRules.ReadName(option, isTyped: true);
        option.Text("description", 1, Limits.CommandDescriptionLength, required: true);
        LocalizationRules.Read(option, "description_localizations", Limits.CommandDescriptionLength);
        if (IsNested(type))
        {
            ReadNested(option, type, depth);
        }
        else
        {
            ReadLeaf(option, type);
        }

        option.Done();
    }

    private static void ReadNested(FieldReader option, int type, int depth)
    {
        if (depth >= DeepestSubcommand || (type is 2 && depth > 0))
        {
            option.Refuse("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested so deep");
        }

        if (
            type is 2
            && !(
                option.Source["options"] is JsonArray inner
                && inner.All(e => (e as JsonObject)?["type"]?.ToString() is "1")
            )
        )
        {
            option.Refuse("options", "BASE_TYPE_REQUIRED", "A group holds sub-commands");
        }

        Read(option, type is 1 ? DeepestSubcommand : depth + 1);
    }

    private static void ReadLeaf(FieldReader option, int type)
    {
        if (type is (int)CommandOptionType.String)
        {
            var least = option.Whole("min_length", 0, Limits.StringOptionLength);
            if (least > (option.Whole("max_length", 1, Limits.StringOptionLength) ?? Limits.StringOptionLength))
            {
                option.Refuse("min_length", "NUMBER_TYPE_MAX", "min_length is greater than max_length.");
            }
        }

        if (type is (int)CommandOptionType.Integer or (int)CommandOptionType.Number)
        {
            option.Has("min_value");
            option.Has("max_value");
        }

        if (type is (int)CommandOptionType.Channel)
        {
            option.List("channel_types", 0, Limits.CommandOptions);
        }

        if (!Suggestible.Contains(type))
        {
            return;
        }

        if (option.Flag("autocomplete") is true && option.Source["choices"] is JsonArray { Count: > 0 })
        {
            option.Refuse(
                "choices",
                "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                "Choices and autocomplete are mutually exclusive"
            );
        }

        ChoiceRules.Read(option, type);
    }
}

/// <summary>Choices of an option, which are also what an autocomplete answers.</summary>
internal static class ChoiceRules
{
    public static void Read(FieldReader holder, int optionType, bool required = false)
    {
        foreach (var choice in holder.Objects("choices", 0, Limits.OptionChoices, required))
        {
            choice.Text("name", 1, Limits.ChoiceTextLength, required: true);
            LocalizationRules.Read(choice, "name_localizations", Limits.ChoiceTextLength);
            if (optionType is (int)CommandOptionType.String)
            {
                choice.Text("value", 1, Limits.ChoiceTextLength, required: true);
            }
            else if (choice.Has("value") && choice.Source["value"]?.GetValueKind() is not JsonValueKind.Number)
            {
                choice.Refuse("value", "NUMBER_TYPE_COERCE", "A number is expected.");
            }
            else
            {
                choice.Require("value");
            }

            choice.Done();
        }
    }
}
