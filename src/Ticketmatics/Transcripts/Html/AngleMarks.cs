using System.Globalization;

namespace Ticketmatics.Transcripts.Html;

/// <summary>
/// Marks in angle brackets: mentions, emoji, times, addresses without a preview.
/// See Discord Docs/Reference, "Formats".
/// </summary>
internal sealed class AngleMarks(HtmlWriter html, TranscriptNames names)
{
    /// <summary>No such mark is longer; addresses are.</summary>
    private const int Longest = 200;

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

        if (inner.Length > Longest || TextOf(inner) is not { } text)
        {
            return 0;
        }

        html.Text(before).Markup("<span class=\"mention\">").Text(text).Markup("</span>");
        return end + 1;
    }

    /// <returns>Null for what is no mark.</returns>
    private string? TextOf(ReadOnlySpan<char> inner) =>
        inner switch
        {
            ['@', '&', .. var id] when TryId(id, out var role) => $"@{names.Role(role)}",
            ['@', '!', .. var id] when TryId(id, out var user) => $"@{names.User(user)}",
            ['@', .. var id] when TryId(id, out var user) => $"@{names.User(user)}",
            ['#', .. var id] when TryId(id, out var channel) => $"#{names.Channel(channel)}",
            ['/', .. var command] when command.IndexOf(':') is > 0 and var colon => $"/{command[..colon]}",
            ['t', ':', .. var moment] => Time(moment),
            [':', .. var emoji] => Emoji(emoji),
            ['a', ':', .. var emoji] => Emoji(emoji),
            _ => null,
        };

    private static bool TryId(ReadOnlySpan<char> text, out ulong id) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    private static string? Emoji(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and var colon && TryId(text[(colon + 1)..], out _) ? $":{text[..colon]}:" : null;

    private static string? Time(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var digits = colon < 0 ? text : text[..colon];
        return
            long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > -62_135_596_800 and < 253_402_300_800
            ? Moments.Text(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }
}
