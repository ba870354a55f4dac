using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// Reads one object of a body field by field, and notes what Discord would refuse. <see cref="Done"/> also refuses
/// the fields that nobody asked for, which Discord itself passes over in silence.
/// </summary>
internal sealed class FieldReader(JsonObject source, string path, FormErrors errors)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public JsonObject Source => source;

    public FormErrors Errors => errors;

    /// <summary>Whether the field is there, be it null.</summary>
    public bool Has(string name)
    {
        known.Add(name);
        return source.ContainsKey(name);
    }

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public void Refuse(string name, string code, string message) => errors.Add(PathOf(name), code, message);

    public void Require(string name)
    {
        if (Node(name) is null)
        {
            Refuse(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    /// <param name="least">Shortest text after trimming.</param>
    /// <param name="most">Longest text, in UTF-16 code units.</param>
    public string? Text(string name, int least, int most, bool required = false)
    {
        if (Value(name, required) is not { } value)
        {
            return null;
        }

        if (value.GetValueKind() is not JsonValueKind.String)
        {
            Refuse(name, "STRING_TYPE_CONVERT", $"Could not interpret \"{value.ToJsonString()}\" as string.");
            return null;
        }

        var text = value.GetValue<string>();
        if (text.Length > most)
        {
            Refuse(name, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
        }
        else if (text.AsSpan().Trim().Length < least)
        {
            Refuse(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }

        return text;
    }

    public int? Whole(string name, int least, int most, bool required = false)
    {
        if (Value(name, required) is not { } value)
        {
            return null;
        }

        if (value.GetValueKind() is not JsonValueKind.Number || !value.TryGetValue(out int number))
        {
            Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{value.ToJsonString()}\" is not int.");
            return null;
        }

        if (number > most)
        {
            Refuse(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.");
        }
        else if (number < least)
        {
            Refuse(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {least}.");
        }

        return number;
    }

    public int? Choice(string name, IReadOnlyList<int> allowed, bool required = false)
    {
        var value = Whole(name, int.MinValue, int.MaxValue, required);
        if (value is { } number && !allowed.Contains(number))
        {
            Refuse(name, "BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", allowed)}}}.");
            return null;
        }

        return value;
    }

    public bool? Flag(string name)
    {
        if (Value(name, required: false) is not { } value)
        {
            return null;
        }

        if (value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
            return null;
        }

        return value.GetValue<bool>();
    }

    /// <summary>An id: a string of digits; numbers are refused, since they lose digits in many clients.</summary>
    public ulong? Id(string name, bool required = false) =>
        Text(name, 0, int.MaxValue, required) is { } text ? ParseId(text, PathOf(name)) : null;

    /// <summary>Permissions: a string of digits.</summary>
    public Permissions? Bits(string name)
    {
        if (Text(name, 0, int.MaxValue) is not { } text)
        {
            return null;
        }

        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
        {
            return (Permissions)bits;
        }

        Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");
        return null;
    }

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

    /// <summary>Refuses what is there and was never asked for.</summary>
    public void Done()
    {
        foreach (var (name, _) in source)
        {
            if (!known.Contains(name))
            {
                Refuse(name, "UNKNOWN_FIELD", "This field is not known here.");
            }
        }
    }

    private JsonNode? Node(string name)
    {
        known.Add(name);
        return source[name];
    }

    private JsonValue? Value(string name, bool required)
    {
        var node = Node(name);
        if (node is null && required)
        {
            Require(name);
        }

        if (node is not null and not JsonValue)
        {
            Refuse(name, "BASE_TYPE_CONVERT", "A plain value is expected.");
        }

        return node as JsonValue;
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

    private ulong? ParseId(string text, string at)
    {
        if (Snowflake<Message>.TryParse(text, out var id))
        {
            return id.Value;
        }

        errors.Add(at, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");
        return null;
    }
}
