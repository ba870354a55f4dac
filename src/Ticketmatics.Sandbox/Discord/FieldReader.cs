using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// Reads one object of a body field by field, and notes what Discord would refuse. <see cref="Done"/> also refuses
/// the fields that nobody asked for, which Discord itself passes over in silence.
/// </summary>
internal sealed partial class FieldReader(JsonObject source, string path, FormErrors errors)
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
