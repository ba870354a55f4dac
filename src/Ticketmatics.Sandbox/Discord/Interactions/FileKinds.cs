namespace Ticketmatics.Sandbox.Discord;

/// <summary>The kinds of files that an upload may be limited to, told by their names alone as Discord does.</summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, string[]> EndingsOf = new(StringComparer.Ordinal)
    {
        ["image"] = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"],
        ["video"] = [".mp4", ".webm", ".mov", ".mkv", ".avi"],
        ["audio"] = [".mp3", ".ogg", ".wav", ".flac", ".m4a", ".opus"],
    };

    /// <param name="kind"><c>image</c>, <c>video</c>, <c>audio</c>, or how a name ends, with its dot.</param>
    public static bool Fits(string name, string kind) =>
        EndingsOf
            .GetValueOrDefault(kind, [kind])
            .Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
