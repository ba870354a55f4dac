using System.Globalization;
using System.Text;

namespace Ticketmatics.Storage;

/// <summary>Where a file stands in the archive: names between slashes, none of which anybody typed as it is.</summary>
public readonly record struct ArchiveKey
{
    /// <summary>With the id before it, such a name is the value of an option: 100 characters.</summary>
    private const int LongestFileName = 79;

    private ArchiveKey(string value) => Value = value;

    public string Value { get; }

    /// <summary>A finished transcript.</summary>
    /// <param name="name">Of ours, tells it from others of the ticket; null for the only one of older versions.</param>
    /// <param name="extension"><c>html</c> or <c>txt</c>.</param>
    public static ArchiveKey Transcript(GuildId guild, int number, string? name, string extension) =>
        new($"transcripts/{guild}/{number}/transcript{(name is null ? "" : $"-{name}")}.{extension}");

    /// <summary>A piece of a transcript that is being made; left to the archive to forget.</summary>
    /// <param name="making">Tells one making from another.</param>
    /// <param name="part">Its name, of ours.</param>
    public static ArchiveKey Part(GuildId guild, int number, string making, string part, string extension) =>
        new($"parts/{guild}/{number}/{making}/{part}.{extension}");

    public static ArchiveKey Attachment(GuildId guild, int number, AttachmentId attachment, string fileName) =>
        new($"transcripts/{guild}/{number}/files/{attachment}-{Tame(fileName)}");

    /// <summary>The same, of the name of a file of the ticket's; there need not be one.</summary>
    /// <param name="name">As of <see cref="FileName"/>, from whoever sends it.</param>
    /// <returns><see langword="false"/> for a name that no attachment has.</returns>
    public static bool TryAttachment(GuildId guild, int number, string name, out ArchiveKey key)
    {
        var parts = name.Split('-', 2);
        var isName =
            parts is [var id, var rest]
            && AttachmentId.TryParse(id, out _)
            && string.Equals(rest, Tame(rest), StringComparison.Ordinal);
        key = isName ? new($"transcripts/{guild}/{number}/files/{name}") : default;
        return isName;
    }

    /// <summary>The name of the file itself.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    public override string ToString() => Value;

    /// <summary>Letters, digits, dots and dashes: nothing that a path, a header or a page could take for more.</summary>
    private static string Tame(string fileName)
    {
        var tame = new StringBuilder(fileName.Length);
        foreach (var rune in fileName.EnumerateRunes())
        {
            tame.Append(
                rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_')
                    ? ((char)rune.Value).ToString(CultureInfo.InvariantCulture)
                    : "-"
            );
        }

        // The end stays, as it tells the kind of file.
        var whole = tame.ToString();
        return (whole.Length > LongestFileName ? whole[^LongestFileName..] : whole).TrimStart('.');
    }
}
