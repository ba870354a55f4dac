using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Schemas;

/// <summary>What bot and Discord said to each other in one test, for <see cref="HeldToTheDocumentAttribute"/>.</summary>
internal sealed class Traffic : IWiretap
{
    private static readonly ConcurrentDictionary<string, Traffic> OfTests = new(StringComparer.Ordinal);

    private readonly bool ours;
    private readonly ConcurrentQueue<JsonObject> exchanges = new();

    private Traffic(bool ours) => this.ours = ours;

    /// <summary>Interactions, each with its answer.</summary>
    public IEnumerable<JsonObject> Exchanges => exchanges;

    /// <param name="ours">
    /// Whether the bot is the product's, whose every word has to be right; what a test makes up only has to be right where
    /// the sandbox accepts it.
    /// </param>
    public static Traffic OfThisTest(bool ours) =>
        TestContext.Current.Test is { UniqueID: var test }
            ? OfTests.GetOrAdd(test, _ => new Traffic(ours))
            : new Traffic(ours);

    /// <returns>Null where the test spoke to no Discord, or was asked about already.</returns>
    public static Traffic? Take(string test) => OfTests.TryRemove(test, out var traffic) ? traffic : null;

    public void OnCall(string method, string template, JsonNode? request, int status, JsonNode? response) =>
        exchanges.Enqueue(
            new()
            {
                ["method"] = method,
                ["route"] = template,
                ["request"] = request?.DeepClone(),
                ["status"] = status,
                ["response"] = response?.DeepClone(),
                ["ours"] = ours,
            }
        );

    public void OnInteraction(JsonNode interaction, ReadOnlyMemory<byte> answer, bool accepted)
    {
        // A test may make the bot answer late, with a fault, or not at all.
        if (answer.IsEmpty || !TryParse(answer, out var json))
        {
            return;
        }

        exchanges.Enqueue(
            new()
            {
                ["interaction"] = interaction.DeepClone(),
                ["answer"] = json,
                ["accepted"] = accepted,
                ["ours"] = ours,
            }
        );
    }

    /// <summary>One line: a list of all that was said.</summary>
    public string ToLine() => new JsonArray([.. exchanges.Select(exchange => exchange.DeepClone())]).ToJsonString();

    private static bool TryParse(ReadOnlyMemory<byte> answer, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(answer.Span);
            return json is JsonObject;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
