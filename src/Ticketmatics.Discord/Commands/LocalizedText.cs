namespace Ticketmatics.Discord;

/// <summary>A text, and what it is in other languages. See Discord Docs/Application Commands, "Localization".</summary>
/// <param name="Text">For all whose locale is not among <paramref name="Localizations"/>.</param>
/// <param name="Localizations">By Discord's locales; null where the text is the same for all.</param>
public sealed record LocalizedText(string Text, IReadOnlyDictionary<string, string>? Localizations = null)
{
    /// <summary>A text that is the same for all.</summary>
    public static LocalizedText FromString(string text) => new(text);

    public static implicit operator LocalizedText(string text) => FromString(text);

    /// <summary>UTF-16 code units of the longest of them, by which Discord counts the size of a command.</summary>
    internal int Longest => (Localizations?.Values ?? []).Append(Text).Max(text => text.Length);
}
