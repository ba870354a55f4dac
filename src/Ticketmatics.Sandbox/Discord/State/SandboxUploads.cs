using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// Files that people gave to their clients, to send them with a message, a command or a modal. Only the newest are
/// kept: Discord, too, forgets them after a while.
/// </summary>
internal sealed class SandboxUploads
{
    private const int Most = 30;

    private readonly Queue<(UserId Owner, SandboxFile File)> files = new();

    public void Add(UserId owner, SandboxFile file)
    {
        files.Enqueue((owner, file));
        if (files.Count > Most)
        {
            files.Dequeue();
        }
    }

    public SandboxFile? Find(AttachmentId id) => files.FirstOrDefault(entry => entry.File.Id == id).File;

    /// <returns>Null where it is another person's or forgotten.</returns>
    public SandboxFile? Find(string id, UserId owner) =>
        files
            .FirstOrDefault(entry =>
                entry.Owner == owner && string.Equals(entry.File.Id.ToString(), id, StringComparison.Ordinal)
            )
            .File;
}
