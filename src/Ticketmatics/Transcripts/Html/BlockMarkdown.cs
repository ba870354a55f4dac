using System.Buffers;

namespace Ticketmatics.Transcripts.Html;

/// <summary>
/// A whole text in Discord's Markdown, as HTML: code blocks, quotes, headings and lists, and the marks within lines.
/// See Discord Docs/Reference, "Message Formatting".
/// </summary>
internal sealed class BlockMarkdown(HtmlWriter html, TranscriptNames names)
{
    private const string Fence = "```";
    private const string Quoted = "> ";
    private const string RestQuoted = ">>> ";

    private static readonly SearchValues<char> InLanguage = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-#._"
    );

    private static readonly (string Mark, string Open)[] Headings =
    [
        ("# ", "<div class=\"h1\">"),
        ("## ", "<div class=\"h2\">"),
        ("### ", "<div class=\"h3\">"),
        ("-# ", "<div class=\"dim small\">"),
    ];

    private readonly InlineMarkdown inline = new(html, names);

    public void Write(ReadOnlySpan<char> written)
    {
        // Before lines are told apart by their ends.
        ReadOnlySpan<char> text = CleanText.Of(written);
        while (text.IndexOf(Fence, StringComparison.Ordinal) is >= 0 and var open)
        {
            var code = text[(open + Fence.Length)..];
            var close = code.IndexOf(Fence, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            WriteLines(text[..open], inQuote: false);
            html.Markup("<pre><code>").Text(WithoutLanguage(code[..close]).Trim('\n')).Markup("</code></pre>");
            text = code[(close + Fence.Length)..].TrimStart('\n');
        }

        WriteLines(text, inQuote: false);
    }

    /// <summary>The first line may name the language that the code is in.</summary>
    private static ReadOnlySpan<char> WithoutLanguage(ReadOnlySpan<char> code)
    {
        var line = code.IndexOf('\n');
        return line > 0 && code[..line].IndexOfAnyExcept(InLanguage) < 0 ? code[line..] : code;
    }

    /// <param name="inQuote">Of lines that are quoted already: no quote stands in another.</param>
    private void WriteLines(ReadOnlySpan<char> text, bool inQuote)
    {
        while (!text.IsEmpty)
        {
            if (!inQuote && text.StartsWith(RestQuoted, StringComparison.Ordinal))
            {
                WriteQuote(text[RestQuoted.Length..]);
                return;
            }

            if (!inQuote && text.StartsWith(Quoted, StringComparison.Ordinal))
            {
                WriteQuote(TakeQuote(ref text));
                continue;
            }

            var line = TakeLine(ref text, out var ends);
            if (!TryHeading(line) && !TryItem(line))
            {
                inline.Write(line);
                html.Markup(ends ? "\n" : "");
            }
        }
    }

    /// <param name="ends">Whether a line feed ends it, which is taken as well.</param>
    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text, out bool ends)
    {
        var end = text.IndexOf('\n');
        ends = end >= 0;
        var line = ends ? text[..end] : text;
        text = ends ? text[(end + 1)..] : default;
        return line;
    }

    /// <summary>Quoted lines that follow each other are one quote.</summary>
    private static string TakeQuote(ref ReadOnlySpan<char> text)
    {
        List<string> lines = [];
        while (text.StartsWith(Quoted, StringComparison.Ordinal))
        {
            lines.Add(TakeLine(ref text, out _)[Quoted.Length..].ToString());
        }

        return string.Join('\n', lines);
    }

    private void WriteQuote(ReadOnlySpan<char> text)
    {
        html.Markup("<blockquote>");
        WriteLines(text, inQuote: true);
        html.Markup("</blockquote>");
    }

    private bool TryHeading(ReadOnlySpan<char> line)
    {
        foreach (var (mark, open) in Headings)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
            {
                html.Markup(open);
                inline.Write(line[mark.Length..]);
                html.Markup("</div>");
                return true;
            }
        }

        return false;
    }

    private bool TryItem(ReadOnlySpan<char> line)
    {
        var item = line.TrimStart(' ');
        if (item is not ['-' or '*', ' ', .. var text])
        {
            return false;
        }

        html.Markup(item.Length < line.Length ? "<div class=\"item inner\">• " : "<div class=\"item\">• ");
        inline.Write(text);
        html.Markup("</div>");
        return true;
    }
}
