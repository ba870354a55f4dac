using System.Text.Json;

namespace Ticketmatics.Discord;

/// <summary>Body of a refusal. See Discord Docs/Reference, "Error Messages".</summary>
/// <param name="Code">0 where the body has none.</param>
internal sealed record DiscordErrorBody(int Code, string Reason, IReadOnlyList<DiscordFieldError> Errors)
{
    private const string Inner = "_errors";

    private static readonly DiscordErrorBody NotDiscords = new(0, "the answer is not Discord's JSON", []);

    /// <param name="body">Anything; what is not JSON comes from a proxy in between.</param>
    public static DiscordErrorBody Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                ? new(
                    root.TryGetProperty("code", out var code) && code.ValueKind is JsonValueKind.Number
                        ? code.TryGetInt32(out var number)
                            ? number
                            : 0
                        : 0,
                    Text(root, "message"),
                    root.TryGetProperty("errors", out var errors) ? [.. Flatten(errors, "")] : []
                )
                : NotDiscords;
        }
        catch (JsonException)
        {
            return NotDiscords;
        }
    }

    /// <summary>Fields nest by name and index down to a list called <c>_errors</c>.</summary>
    private static IEnumerable<DiscordFieldError> Flatten(JsonElement errors, string path) =>
        errors.ValueKind is not JsonValueKind.Object
            ? []
            : errors
                .EnumerateObject()
                .SelectMany(property =>
                    property.NameEquals(Inner) ? ErrorsOf(property.Value, path)
                    : path.Length == 0 ? Flatten(property.Value, property.Name)
                    : Flatten(property.Value, $"{path}.{property.Name}")
                );

    private static IEnumerable<DiscordFieldError> ErrorsOf(JsonElement list, string path) =>
        list.ValueKind is not JsonValueKind.Array
            ? []
            : list.EnumerateArray()
                .Where(error => error.ValueKind is JsonValueKind.Object)
                .Select(error => new DiscordFieldError(path, Text(error, "code"), Text(error, "message")));

    private static string Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : "";
}
