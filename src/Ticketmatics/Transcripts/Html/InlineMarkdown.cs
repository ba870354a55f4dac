using System.Buffers;

namespace Ticketmatics.Transcripts.Html;

/// <summary>
/// Discord's marks within a line, as HTML. What is not surely a mark stays the text it is.
/// See Discord Docs/Reference, "Message Formatting".
/// </summary>
internal sealed class InlineMarkdown(HtmlWriter html, TranscriptNames names)
{
    /// <summary>Marks within marks beyond this are text.</summary>
    private const int Deepest = 8;

    /// <summary>Longest first, as the shorter ones begin the longer.</summary>
    private static readonly (string Mark, string Open, string Close)[] Spans =
    [
        ("***", "<b><i>", "</i></b>"),
        ("**", "<b>", "</b>"),
        ("__", "<u>", "</u>"),
        ("~~", "<s>", "</s>"),
        ("||", "<span class=\"spoiler\" tabindex=\"0\">", "</span>"),
        ("*", "<i>", "</i>"),
        ("_", "<i>", "</i>"),
    ];

    private static readonly SearchValues<char> AfterAddress = SearchValues.Create(" \t\n<>|*`[]\"");

    private readonly AngleMarks angles = new(html, names);

    public void Write(ReadOnlySpan<char> text) => Write(text, depth: 0, inLink: false);

    /// <param name="inLink">Of words that are a link already: none stands in another.</param>
    private void Write(ReadOnlySpan<char> text, int depth, bool inLink)
    {
        var plain = 0;
        for (var at = 0; at < text.Length; )
        {
            var taken = TryMark(text, plain, at, depth, inLink);
            at += Math.Max(taken, 1);
            if (taken > 0)
            {
                plain = at;
            }
        }

        html.Text(text[plain..]);
    }

    /// <summary>Writes the text before a mark and the mark.</summary>
    /// <returns>Length of the mark; 0 where there is none, and nothing is written.</returns>
    private int TryMark(ReadOnlySpan<char> text, int plain, int at, int depth, bool inLink)
    {
        var before = text[plain..at];
        var rest = text[at..];
        return rest[0] switch
        {
            '\\' => TryEscape(before, rest),
            '`' => TryCode(before, rest),
            '<' or 'h' or '[' when inLink => 0,
            '<' => angles.TryWrite(before, rest),
            'h' when rest.StartsWith(Links.Secure, StringComparison.Ordinal) => TryAddress(before, rest),
            '[' => TryNamedLink(before, rest, depth),
            '@' => TryEverybody(before, rest),
            '*' or '_' or '~' or '|' when depth < Deepest => TrySpan(text, before, at, depth, inLink),
            _ => 0,
        };
    }

    private int TryEscape(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !char.IsAscii(rest[1]) || char.IsLetterOrDigit(rest[1]) || char.IsWhiteSpace(rest[1]))
        {
            return 0;
        }

        html.Text(before).Text(rest[1..2]);
        return 2;
    }

    /// <summary>Code ends at as many backticks as it began with.</summary>
    private int TryCode(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var ticks = rest.Length - rest.TrimStart('`').Length;
        var inner = rest[ticks..];
        for (var at = 0; at < inner.Length; )
        {
            var next = inner[at..].IndexOf('`');
            if (next < 0)
            {
                return 0;
            }

            var from = at + next;
            var found = inner.Length - from - inner[from..].TrimStart('`').Length;
            if (found == ticks)
            {
                html.Text(before).Markup("<code>").Text(inner[..from]).Markup("</code>");
                return ticks + from + found;
            }

            at = from + found;
        }

        return 0;
    }

    private int TryAddress(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(AfterAddress);
        var address = (end < 0 ? rest : rest[..end]).TrimEnd(".,:;!?')_~");
        if (!Links.IsSafe(address))
        {
            return 0;
        }

        html.Text(before);
        Links.Write(html, address);
        return address.Length;
    }

    /// <summary>The address stays to be seen: words may promise another.</summary>
    private int TryNamedLink(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, int depth)
    {
        var middle = rest.IndexOf("](", StringComparison.Ordinal);
        if (middle < 2 || depth >= Deepest || rest[..middle].Contains('\n'))
        {
            return 0;
        }

        var end = rest[middle..].IndexOf(')');
        if (end < 0)
        {
            return 0;
        }

        var address = rest[(middle + 2)..(middle + end)].TrimStart('<').TrimEnd('>');
        if (!Links.IsSafe(address))
        {
            return 0;
        }

        html.Text(before);
        Links.Open(html, address);
        Write(rest[1..middle], depth + 1, inLink: true);
        html.Markup("</a> <span class=\"dim\">(").Text(address).Markup(")</span>");
        return middle + end + 1;
    }

    private int TryEverybody(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var length =
            rest.StartsWith("@everyone", StringComparison.Ordinal) ? 9
            : rest.StartsWith("@here", StringComparison.Ordinal) ? 5
            : 0;
        if (length > 0)
        {
            html.Text(before).Markup("<span class=\"mention\">").Text(rest[..length]).Markup("</span>");
        }

        return length;
    }

    private int TrySpan(ReadOnlySpan<char> text, ReadOnlySpan<char> before, int at, int depth, bool inLink)
    {
        var rest = text[at..];
        foreach (var (mark, open, close) in Spans)
        {
            if (!rest.StartsWith(mark, StringComparison.Ordinal))
            {
                continue;
            }

            var inner = rest[mark.Length..];
            var end = EndOf(mark, inner);
            var standsInWord = mark is "_" && IsWithinWord(text, at, at + mark.Length + end + mark.Length);
            if (end <= 0 || char.IsWhiteSpace(inner[0]) && mark.Length == 1 || standsInWord)
            {
                continue;
            }

            html.Text(before).Markup(open);
            Write(inner[..end], depth + 1, inLink);
            html.Markup(close);
            return mark.Length + end + mark.Length;
        }

        return 0;
    }

    /// <returns>Where the mark ends what it began; negative where it does not.</returns>
    private static int EndOf(string mark, ReadOnlySpan<char> inner)
    {
        for (var at = 0; at < inner.Length; )
        {
            var next = inner[at..].IndexOf(mark, StringComparison.Ordinal);
            if (next < 0)
            {
                return -1;
            }

            var end = at + next;
            var run = inner.Length - end - inner[end..].TrimStart(mark[0]).Length;
            if (!IsEscaped(inner, end) && (run == mark.Length || mark.Length > 1))
            {
                return end;
            }

            at = end + run;
        }

        return -1;
    }

    private static bool IsEscaped(ReadOnlySpan<char> text, int at)
    {
        var backslashes = 0;
        while (at - backslashes > 0 && text[at - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static bool IsWithinWord(ReadOnlySpan<char> text, int from, int to) =>
        (from > 0 && char.IsLetterOrDigit(text[from - 1])) || (to < text.Length && char.IsLetterOrDigit(text[to]));
}
