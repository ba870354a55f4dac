using System.Runtime.CompilerServices;

namespace Ticketmatics.Discord;

/// <summary>Checks of <see cref="Limits"/> for the records that are sent; each returns the value it was given.</summary>
internal static class Require
{
    public static string Text(string value, int most, [CallerMemberName] string what = "") =>
        Text(value, 1, most, what);

    /// <param name="least">Shortest text, in UTF-16 code units after trimming.</param>
    /// <param name="most">Longest text, in UTF-16 code units.</param>
    public static string Text(string value, int least, int most, [CallerMemberName] string what = "")
    {
        if (value.Length > most)
        {
            throw new DiscordLimitException(what, $"{value.Length} characters, {most} are allowed.");
        }

        return value.AsSpan().Trim().Length >= least
            ? value
            : throw new DiscordLimitException(what, $"at least {least} characters are required.");
    }

    public static string? OptionalText(string? value, int most, [CallerMemberName] string what = "") =>
        value is null ? null : Text(value, most, what);

    public static IReadOnlyDictionary<string, string>? Texts(
        IReadOnlyDictionary<string, string>? values,
        int most,
        [CallerMemberName] string what = ""
    )
    {
        foreach (var value in values?.Values ?? [])
        {
            Text(value, most, what);
        }

        return values;
    }

    public static IReadOnlyList<T> Count<T>(
        IReadOnlyList<T> values,
        int least,
        int most,
        [CallerMemberName] string what = ""
    ) =>
        values.Count >= least && values.Count <= most
            ? values
            : throw new DiscordLimitException(what, $"{values.Count} entries, {least} to {most} are allowed.");

    public static void Distinct(IEnumerable<string> names, [CallerMemberName] string what = "")
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !seen.Add(name)) is { } twice)
        {
            throw new DiscordLimitException(what, $"'{twice}' stands there twice.");
        }
    }

    public static int Range(int value, int least, int most, [CallerMemberName] string what = "") =>
        value >= least && value <= most
            ? value
            : throw new DiscordLimitException(what, $"{value} is not from {least} to {most}.");
}
