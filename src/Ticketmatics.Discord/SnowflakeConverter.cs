using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>Ids are strings of digits on the wire, as values and as keys; a number is refused.</summary>
public sealed class SnowflakeConverter<TResource> : JsonConverter<Snowflake<TResource>>
{
    private const int LongestDigits = 20;

    public override Snowflake<TResource> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
            ? ReadDigits(ref reader)
            : throw new JsonException("An id is a string.");

    public override Snowflake<TResource> ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadDigits(ref reader);

    public override void Write(Utf8JsonWriter writer, Snowflake<TResource> value, JsonSerializerOptions options)
    {
        Span<char> digits = stackalloc char[LongestDigits];
        value.Value.TryFormat(digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        Snowflake<TResource> value,
        JsonSerializerOptions options
    )
    {
        Span<char> digits = stackalloc char[LongestDigits];
        value.Value.TryFormat(digits, out var length);
        writer.WritePropertyName(digits[..length]);
    }

    private static Snowflake<TResource> ReadDigits(ref Utf8JsonReader reader)
    {
        var bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<char> digits = stackalloc char[LongestDigits];
        if (bytes > LongestDigits || reader.ValueIsEscaped)
        {
            throw new JsonException("An id has at most twenty digits.");
        }

        return Snowflake<TResource>.TryParse(digits[..reader.CopyString(digits)], out var id)
            ? id
            : throw new JsonException("An id is a positive decimal number.");
    }
}
