using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A refusal as Discord words it. See Discord Docs/Opcodes and Status Codes, "JSON Error Codes".</summary>
/// <param name="status">HTTP status.</param>
/// <param name="code">Discord's number.</param>
/// <param name="message">Discord's sentence.</param>
/// <param name="errors">The refused fields of a body, nested as the body is.</param>
public sealed class ApiException(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public const int InvalidFormBody = 50035;

    public int Status => status;

    public int Code => code;

    public JsonObject ToJson()
    {
        var body = new JsonObject { ["message"] = Message, ["code"] = code };
        if (errors is not null)
        {
            body["errors"] = errors.DeepClone();
        }

        return body;
    }

    /// <summary>What is wrong, for who reads no JSON: of several refused fields the first.</summary>
    public string ToSentence()
    {
        List<string> lines = [.. FormErrors.Lines(errors ?? [])];
        return lines switch
        {
            [] => $"{Message} ({code})",
            [var only] => only,
            [var first, ..] => $"{first} (and {lines.Count - 1} more)",
        };
    }

    internal static ApiException Unauthorized() => new(401, 0, "401: Unauthorized");

    internal static ApiException NotFound() => new(404, 0, "404: Not Found");

    internal static ApiException UnknownApplication() => new(404, 10002, "Unknown Application");

    internal static ApiException UnknownChannel() => new(404, 10003, "Unknown Channel");

    internal static ApiException UnknownGuild() => new(404, 10004, "Unknown Guild");

    internal static ApiException UnknownMember() => new(404, 10007, "Unknown Member");

    internal static ApiException UnknownMessage() => new(404, 10008, "Unknown Message");

    internal static ApiException UnknownOverwrite() => new(404, 10009, "Unknown permission overwrite");

    internal static ApiException UnknownRole() => new(404, 10011, "Unknown Role");

    internal static ApiException UnknownUser() => new(404, 10013, "Unknown User");

    internal static ApiException UnknownWebhook() => new(404, 10015, "Unknown Webhook");

    internal static ApiException UnknownInteraction() => new(404, 10062, "Unknown interaction");

    internal static ApiException DisallowedName() =>
        new(400, 20031, "This channel, stage or server name contains words that are not allowed.");

    internal static ApiException TooManyRoles() => new(400, 30005, "Maximum number of server roles reached (250)");

    internal static ApiException InvalidRole() => new(400, 50028, "Invalid Role");

    internal static ApiException GuildFull() => new(400, 30013, "Maximum number of guild channels reached (500)");

    internal static ApiException TooManyCommands() => new(400, 30032, "Maximum number of application commands reached");

    internal static ApiException TooManyCommandsToday() =>
        new(400, 30034, "Max number of daily application command creates has been reached (200)");

    internal static ApiException UserAgentMissing() =>
        new(403, 40333, "internal network error: a User-Agent of the form DiscordBot (url, version) is required");

    internal static ApiException AlreadyAcknowledged() => new(400, 40060, "Interaction has already been acknowledged.");

    internal static ApiException MissingAccess() => new(403, 50001, "Missing Access");

    internal static ApiException NotTheAuthor() => new(403, 50005, "Cannot edit a message authored by another user");

    internal static ApiException EmptyMessage() => new(400, 50006, "Cannot send an empty message");

    internal static ApiException CannotMessageUser() => new(403, 50007, "Cannot send messages to this user");

    internal static ApiException NotATextChannel() => new(400, 50008, "Cannot send messages in a non-text channel");

    internal static ApiException MissingPermissions() => new(403, 50013, "Missing Permissions");

    internal static ApiException InvalidWebhookToken() => new(401, 50027, "Invalid Webhook Token");

    internal static ApiException InvalidJson() => new(400, 50109, "The request body contains invalid JSON.");

    internal static ApiException NoMutualGuild() =>
        new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
}
