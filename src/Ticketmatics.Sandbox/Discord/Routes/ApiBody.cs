using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a call to the REST API brings. See Discord Docs/Reference, "Uploading Files".</summary>
internal static class ApiBody
{
    private const int LongestBodyBytes = 1 << 20;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <param name="takesFiles">Whether files may come with the JSON.</param>
    /// <param name="ids">Where files get their ids from.</param>
    /// <returns>Null where there is no JSON, and no files where there is nothing else.</returns>
    /// <exception cref="ApiException">It is of another kind, too long, or no JSON.</exception>
    public static async Task<(JsonNode? Json, IReadOnlyList<SandboxFile> Files)> ReadAsync(
        HttpRequest request,
        bool takesFiles,
        SnowflakeSource ids,
        CancellationToken cancellationToken
    )
    {
        if (request.Method is not ("POST" or "PUT" or "PATCH"))
        {
            return (null, []);
        }

        if (takesFiles && request.HasFormContentType)
        {
            return await ReadFormAsync(request, ids, cancellationToken);
        }

        if (!request.HasJsonContentType())
        {
            throw FormErrors.Of(
                "",
                "CONTENT_TYPE_INVALID",
                "Expected \"Content-Type\" header to be one of {'application/json'}."
            );
        }

        return request.ContentLength > LongestBodyBytes
            ? throw TooLarge()
            : (await ParseAsync(request.Body, cancellationToken), []);
    }

    private static async Task<(JsonNode?, IReadOnlyList<SandboxFile>)> ReadFormAsync(
        HttpRequest request,
        SnowflakeSource ids,
        CancellationToken cancellationToken
    )
    {
        if (request.ContentLength > Limits.AttachmentBytes + LongestBodyBytes)
        {
            throw TooLarge();
        }

        var form = await request.ReadFormAsync(cancellationToken);
        if (form.Files.Sum(file => file.Length) > Limits.AttachmentBytes)
        {
            throw TooLarge();
        }

        var files = new List<SandboxFile>();
        foreach (var part in form.Files)
        {
            if (
                !string.Equals(part.Name, $"files[{files.Count}]", StringComparison.Ordinal)
                || part.FileName.Length == 0
            )
            {
                throw FormErrors.Of(part.Name, "UNKNOWN_FIELD", "Files are parts called files[n], and have a name.");
            }

            using var content = new MemoryStream();
            await part.CopyToAsync(content, cancellationToken);
            files.Add(new(ids.Next<Attachment>(), part.FileName, part.ContentType, content.ToArray()));
        }

        if (form.FirstOrDefault(field => !IsPayload(field)) is { Key: { } other })
        {
            throw FormErrors.Of(other, "UNKNOWN_FIELD", "Beside files there is payload_json alone.");
        }

        if (!form.ContainsKey("payload_json"))
        {
            return (null, files);
        }

        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(form["payload_json"].ToString()));
        return (await ParseAsync(json, cancellationToken), files);
    }

    private static bool IsPayload(KeyValuePair<string, StringValues> field) =>
        string.Equals(field.Key, "payload_json", StringComparison.Ordinal);

    private static async Task<JsonNode?> ParseAsync(Stream json, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonNode.ParseAsync(json, documentOptions: Strict, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            throw ApiException.InvalidJson();
        }
    }

    private static ApiException TooLarge() => new(413, 40005, "Request entity too large");
}
