using System.Globalization;
using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Moving;

/// <summary>An object of the original's file, read with patience: what is of another kind than expected is absent.</summary>
internal readonly struct OriginalValue(JsonElement json)
{
    /// <summary>What the original can have written; far from the limits of what a moment can be.</summary>
    private static readonly DateTimeOffset Earliest = DateTimeOffset.UnixEpoch.AddYears(45);

    private static readonly DateTimeOffset Latest = Earliest.AddYears(85);

    /// <returns>Null where there is none, or it is empty.</returns>
    public string? Text(string name) =>
        Find(name) is { ValueKind: JsonValueKind.String } text && TextOf(text)?.Trim() is { Length: > 0 } found
            ? found
            : null;

    /// <summary>A whole number, written as one or as text.</summary>
    public string? Digits(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    /// <remarks>Of text alone: an id that was written as a number has lost its last digits.</remarks>
    public Snowflake<T>? Id<T>(string name) =>
        Text(name) is { } text && Snowflake<T>.TryParse(text, out var id) ? id : null;

    /// <summary>Milliseconds since 1970, or text of ISO 8601.</summary>
    public DateTimeOffset? Moment(string name)
    {
        DateTimeOffset? moment = Find(name) switch
        {
            { ValueKind: JsonValueKind.Number } number
                when number.TryGetInt64(out var milliseconds)
                    && milliseconds >= Earliest.ToUnixTimeMilliseconds()
                    && milliseconds <= Latest.ToUnixTimeMilliseconds() => DateTimeOffset.FromUnixTimeMilliseconds(
                milliseconds
            ),
            { ValueKind: JsonValueKind.String } text
                when DateTimeOffset.TryParse(
                    TextOf(text),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                    out var read
                ) => read,
            _ => null,
        };
        return moment >= Earliest && moment <= Latest ? moment : null;
    }

    /// <summary>Of what is in it and is not null; without those that hold half of a character.</summary>
    public IEnumerable<string> Names =>
        json.ValueKind is JsonValueKind.Object
            ? json.EnumerateObject()
                .Where(property => property.Value.ValueKind is not JsonValueKind.Null)
                .Select(NameOf)
                .OfType<string>()
            : [];

    /// <returns>Null where there is none, or null stands there.</returns>
    public JsonElement? Find(string name) =>
        json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind is not JsonValueKind.Null
            ? value
            : null;

    /// <returns>Null where it holds half of a character.</returns>
    public static string? TextOf(JsonElement text) => Whole(text.GetString);

    private static string? NameOf(JsonProperty property) => Whole(() => property.Name);

    private static string? Whole(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
