using System.Text.Json;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Reference, "Uploading Files" and "Editing Message Attachments".</summary>
internal static class AttachmentRules
{
    /// <summary>In one message. See Discord Docs/Message, "Create Message".</summary>
    public const int MostFiles = 10;

    private const int FileNameLength = 1024;
    private const int DescriptionLength = 1024;

    /// <summary>
    /// Reads what the body says of files: <c>n</c> is the one that came as <c>files[n]</c>, other ids are those of files
    /// that the message has. Where it says nothing, these stay.
    /// </summary>
    /// <param name="uploaded">In the order of their parts.</param>
    /// <returns>All that the message has afterwards.</returns>
    public static IReadOnlyList<SandboxFile> Read(
        FieldReader body,
        IReadOnlyList<SandboxFile> uploaded,
        IReadOnlyList<SandboxFile> existing
    )
    {
        var said = body.Has("attachments");
        var added = uploaded.ToArray();
        var kept = said ? [] : existing.ToList();
        foreach (var entry in body.Objects("attachments", 0, MostFiles))
        {
            var id = ReadId(entry);
            var name = entry.Text("filename", 1, FileNameLength);
            var description = entry.Text("description", 0, DescriptionLength);
            entry.Done();
            if (id is { } part && part < (ulong)added.Length)
            {
                added[part] = Described(added[part], description) with { Name = name ?? added[part].Name };
            }
            else if (
                existing.FirstOrDefault(file => file.Id.Value == id && !kept.Exists(other => other.Id == file.Id)) is
                { } file
            )
            {
                kept.Add(Described(file, description));
            }
            else if (id is not null)
            {
                entry.Refuse("id", "BASE_TYPE_CHOICES", $"Neither files[{id}] nor a file of the message.");
            }
        }

        if (kept.Count + added.Length > MostFiles)
        {
            body.Refuse("attachments", "BASE_TYPE_MAX_LENGTH", $"Must be {MostFiles} or fewer in length.");
        }

        return [.. kept, .. added];
    }

    /// <summary>The number of a part may be a number, too; as text it is no snowflake.</summary>
    private static ulong? ReadId(FieldReader entry)
    {
        var kind = entry.Source["id"]?.GetValueKind();
        if (kind is JsonValueKind.Number)
        {
            return (ulong?)entry.Whole("id", 0, MostFiles);
        }

        var text = kind is JsonValueKind.String ? entry.Text("id", 0, int.MaxValue) : null;
        return text is [>= '0' and <= '9'] ? (ulong)(text[0] - '0') : entry.Id("id", required: true);
    }

    private static SandboxFile Described(SandboxFile file, string? description) =>
        file with
        {
            Description = description ?? file.Description,
        };
}
