using System.Buffers;

namespace Ticketmatics.Transcripts.Html;

/// <summary>
/// A whole text in Discord's Markdown, as HTML: code blocks, quotes, headings and lists, and the marks within lines.
/// See Discord Docs/Reference, "Message Formatting".
/// </summary>
internal sealed class BlockMarkdown(HtmlWriter html, TranscriptNames names)
{
    private const string Fence = "```";

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

            WriteLines(text[..open]);
            html.Markup("<pre><code>").Text(WithoutLanguage(code[..close]).Trim('\n')).Markup("</code></pre>");
            text = code[(close + Fence.Length)..].TrimStart('\n');
        }

        WriteLines(text);
    }

    /// <summary>The first line may name the language that the code is in.</summary>
    private static ReadOnlySpan<char> WithoutLanguage(ReadOnlySpan<char> code)
    {
        var line = code.IndexOf('\n');
        return line > 0 && code[..line].IndexOfAnyExcept(InLanguage) < 0 ? code[line..] : code;
    }

    private void WriteLines(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text.StartsWith(">>> ", StringComparison.Ordinal))
            {
                WriteQuote(text[4..]);
                return;
            }

            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                WriteQuote(line[2..]);
            }
            else if (!TryHeading(line) && !TryItem(line))
            {
                inline.Write(line);
                html.Markup(end < 0 ? "" : "\n");
            }

            text = end < 0 ? default : text[(end + 1)..];
        }
    }

    private void WriteQuote(ReadOnlySpan<char> text)
    {
        html.Markup("<blockquote>");
        inline.Write(text);
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
