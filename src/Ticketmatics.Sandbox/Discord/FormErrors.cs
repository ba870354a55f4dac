using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>The refused fields of one body; all are told at once, as Discord does.</summary>
internal sealed class FormErrors
{
    private const string Leaf = "_errors";

    private readonly JsonObject root = [];

    public bool Any => root.Count > 0;

    /// <param name="path">Names and indexes from the root, joined by dots; empty for the body as a whole.</param>
    public void Add(string path, string code, string message)
    {
        var node = root;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node[step] is not JsonObject next)
            {
                next = [];
                node[step] = next;
            }

            node = next;
        }

        if (node[Leaf] is not JsonArray list)
        {
            list = [];
            node[Leaf] = list;
        }

        list.Add((JsonNode)new JsonObject { ["code"] = code, ["message"] = message });
    }

    /// <summary>Each of the refused fields with what is wrong about it, in a line.</summary>
    /// <param name="errors">As a body holds them.</param>
    public static IEnumerable<string> Lines(JsonObject errors) => Lines(errors, path: "");

    private static IEnumerable<string> Lines(JsonObject node, string path) =>
        node.SelectMany(entry =>
            entry switch
            {
                { Key: Leaf, Value: JsonArray list } => list.Select(error => $"{path}: {error!["message"]}"),
                { Key: var step, Value: JsonObject inner } => Lines(inner, path.Length > 0 ? $"{path}.{step}" : step),
                _ => [],
            }
        );

    /// <exception cref="ApiException">Something was added.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new ApiException(400, ApiException.InvalidFormBody, "Invalid Form Body", root);
        }
    }

    public static ApiException Of(string path, string code, string message)
    {
        var errors = new FormErrors();
        errors.Add(path, code, message);
        return new(400, ApiException.InvalidFormBody, "Invalid Form Body", errors.root);
    }
}
