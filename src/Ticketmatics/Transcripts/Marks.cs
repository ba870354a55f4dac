using System.Globalization;

namespace Ticketmatics.Transcripts;

/// <summary>
/// Marks in angle brackets that stand for something else: mentions, emoji, times. See Discord Docs/Reference, "Formats".
/// </summary>
internal static class Marks
{
    /// <summary>No such mark is longer.</summary>
    private const int Longest = 200;

    /// <param name="inner">Between the brackets.</param>
    /// <returns>What people read in its place; null for what is no mark.</returns>
    public static string? TextOf(ReadOnlySpan<char> inner, TranscriptNames names) =>
        inner switch
        {
            { Length: > Longest } => null,
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
