using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ticketmatics.Discord;

/// <summary>Discord's text formatting. See Discord Docs/Reference, "Message Formatting".</summary>
public static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_~|`>#-+[]()<@");

    /// <summary>
    /// Hostile text as plain text: nothing in it formats, mentions or links, and no control character turns the text
    /// around it. Line breaks stay. The result is at most twice as long.
    /// </summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (var c in text.Trim())
        {
            if (c != '\n' && char.GetUnicodeCategory(c) is UnicodeCategory.Control || IsBidiControl(c))
            {
                continue;
            }

            if (Special.Contains(c))
            {
                plain.Append('\\');
            }

            plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Cuts at <paramref name="most"/> UTF-16 code units, never inside a character, and says so with "…".</summary>
    public static string Ellipsize(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        // An escaping backslash at the cut would escape the ellipsis instead.
        return string.Concat(text.AsSpan(0, end).TrimEnd('\\'), "…");
    }

    public static string Mention(UserId user) => $"<@{user}>";

    public static string Mention(RoleId role) => $"<@&{role}>";

    public static string Mention(ChannelId channel) => $"<#{channel}>";

    /// <summary>A time that each reader sees in words relative to now, e.g. "2 minutes ago".</summary>
    public static string Relative(DateTimeOffset moment) => $"<t:{moment.ToUnixTimeSeconds()}:R>";

    /// <summary>Marks, embeddings, overrides and isolates of text direction.</summary>
    private static bool IsBidiControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
