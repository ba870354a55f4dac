using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ticketmatics.Transcripts.Html;

/// <summary>HTML in which nothing that people wrote becomes markup.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public int Length => html.Length;

    /// <param name="constant">Markup of ours; never anything that was typed.</param>
    public HtmlWriter Markup(string constant)
    {
        html.Append(constant);
        return this;
    }

    /// <summary>
    /// Text between tags, or the value of an attribute in quotes, as of <see cref="CleanText"/>. Halves of characters
    /// become U+FFFD as well.
    /// </summary>
    public HtmlWriter Text(ReadOnlySpan<char> hostile)
    {
        html.Append(Encoder.Encode(CleanText.Of(hostile)));
        return this;
    }

    public override string ToString() => html.ToString();
}
