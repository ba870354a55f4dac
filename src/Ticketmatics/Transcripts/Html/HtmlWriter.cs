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
    /// Text between tags, or the value of an attribute in quotes. Characters that no document may hold, and halves of
    /// characters, become U+FFFD.
    /// </summary>
    public HtmlWriter Text(ReadOnlySpan<char> hostile)
    {
        var clean =
            hostile.ContainsAnyInRange('\0', '\b') || hostile.ContainsAnyInRange('\u000B', '\u001F')
                ? Cleaned(hostile)
                : hostile.ToString();
        html.Append(Encoder.Encode(clean));
        return this;
    }

    public override string ToString() => html.ToString();

    private static string Cleaned(ReadOnlySpan<char> text) =>
        string.Create(
            text.Length,
            text,
            (clean, dirty) =>
            {
                for (var i = 0; i < clean.Length; i++)
                {
                    clean[i] = dirty[i] < ' ' && dirty[i] is not ('\n' or '\t') ? '\uFFFD' : dirty[i];
                }
            }
        );
}
