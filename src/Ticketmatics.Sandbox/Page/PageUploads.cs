using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>Files that a person gives to the page, one by one, to send them with something afterwards.</summary>
internal static class PageUploads
{
    private const int LongestName = 200;

    /// <summary>Takes the body as it is, whose name stands in the query.</summary>
    /// <exception cref="PageException">It is too large or has no name.</exception>
    public static async Task<JsonNode> TakeAsync(World world, HttpRequest request, CancellationToken cancellationToken)
    {
        var page = new PageRequest(world, request, []);
        var owner = page.Person;
        var name = NameOf(page.Query("name") ?? "");
        var content = await ReadAsync(request.Body, cancellationToken);
        var type = string.IsNullOrWhiteSpace(request.ContentType) ? "application/octet-stream" : request.ContentType;
        lock (world.Gate)
        {
            var file = new SandboxFile(world.Ids.Next<Attachment>(), name, type, content);
            world.Uploads.Add(owner, file);
            return AttachmentJson.OfUpload(world, file);
        }
    }

    /// <summary>What is left of a name: Discord, too, puts underscores for blanks and leaves out what no path may hold.</summary>
    private static string NameOf(string given)
    {
        var kept = string.Concat(
            given.Where(letter =>
                !char.IsControl(letter) && !"/\\:*?\"<>|#%".Contains(letter, StringComparison.Ordinal)
            )
        );
        var name = kept.Trim(' ', '.').Replace(' ', '_');
        return name.Length is > 0 and <= LongestName
            ? name
            : throw PageException.Malformed($"The name of a file has 1 to {LongestName} characters.");
    }

    private static async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var chunk = new byte[81_920];
        for (int read; (read = await body.ReadAsync(chunk, cancellationToken)) > 0; )
        {
            if (content.Length + read > Limits.AttachmentBytes)
            {
                throw new PageException(413, "Your files are too powerful: 10 MiB is the most for one.");
            }

            await content.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        return content.ToArray();
    }
}
