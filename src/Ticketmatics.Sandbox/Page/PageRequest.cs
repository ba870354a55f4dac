using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>One request of the page: who acts, and what the body says.</summary>
internal sealed class PageRequest(World world, HttpRequest request, JsonObject body)
{
    public World World => world;

    public JsonObject Body => body;

    /// <summary>Who acts: <c>as</c> in the query or in the body.</summary>
    /// <exception cref="PageException">Nobody has that id, or it is the bot's.</exception>
    public UserId Person => PersonOrNull ?? throw PageException.Malformed("'as' is missing.");

    /// <summary><see langword="null"/> where the request does not say.</summary>
    /// <exception cref="PageException">Nobody has that id, or it is the bot's.</exception>
    public UserId? PersonOrNull
    {
        get
        {
            if ((Query("as") ?? OptionalText("as")) is not { } text)
            {
                return null;
            }

            lock (world.Gate)
            {
                return UserId.TryParse(text, out var id) && world.Users.TryGetValue(id, out var user) && !user.Bot
                    ? id
                    : throw PageException.Unknown("person");
            }
        }
    }

    public string? Query(string name) => request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary><see langword="null"/> where the query does not say.</summary>
    /// <exception cref="PageException">It is no number from 1.</exception>
    public int? QueryCount(string name) =>
        Query(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw PageException.Malformed($"'{name}' is no number from 1.");

    /// <exception cref="PageException">It is missing or no text.</exception>
    public string Text(string name) => OptionalText(name) ?? throw PageException.Malformed($"'{name}' is missing.");

    /// <exception cref="PageException">It is no text.</exception>
    public string? OptionalText(string name) =>
        body[name] switch
        {
            null => null,
            JsonValue value when value.TryGetValue(out string? text) => text,
            _ => throw PageException.Malformed($"'{name}' is no text."),
        };

    /// <exception cref="PageException">It is missing or no id.</exception>
    public Snowflake<T> Id<T>(string name) => ParseId<T>(Text(name), name);

    /// <exception cref="PageException">It is there and neither true nor false.</exception>
    public bool? OptionalFlag(string name) =>
        body[name] switch
        {
            null => null,
            JsonValue value when value.TryGetValue(out bool flag) => flag,
            _ => throw PageException.Malformed($"'{name}' is neither true nor false."),
        };

    /// <summary>A list of texts; empty where it is missing.</summary>
    /// <exception cref="PageException">It is something else.</exception>
    public IReadOnlyList<string> Texts(string name) =>
        body[name] switch
        {
            null => [],
            JsonArray list => [.. list.Select(entry => entry?.ToString() ?? "")],
            _ => throw PageException.Malformed($"'{name}' is no list."),
        };

    /// <summary>An id in the path.</summary>
    /// <exception cref="PageException">It is no id.</exception>
    public Snowflake<T> PathId<T>(string name = "id") => ParseId<T>((string?)request.RouteValues[name] ?? "", name);

    /// <summary>The guild in the path, of which the person is a member.</summary>
    /// <exception cref="PageException">There is none.</exception>
    public SandboxGuild PathGuild() =>
        world.Guilds.TryGetValue(PathId<Guild>("guild"), out var guild) && guild.Members.ContainsKey(Person)
            ? guild
            : throw PageException.Unknown("server");

    /// <summary>A channel that the person sees.</summary>
    /// <exception cref="PageException">There is none.</exception>
    public SandboxChannel Visible(ChannelId id) =>
        world.Channels.TryGetValue(id, out var channel) && world.CanSee(Person, channel)
            ? channel
            : throw PageException.Unknown("channel");

    /// <exception cref="PageException">The body is no JSON object.</exception>
    public static async Task<JsonObject> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method) && !HttpMethods.IsPut(request.Method))
        {
            return [];
        }

        if (!request.HasJsonContentType())
        {
            throw PageException.Malformed("JSON is expected.");
        }

        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken) as JsonObject
                ?? throw PageException.Malformed("An object is expected.");
        }
        catch (JsonException)
        {
            throw PageException.Malformed("JSON is expected.");
        }
    }

    private static Snowflake<T> ParseId<T>(string text, string name) =>
        Snowflake<T>.TryParse(text, out var id) ? id : throw PageException.Malformed($"'{name}' is no id.");
}
