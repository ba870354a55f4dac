using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Component Reference, "Label", and Discord Docs/Receiving and Responding, "Modal".</summary>
internal static class ModalRules
{
    /// <summary>In one upload. See Discord Docs/Component Reference, "File Upload".</summary>
    private const int MostFiles = 10;

    /// <exception cref="ApiException">The body is refused.</exception>
    public static (string CustomId, string Title, JsonArray Components) Read(JsonObject data)
    {
        var errors = new FormErrors();
        var modal = new FieldReader(data, "data", errors);
        var customId = modal.Text("custom_id", 1, Limits.CustomIdLength, required: true);
        var title = modal.Text("title", 1, Limits.ModalTitleLength, required: true);
        var customIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var component in modal.Objects("components", 1, Limits.ModalComponents, required: true))
        {
            ReadComponent(component, customIds);
        }

        modal.Done();
        errors.ThrowIfAny();
        return (customId!, title!, ComponentRules.Numbered((JsonArray)data["components"]!));
    }

    private static void ReadComponent(FieldReader component, HashSet<string> customIds)
    {
        var type = component.Choice("type", [ComponentType.TextDisplay, ComponentType.Label], required: true);
        component.Whole("id", 0, int.MaxValue);
        if (type is ComponentType.TextDisplay)
        {
            component.Text("content", 1, Limits.MessageContentLength, required: true);
        }
        else if (type is ComponentType.Label)
        {
            component.Text("label", 1, Limits.LabelLength, required: true);
            component.Text("description", 1, Limits.LabelDescriptionLength);
            if (component.Object("component", required: true) is { } input)
            {
                ReadInput(input, customIds);
            }
        }

        component.Done();
    }

    private static void ReadInput(FieldReader input, HashSet<string> customIds)
    {
        switch (input.Whole("type", int.MinValue, int.MaxValue, required: true))
        {
            case ComponentType.TextInput:
                ReadTextInput(input, customIds);
                break;
            case ComponentType.FileUpload:
                ReadFileUpload(input, customIds);
                break;
            case var type when ComponentType.IsSelect(type):
                SelectRules.Read(input, customIds, inModal: true);
                break;
            default:
                input.Refuse(
                    "type",
                    "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of (3, 4, 5, 6, 7, 8, 19)."
                );
                break;
        }
    }

    private static void ReadTextInput(FieldReader input, HashSet<string> customIds)
    {
        input.Whole("id", 0, int.MaxValue);
        ComponentRules.ReadCustomId(input, customIds);
        input.Choice("style", [1, 2], required: true);
        var least = input.Whole("min_length", 0, Limits.TextInputLength);
        var most = input.Whole("max_length", 1, Limits.TextInputLength) ?? Limits.TextInputLength;
        if (least > most)
        {
            input.Refuse("min_length", "NUMBER_TYPE_MAX", "min_length is greater than max_length.");
        }

        input.Flag("required");
        input.Text("value", 0, Math.Min(most, Limits.TextInputLength));
        input.Text("placeholder", 0, Limits.TextInputPlaceholderLength);
        input.Done();
    }

    private static void ReadFileUpload(FieldReader input, HashSet<string> customIds)
    {
        input.Whole("id", 0, int.MaxValue);
        ComponentRules.ReadCustomId(input, customIds);
        var least = input.Whole("min_values", 0, MostFiles) ?? 1;
        var most = input.Whole("max_values", 1, MostFiles) ?? 1;
        if (least > most)
        {
            input.Refuse("min_values", "NUMBER_TYPE_MAX", "min_values is greater than max_values.");
        }

        if (input.Flag("required") is not false && least is 0)
        {
            input.Refuse("min_values", "NUMBER_TYPE_MIN", "A required upload asks for one file at least.");
        }

        foreach (var kind in input.Texts("file_types", 0, MostFiles))
        {
            if (kind is not ("image" or "video" or "audio") && !kind.StartsWith('.'))
            {
                input.Refuse("file_types", "BASE_TYPE_CHOICES", $"{kind} is no kind of file.");
            }
        }

        input.Done();
    }
}
