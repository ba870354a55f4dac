using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Hears what bot and Discord say to each other. Called by many at once, while nothing is locked.</summary>
internal interface IWiretap
{
    /// <summary>A call to the REST API that got an answer, refusals included.</summary>
    /// <param name="template">Of the route, ids as <c>{name}</c>.</param>
    /// <param name="request">Null where there was no body, or none that can be read.</param>
    void OnCall(string method, string template, JsonNode? request, int status, JsonNode? response);

    /// <summary>An interaction and the answer to it, both as JSON.</summary>
    /// <param name="accepted">Whether Discord takes the answer.</param>
    void OnInteraction(JsonNode interaction, ReadOnlyMemory<byte> answer, bool accepted);
}
