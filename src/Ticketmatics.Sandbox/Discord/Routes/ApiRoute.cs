using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <param name="Body"><see langword="null"/> for an answer without one.</param>
internal sealed record ApiResult(int Status, JsonNode? Body)
{
    public static ApiResult NoContent { get; } = new(204, Body: null);

    public static ApiResult Ok(JsonNode body) => new(200, body);
}

/// <summary>One call to the REST API, past the checks that all calls share.</summary>
internal sealed class ApiCall(
    World world,
    RouteValueDictionary path,
    IQueryCollection query,
    JsonNode? body,
    IReadOnlyList<SandboxFile> files
)
{
    public World World => world;

    public IReadOnlyList<SandboxFile> Files => files;

    /// <summary>The body where it has to be an object; an empty one where there are files alone.</summary>
    /// <exception cref="ApiException">It is something else.</exception>
    public JsonObject Body =>
        (body is null && files.Count > 0 ? new JsonObject() : body as JsonObject)
        ?? throw FormErrors.Of("", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");

    /// <summary>The body where it has to be a list.</summary>
    /// <exception cref="ApiException">It is something else.</exception>
    public JsonArray BodyList =>
        body as JsonArray ?? throw FormErrors.Of("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");

    public string Text(string name) => (string?)path[name] ?? "";

    /// <exception cref="ApiException">The path holds no id there.</exception>
    public Snowflake<T> Id<T>(string name) => Parse<T>(name, Text(name));

    /// <returns><see langword="null"/> where the query does not have it.</returns>
    /// <exception cref="ApiException">It is no id.</exception>
    public Snowflake<T>? QueryId<T>(string name) =>
        query.TryGetValue(name, out var text) ? Parse<T>(name, text.ToString()) : null;

    /// <exception cref="ApiException">It is no number, or not from <paramref name="least"/> to <paramref name="most"/>.</exception>
    public int QueryNumber(string name, int least, int most, int otherwise)
    {
        if (!query.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        if (!int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw FormErrors.Of(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");
        }

        return number >= least && number <= most
            ? number
            : throw FormErrors.Of(
                name,
                number < least ? "NUMBER_TYPE_MIN" : "NUMBER_TYPE_MAX",
                number < least
                    ? $"int value should be greater than or equal to {least}."
                    : $"int value should be less than or equal to {most}."
            );
    }

    /// <returns><see langword="false"/> where the query does not have it.</returns>
    /// <exception cref="ApiException">It is neither true nor false.</exception>
    public bool QueryFlag(string name) =>
        query.TryGetValue(name, out var text)
        && (
            bool.TryParse(text.ToString(), out var flag)
                ? flag
                : throw FormErrors.Of(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
        );

    /// <exception cref="ApiException">The query has something else, which Discord would pass over.</exception>
    public void OnlyQuery(params IReadOnlyList<string> allowed)
    {
        if (query.Keys.FirstOrDefault(name => !allowed.Contains(name, StringComparer.Ordinal)) is { } other)
        {
            throw FormErrors.Of(other, "UNKNOWN_FIELD", "This parameter is not known here.");
        }
    }

    private static Snowflake<T> Parse<T>(string name, string text) =>
        Snowflake<T>.TryParse(text, out var id)
            ? id
            : throw FormErrors.Of(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");
}

/// <summary>One method and path of the API.</summary>
/// <param name="Template">Under <c>/api/v10</c>, ids as <c>{name}</c>.</param>
/// <param name="Answer">Runs while the world is locked.</param>
/// <param name="NeedsToken">Whether the bot has to say who it is; the token in a webhook's path does it there.</param>
internal sealed record ApiRoute(string Method, string Template, Func<ApiCall, ApiResult> Answer, bool NeedsToken = true)
{
    /// <summary>What has to be asked of others first; runs while the world is not locked.</summary>
    public Func<ApiCall, CancellationToken, Task>? Before { get; init; }

    /// <summary>Whether the body may be a form that holds files.</summary>
    public bool TakesFiles { get; init; }
}
