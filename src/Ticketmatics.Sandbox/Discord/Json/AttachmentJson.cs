using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Files as Discord sends them. See Discord Docs/Message, "Attachment Object".</summary>
internal static class AttachmentJson
{
    public static JsonArray Of(World world, SandboxMessage message) =>
        new([.. message.Files.Select(file => (JsonNode)Of(world, file, PathOf(message, file)))]);

    /// <summary>A file that comes with an interaction and belongs to no message.</summary>
    public static JsonObject OfUpload(World world, SandboxFile file)
    {
        var json = Of(world, file, PathTo($"ephemeral-attachments/{world.ApplicationId}", file));
        json["ephemeral"] = true;
        return json;
    }

    /// <summary>Under the address that files are fetched from, without a slash before it.</summary>
    public static string PathOf(SandboxMessage message, SandboxFile file) =>
        PathTo($"attachments/{message.ChannelId}", file);

    private static string PathTo(string folder, SandboxFile file) =>
        $"{folder}/{file.Id}/{Uri.EscapeDataString(file.Name)}";

    private static JsonObject Of(World world, SandboxFile file, string path)
    {
        var address = new Uri(world.FilesAddress, path).AbsoluteUri;
        var json = new JsonObject
        {
            ["id"] = file.Id.ToString(),
            ["filename"] = file.Name,
            ["size"] = file.Content.Length,
            ["url"] = address,
            ["proxy_url"] = address,
            ["content_type"] = file.MediaType,
        };
        if (file.Description is { } description)
        {
            json["description"] = description;
        }

        return json;
    }
}
