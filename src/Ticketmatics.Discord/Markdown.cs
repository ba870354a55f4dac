using System.Buffers;
using System.Text;

namespace Ticketmatics.Discord;

/// <summary>Discord's text formatting. See Discord Docs/Reference, "Message Formatting".</summary>
public static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_~|`>#-+[]()<@");

    /// <summary>What may stand in an address: nothing with which a text could leave it, or hide it behind other words.</summary>
    private static readonly SearchValues<char> InAddress = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~:/?#@!$&'+,;=%-"
    );

    /// <summary>
    /// Hostile text as plain text: nothing in it formats or mentions, no words hide a link, and no control character
    /// turns the text around it. Line breaks stay, and addresses stay what they are. The result is at most twice as long.
    /// </summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var address = LengthOfAddress(rest);
            if (address > 0)
            {
                // Discord takes an address as a whole: a backslash in it would become part of it.
                plain.Append(rest[..address]);
                rest = rest[address..];
                continue;
            }

            var c = rest[0];
            rest = rest[1..];
            if (c != '\n' && (char.IsControl(c) || IsBidiControl(c)))
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

    /// <summary>A command that a click writes into the reader's message box.</summary>
    /// <param name="name">With its subcommand behind a space, where it has some.</param>
    public static string Mention(CommandId command, string name) => $"</{name}:{command}>";

    /// <summary>An address that Discord's clients show as a link to the message.</summary>
    public static string Link(GuildId guild, ChannelId channel, MessageId message) =>
        $"https://discord.com/channels/{guild}/{channel}/{message}";

    /// <summary>A time that each reader sees in words relative to now, e.g. "2 minutes ago".</summary>
    public static string Relative(DateTimeOffset moment) => $"<t:{moment.ToUnixTimeSeconds()}:R>";

    /// <returns>Zero where the text does not begin with an address.</returns>
    private static int LengthOfAddress(ReadOnlySpan<char> text)
    {
        if (
            !text.StartsWith("https://", StringComparison.Ordinal)
            && !text.StartsWith("http://", StringComparison.Ordinal)
        )
        {
            return 0;
        }

        var end = text.IndexOfAnyExcept(InAddress);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Marks, embeddings, overrides and isolates of text direction.</summary>
    private static bool IsBidiControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
