using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Conventions;

public sealed class MarkdownTests
{
    private const string Special = "\\*_~|`>#-+[]()<@";

    /// <summary>Texts in which what matters is frequent.</summary>
    private static readonly Arbitrary<string> Texts = Gen.Elements([
            .. Special.Select(c => c.ToString()),
            "a",
            " ",
            "\n",
            "🎫",
            "é",
            "\u202E",
            "\u0000",
            "\r",
            "…",
        ])
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void Escaped_text_is_at_most_twice_as_long() =>
        Prop.ForAll(Texts, text => Markdown.Escape(text).Length <= 2 * text.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void Escaped_text_holds_nothing_that_formats() =>
        Prop.ForAll(Texts, text => IsPlain(Markdown.Escape(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Escaped_text_holds_what_was_written() =>
        Prop.ForAll(Texts, text => Unescape(Markdown.Escape(text)).ShouldBe(WithoutControls(text.Trim())))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Escaped_text_that_is_cut_holds_nothing_that_formats_either() =>
        Prop.ForAll(
                Texts,
                ArbMap.Default.ArbFor<PositiveInt>(),
                (text, most) => IsPlain(Markdown.Ellipsize(Markdown.Escape(text), most.Get))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_text_is_no_longer_than_allowed_and_splits_no_character() =>
        Prop.ForAll(
                Texts,
                ArbMap.Default.ArbFor<PositiveInt>(),
                (text, most) =>
                {
                    var cut = Markdown.Ellipsize(text, most.Get);
                    cut.Length.ShouldBeLessThanOrEqualTo(most.Get);
                    cut.EnumerateRunes().ShouldNotContain(Rune.ReplacementChar);
                    if (text.Length <= most.Get)
                    {
                        cut.ShouldBe(text);
                    }
                    else
                    {
                        cut.ShouldEndWith("…");
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool IsPlain(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
                if (at == text.Length || !Special.Contains(text[at]))
                {
                    return false;
                }
            }
            else if (Special.Contains(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutControls(string text) =>
        string.Concat(text.Where(c => c == '\n' || (!char.IsControl(c) && c != '\u202E')));

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            plain.Append(text[at] == '\\' ? text[++at] : text[at]);
        }

        return plain.ToString();
    }
}
