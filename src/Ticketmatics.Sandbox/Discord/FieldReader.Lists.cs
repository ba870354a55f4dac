using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Lists and objects inside the object.</summary>
internal sealed partial class FieldReader
{
    public JsonArray? List(string name, int least, int most, bool required = false)
    {
        var node = Node(name);
        if (node is null)
        {
            if (required)
            {
                Require(name);
            }

            return null;
        }

        if (node is not JsonArray list)
        {
            Refuse(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return null;
        }

        if (list.Count < least || list.Count > most)
        {
            Refuse(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }

        return list;
    }

    /// <summary>The entries of a list that are objects; others are refused.</summary>
    public IEnumerable<FieldReader> Objects(string name, int least, int most, bool required = false)
    {
        var index = 0;
        foreach (var entry in List(name, least, most, required) ?? [])
        {
            if (ReaderOf(entry, $"{PathOf(name)}.{index++}") is { } reader)
            {
                yield return reader;
            }
        }
    }

    public IReadOnlyList<string> Texts(string name, int least, int most)
    {
        var texts = new List<string>();
        foreach (var (index, entry) in (List(name, least, most) ?? []).Index())
        {
            if (entry is JsonValue value && value.TryGetValue(out string? text))
            {
                texts.Add(text);
            }
            else
            {
                errors.Add($"{PathOf(name)}.{index}", "STRING_TYPE_CONVERT", "Could not interpret this as string.");
            }
        }

        return texts;
    }

    public IReadOnlyList<ulong> Ids(string name, int least, int most) =>
        [.. Texts(name, least, most).Select((text, index) => ParseId(text, $"{PathOf(name)}.{index}")).OfType<ulong>()];

    public FieldReader? Object(string name, bool required = false)
    {
        if (Node(name) is not { } node)
        {
            if (required)
            {
                Require(name);
            }

            return null;
        }

        return ReaderOf(node, PathOf(name));
    }

    private FieldReader? ReaderOf(JsonNode? node, string at)
    {
        if (node is JsonObject inner)
        {
            return new(inner, at, errors);
        }

        errors.Add(at, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return null;
    }
}
