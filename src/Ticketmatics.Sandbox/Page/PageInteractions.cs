using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What a person does with the bot.</summary>
internal sealed class PageInteractions(SandboxDiscord discord)
{
    private readonly InteractionSender sender = discord.Sender;

    public async Task<JsonNode> RunCommandAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var channel = request.Id<Channel>("channelId");
        var name = request.Text("name");
        var outcome = TypeOf(request) switch
        {
            CommandType.User => await sender.SendUserCommandAsync(
                request.Person,
                channel,
                name,
                request.Id<User>("targetId"),
                cancellationToken
            ),
            CommandType.Message => await sender.SendMessageCommandAsync(
                request.Person,
                channel,
                name,
                request.Id<Message>("targetId"),
                cancellationToken
            ),
            _ => await RunChatInputAsync(request, channel, name, cancellationToken),
        };
        return Describe(outcome);
    }

    public async Task<JsonNode> SuggestAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (name, options) = Options(request.Text("name"), request.Body["options"]);
        var outcome = await sender.SendAutocompleteAsync(
            request.Person,
            request.Id<Channel>("channelId"),
            name,
            options,
            request.Text("focused"),
            cancellationToken
        );
        return outcome.Choices is { } choices
            ? new JsonObject { ["choices"] = choices.DeepClone() }
            : throw PageException.Malformed(outcome.Reason ?? "There are no suggestions.");
    }

    public async Task<JsonNode> UseComponentAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var message = request.Id<Message>("messageId");
        var customId = request.Text("customId");
        return Describe(
            request.Body["values"] is JsonArray values && IsSelect(request)
                ? await sender.ChooseAsync(request.Person, message, customId, Texts(values), cancellationToken)
                : await sender.PressAsync(request.Person, message, customId, cancellationToken)
        );
    }

    public async Task<JsonNode> SubmitModalAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Body["fields"] is not JsonObject fields)
        {
            throw PageException.Malformed("'fields' is missing.");
        }

        var outcome = await sender.SubmitModalAsync(
            request.Person,
            request.Id<Interaction>("modalId"),
            Filled(fields.Select(field => (field.Key, field.Value))),
            cancellationToken
        );
        return Describe(outcome);
    }

    private async Task<Outcome> RunChatInputAsync(
        PageRequest request,
        ChannelId channel,
        string name,
        CancellationToken cancellationToken
    )
    {
        var (path, options) = Options(name, request.Body["options"]);
        return await sender.SendCommandAsync(request.Person, channel, path, options, cancellationToken);
    }

    private static CommandType TypeOf(PageRequest request) =>
        request.Body["type"] switch
        {
            null => CommandType.ChatInput,
            JsonValue value when value.TryGetValue(out int type) && type is >= 1 and <= 3 => (CommandType)type,
            _ => throw PageException.Malformed("'type' is no type of a command."),
        };

    private static bool IsSelect(PageRequest request) =>
        request.Body["componentType"] is not JsonValue value
        || !value.TryGetValue(out int type)
        || ComponentType.IsSelect(type);

    /// <summary>Follows nested subcommands into the path, and takes the values of the innermost.</summary>
    private static (string Path, IReadOnlyDictionary<string, JsonNode> Values) Options(string path, JsonNode? options)
    {
        var entries = (options as JsonArray ?? []).OfType<JsonObject>().ToList();
        return entries is [{ } only] && only["value"] is null && only["options"] is JsonArray
            ? Options($"{path} {only["name"]}", only["options"])
            : (path, Filled(entries.Select(entry => (entry["name"]?.ToString() ?? "", entry["value"]))));
    }

    private static Dictionary<string, JsonNode> Filled(IEnumerable<(string Name, JsonNode? Value)> entries)
    {
        var filled = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            if (value is not null && !filled.TryAdd(name, value))
            {
                throw PageException.Malformed($"'{name}' is there twice.");
            }
        }

        return filled;
    }

    private static string[] Texts(JsonArray values) => [.. values.Select(value => value?.ToString() ?? "")];

    private static JsonObject Describe(Outcome outcome)
    {
        var json = new JsonObject { ["outcome"] = WordFor(outcome.Kind) };
        if (outcome.Reason is { } reason)
        {
            json["reason"] = reason;
        }

        if (outcome.Modal is { } modal)
        {
            json["modal"] = new JsonObject
            {
                ["id"] = modal.Id.ToString(),
                ["title"] = modal.Title,
                ["components"] = modal.Components.DeepClone(),
            };
        }

        return json;
    }

    private static string WordFor(OutcomeKind kind) =>
        kind switch
        {
            OutcomeKind.Message => "message",
            OutcomeKind.Deferred => "deferred",
            OutcomeKind.Updated => "updated",
            OutcomeKind.Acknowledged => "acknowledged",
            OutcomeKind.Modal => "modal",
            OutcomeKind.Nothing => "nothing",
            _ => "failed",
        };
}
