using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Component Reference, "String Select" and the selects that Discord fills.</summary>
internal static class SelectRules
{
    public static void Read(FieldReader select, HashSet<string> customIds, bool inModal)
    {
        var type = select.Whole("type", 0, int.MaxValue);
        select.Whole("id", 0, int.MaxValue);
        ComponentRules.ReadCustomId(select, customIds);
        select.Text("placeholder", 0, Limits.SelectPlaceholderLength);
        var least = select.Whole("min_values", 0, Limits.SelectOptions);
        var most = select.Whole("max_values", 1, Limits.SelectOptions) ?? 1;
        if ((least ?? 1) > most)
        {
            select.Refuse("min_values", "NUMBER_TYPE_MAX", "min_values is greater than max_values.");
        }

        var required = select.Flag("required");
        if (inModal && required is not false && least is 0)
        {
            select.Refuse("min_values", "NUMBER_TYPE_MIN", "A required select asks for one value at least.");
        }

        if (inModal && select.Has("disabled"))
        {
            select.Refuse("disabled", "COMPONENT_DISABLED_IN_MODAL", "A select in a modal cannot be disabled.");
        }

        select.Flag("disabled");
        if (type is ComponentType.StringSelect)
        {
            ReadOptions(select, most);
        }
        else
        {
            ReadDefaults(select, type, least ?? 1, most);
            if (type is ComponentType.ChannelSelect)
            {
                select.List("channel_types", 0, Limits.SelectOptions);
            }
        }

        select.Done();
    }

    /// <summary>At least as many options as may be chosen: Discord refuses fewer.</summary>
    private static void ReadOptions(FieldReader select, int most)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        var defaults = 0;
        foreach (var option in select.Objects("options", most, Limits.SelectOptions, required: true))
        {
            option.Text("label", 1, Limits.SelectOptionTextLength, required: true);
            option.Text("description", 1, Limits.SelectOptionTextLength);
            var value = option.Text("value", 1, Limits.SelectOptionTextLength, required: true);
            if (value is not null && !values.Add(value))
            {
                option.Refuse(
                    "value",
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used"
                );
            }

            defaults += option.Flag("default") is true ? 1 : 0;
            ComponentRules.ReadEmoji(option);
            option.Done();
        }

        if (defaults > most)
        {
            select.Refuse("options", "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More defaults than max_values.");
        }
    }

    /// <summary>None, or as many as may be chosen, of the kind that is chosen.</summary>
    private static void ReadDefaults(FieldReader select, int? type, int least, int most)
    {
        string[] kinds = type switch
        {
            ComponentType.UserSelect => ["user"],
            ComponentType.RoleSelect => ["role"],
            ComponentType.ChannelSelect => ["channel"],
            _ => ["user", "role"],
        };
        var isGiven = select.Source["default_values"] is JsonArray { Count: > 0 };
        foreach (var entry in select.Objects("default_values", isGiven ? least : 0, most))
        {
            entry.Id("id", required: true);
            if (entry.Text("type", 1, 10, required: true) is { } kind && !kinds.Contains(kind, StringComparer.Ordinal))
            {
                entry.Refuse("type", "BASE_TYPE_CHOICES", $"Value must be one of ('{string.Join("', '", kinds)}').");
            }

            entry.Done();
        }
    }
}
