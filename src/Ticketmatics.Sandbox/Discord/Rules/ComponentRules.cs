using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>The numbers of the components that this Discord shows. See Discord Docs/Component Reference.</summary>
internal static class ComponentType
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int UserSelect = 5;
    public const int RoleSelect = 6;
    public const int MentionableSelect = 7;
    public const int ChannelSelect = 8;
    public const int TextDisplay = 10;
    public const int Label = 18;
    public const int FileUpload = 19;

    public static bool IsSelect(int? type) => type is StringSelect or (>= UserSelect and <= ChannelSelect);
}

/// <summary>The components of a message: rows of buttons, or of one select.</summary>
internal static class ComponentRules
{
    private const int LinkStyle = 5;

    public static JsonArray? ReadMessage(FieldReader body)
    {
        var customIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in body.Objects("components", 0, Limits.ActionRowsPerMessage))
        {
            ReadRow(row, customIds);
        }

        return body.Source["components"] as JsonArray;
    }

    /// <summary>Gives each component without a number the next one, as Discord does.</summary>
    public static JsonArray Numbered(JsonArray components)
    {
        var copy = (JsonArray)components.DeepClone();
        var next = 1;
        foreach (var component in All(copy))
        {
            if (component["id"]?.GetValue<int>() is null or 0)
            {
                component["id"] = next;
            }

            next++;
        }

        return copy;
    }

    /// <summary>Each component and those inside it.</summary>
    public static IEnumerable<JsonObject> All(JsonArray components) =>
        components.OfType<JsonObject>().SelectMany(SelfAndInner);

    private static IEnumerable<JsonObject> SelfAndInner(JsonObject component) =>
        All(component["components"] as JsonArray ?? [])
            .Concat(component["component"] is JsonObject inner ? SelfAndInner(inner) : [])
            .Prepend(component);

    public static void ReadCustomId(FieldReader component, HashSet<string> customIds)
    {
        var customId = component.Text("custom_id", 1, Limits.CustomIdLength, required: true);
        if (customId is not null && !customIds.Add(customId))
        {
            component.Refuse("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    private static void ReadRow(FieldReader row, HashSet<string> customIds)
    {
        row.Choice("type", [ComponentType.ActionRow], required: true);
        row.Whole("id", 0, int.MaxValue);
        var entries = row.Objects("components", 1, Limits.ButtonsPerRow, required: true).ToList();
        foreach (var entry in entries)
        {
            switch (entry.Whole("type", int.MinValue, int.MaxValue, required: true))
            {
                case ComponentType.Button:
                    ReadButton(entry, customIds);
                    break;
                case var type when ComponentType.IsSelect(type):
                    SelectRules.Read(entry, customIds, inModal: false);
                    if (entries.Count > 1)
                    {
                        row.Refuse(
                            "components",
                            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                            "The specified component exceeds the maximum width"
                        );
                    }

                    break;
                default:
                    entry.Refuse(
                        "type",
                        "UNION_TYPE_CHOICES",
                        "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8)."
                    );
                    break;
            }
        }

        row.Done();
    }

    private static void ReadButton(FieldReader button, HashSet<string> customIds)
    {
        button.Whole("id", 0, int.MaxValue);
        var style = button.Choice("style", [1, 2, 3, 4, LinkStyle], required: true);
        var label = button.Text("label", 0, Limits.ButtonLabelLength);
        var emoji = ReadEmoji(button);
        button.Flag("disabled");
        if (string.IsNullOrWhiteSpace(label) && !emoji)
        {
            button.Refuse("label", "BASE_TYPE_REQUIRED", "A label or an emoji is required");
        }

        if (style is LinkStyle)
        {
            ReadLink(button);
        }
        else
        {
            ReadCustomId(button, customIds);
            if (button.Has("url"))
            {
                button.Refuse(
                    "url",
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified"
                );
            }
        }

        button.Done();
    }

    private static void ReadLink(FieldReader button)
    {
        if (button.Has("custom_id"))
        {
            button.Refuse(
                "custom_id",
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified"
            );
        }

        var text = button.Text("url", 1, Limits.ButtonUrlLength, required: true);
        if (
            text is not null
            && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https" or "discord"))
        )
        {
            button.Refuse("url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    /// <returns>Whether there is an emoji.</returns>
    public static bool ReadEmoji(FieldReader component)
    {
        if (component.Object("emoji") is not { } emoji)
        {
            return false;
        }

        EmojiRules.Read(emoji);
        return true;
    }
}
