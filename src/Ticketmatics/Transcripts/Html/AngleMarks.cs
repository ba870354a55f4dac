namespace Ticketmatics.Transcripts.Html;

/// <summary>What stands in angle brackets: marks, and addresses without a preview.</summary>
internal sealed class AngleMarks(HtmlWriter html, TranscriptNames names)
{
    /// <param name="before">Text that stands before the mark, and is written with it.</param>
    /// <param name="rest">Begins with the bracket.</param>
    /// <returns>Length of the mark; 0 where it is none, and nothing is written.</returns>
    public int TryWrite(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        if (end < 2)
        {
            return 0;
        }

        var inner = rest[1..end];
        if (Links.IsSafe(inner) && !inner.ContainsAny(' ', '\n'))
        {
            html.Text(before);
            Links.Write(html, inner);
            return end + 1;
        }

        if (Marks.TextOf(inner, names) is not { } text)
        {
            return 0;
        }

        html.Text(before).Markup("<span class=\"mention\">").Text(text).Markup("</span>");
        return end + 1;
    }
}
