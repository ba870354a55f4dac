using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A modal as a person fills it in, checked as Discord's client checks it.</summary>
internal static class ModalInput
{
    /// <param name="fields">Text, or a list of values, by custom id.</param>
    /// <returns>The interaction's data.</returns>
    /// <exception cref="NotSentException">The client would not send it.</exception>
    public static JsonObject Fill(
        OpenedModal modal,
        IReadOnlyDictionary<string, JsonNode> fields,
        ResolvedObjects resolved
    )
    {
        var known = ComponentRules
            .All(modal.Components)
            .Select(component => component["custom_id"]?.GetValue<string>())
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        if (fields.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new NotSentException($"The form has no field {unknown}.");
        }

        var data = new JsonObject
        {
            ["custom_id"] = modal.CustomId,
            ["components"] = new JsonArray([
                .. modal.Components.OfType<JsonObject>().Select(c => (JsonNode)FillOne(c, fields, resolved)),
            ]),
        };
        if (resolved.ToJson() is { } objects)
        {
            data["resolved"] = objects;
        }

        return data;
    }

    private static JsonObject FillOne(
        JsonObject component,
        IReadOnlyDictionary<string, JsonNode> fields,
        ResolvedObjects resolved
    )
    {
        var filled = new JsonObject
        {
            ["type"] = component["type"]!.GetValue<int>(),
            ["id"] = component["id"]!.GetValue<int>(),
        };
        if (component["component"] is not JsonObject input)
        {
            return filled;
        }

        var label = component["label"]!.GetValue<string>();
        var customId = input["custom_id"]!.GetValue<string>();
        var value = fields.GetValueOrDefault(customId);
        var entry = new JsonObject
        {
            ["type"] = input["type"]!.GetValue<int>(),
            ["id"] = input["id"]!.GetValue<int>(),
            ["custom_id"] = customId,
        };
        if (input["type"]!.GetValue<int>() == ComponentType.TextInput)
        {
            entry["value"] = TextFor(input, label, value);
        }
        else
        {
            entry["values"] = ValuesFor(input, label, value, resolved);
        }

        filled["component"] = entry;
        return filled;
    }

    private static string TextFor(JsonObject input, string label, JsonNode? value)
    {
        var text = value switch
        {
            null => input["value"]?.GetValue<string>() ?? "",
            JsonValue written when written.TryGetValue(out string? typed) => typed,
            _ => throw new NotSentException($"{label}: text is expected."),
        };
        var isRequired = input["required"]?.GetValue<bool>() ?? true;
        if (string.IsNullOrWhiteSpace(text))
        {
            return isRequired ? throw new NotSentException($"{label}: this is required.") : text;
        }

        var least = input["min_length"]?.GetValue<int>() ?? 0;
        var most = input["max_length"]?.GetValue<int>() ?? Limits.TextInputLength;
        return text.Length >= least && text.Length <= most
            ? text
            : throw new NotSentException($"{label}: {least} to {most} characters are expected.");
    }

    /// <summary>How many, and by their names of what kind; a client looks at nothing else.</summary>
    private static void CheckFiles(JsonObject upload, string label, string[] ids, ResolvedObjects resolved)
    {
        var least = upload["min_values"]?.GetValue<int>() ?? 1;
        var most = upload["max_values"]?.GetValue<int>() ?? 1;
        if (ids.Length < least || ids.Length > most)
        {
            throw new NotSentException($"{label}: {least} to {most} files are expected.");
        }

        var kinds = (upload["file_types"] as JsonArray ?? []).Select(kind => kind!.GetValue<string>()).ToList();
        foreach (var file in ids.Select(resolved.AddAttachment))
        {
            if (kinds.Count > 0 && !kinds.Exists(kind => FileKinds.Fits(file.Name, kind)))
            {
                throw new NotSentException($"{label}: {file.Name} is not of a kind that is asked for.");
            }
        }
    }

    private static JsonArray ValuesFor(JsonObject select, string label, JsonNode? value, ResolvedObjects resolved)
    {
        string[] values = value switch
        {
            null => [],
            JsonArray list => [.. list.Select(entry => entry?.ToString() ?? "")],
            JsonValue single => [single.ToString()],
            _ => throw new NotSentException($"{label}: values are expected."),
        };
        if (values.Length == 0)
        {
            return select["required"]?.GetValue<bool>() ?? true
                ? throw new NotSentException($"{label}: this is required.")
                : [];
        }

        if (select["type"]!.GetValue<int>() == ComponentType.FileUpload)
        {
            CheckFiles(select, label, values, resolved);
        }
        else
        {
            SelectInput.Check(select, values, resolved);
        }

        return new([.. values.Select(entry => (JsonNode)entry)]);
    }
}
