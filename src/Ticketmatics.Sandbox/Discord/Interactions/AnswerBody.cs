using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Reads the HTTP answer to an interaction.</summary>
internal static class AnswerBody
{
    /// <summary>Status of an error that is no refusal of Discord's, but an answer that never was one.</summary>
    public const int NoAnswer = 0;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <exception cref="ApiException">There is no answer, or none that can be read.</exception>
    public static JsonObject Read(PostReply reply)
    {
        if (reply.Failure is { } failure)
        {
            throw Unreadable(failure);
        }

        if (reply.Status != 200)
        {
            throw Unreadable($"The bot answered with status {reply.Status}");
        }

        if (reply.MediaType is not "application/json")
        {
            throw Unreadable($"The bot's answer has the content type '{reply.MediaType}'");
        }

        try
        {
            return JsonNode.Parse(reply.Body, documentOptions: Strict) as JsonObject
                ?? throw Unreadable("The bot's answer is no JSON object");
        }
        catch (JsonException)
        {
            throw Unreadable("The bot's answer is no JSON");
        }
    }

    private static ApiException Unreadable(string why) => new(NoAnswer, 0, why);
}
