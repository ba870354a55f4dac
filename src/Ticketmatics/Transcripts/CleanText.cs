using System.Buffers;

namespace Ticketmatics.Transcripts;

/// <summary>What people wrote, without characters that command whatever shows it.</summary>
internal static class CleanText
{
    /// <summary>What also stands for halves of characters.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Control characters but tabs and line feeds, and those that make text run backwards, so that it reads as another.
    /// Embeddings and isolates are left to right-to-left scripts: they turn no letters round.
    /// </summary>
    private static readonly SearchValues<char> Commands = SearchValues.Create([
        .. Enumerable
            .Range(0, 0xA0)
            .Select(code => (char)code)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
        '\u202D',
        '\u202E',
    ]);

    /// <summary>Every end of a line becomes a line feed; what else commands becomes U+FFFD, to be seen.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        if (!text.ContainsAny(Commands))
        {
            return whole;
        }

        var clean = whole.ReplaceLineEndings("\n").ToCharArray();
        for (var rest = clean.AsSpan(); rest.IndexOfAny(Commands) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            rest[at] = Replacement;
        }

        return new string(clean);
    }
}
