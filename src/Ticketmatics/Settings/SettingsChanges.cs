using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Logs;
using Ticketmatics.Settings.Categories;

namespace Ticketmatics.Settings;

/// <summary>What differs between two states of a guild's settings, for the logs channel; pure.</summary>
internal static class SettingsChanges
{
    /// <summary>Two values and what stands around them fit into one embed.</summary>
    private const int MostOfValue = 900;

    private static readonly (
        Func<CategoryTexts, string> Name,
        Func<TicketCategory, CategoryTexts, string?> Show
    )[] Parts =
    [
        (texts => texts.Label, (category, _) => category.Label),
        (texts => texts.Emoji, (category, _) => category.Emoji),
        (texts => texts.Description, (category, _) => category.Description),
        (texts => texts.Welcome, (category, _) => category.Welcome),
        (
            texts => texts.QuestionsField,
            (category, texts) => string.Join(" · ", category.Questions.Select(texts.Brief))
        ),
        (
            texts => texts.TranscriptsField,
            (category, texts) => category.SendsTranscript ? texts.TranscriptsOn : texts.TranscriptsOff
        ),
    ];

    /// <returns>In the guild's language.</returns>
    public static IEnumerable<LogEntry.OfSetting> Between(
        GuildSettings before,
        GuildSettings after,
        UserId by,
        DateTimeOffset at
    )
    {
        var texts = after.Texts;
        return SettingCatalogue
            .All.Select(setting =>
                (
                    Name: setting.Name(texts.Settings),
                    Was: setting.Show(before, texts.Settings),
                    Becomes: setting.Show(after, texts.Settings)
                )
            )
            .Concat(before.OwnCategories == after.OwnCategories ? [] : OfCategories(before, after, texts))
            .Where(change => !string.Equals(change.Was, change.Becomes, StringComparison.Ordinal))
            .Select(change => new LogEntry.OfSetting(change.Name, Cut(change.Was), Cut(change.Becomes), at, by));
    }

    private static IEnumerable<(string Name, string Was, string Becomes)> OfCategories(
        GuildSettings before,
        GuildSettings after,
        Texts texts
    ) =>
        after
            .Categories.SelectMany(category => Between(before.FindCategory(category.Key), category, texts))
            .Prepend((Name: texts.Categories.Title, Was: NamesOf(before), Becomes: NamesOf(after)));

    /// <param name="before">Null where the category is new: then its name among the others says it.</param>
    private static IEnumerable<(string Name, string Was, string Becomes)> Between(
        TicketCategory? before,
        TicketCategory after,
        Texts texts
    ) =>
        before is null
            ? []
            : Parts
                .Select(part =>
                    (
                        NameOf(after, part.Name(texts.Categories)),
                        Plain(part.Show(before, texts.Categories), texts),
                        Plain(part.Show(after, texts.Categories), texts)
                    )
                )
                .Append((NameOf(after, texts.Categories.ParentField), PlaceOf(before, texts), PlaceOf(after, texts)));

    private static string NamesOf(GuildSettings settings) =>
        string.Join(" · ", settings.Categories.Select(category => Markdown.Escape(category.Name)));

    private static string NameOf(TicketCategory category, string part) => $"{Markdown.Escape(category.Label)} · {part}";

    private static string PlaceOf(TicketCategory category, Texts texts) =>
        category.Parent is { } parent ? Markdown.Mention(parent) : texts.Settings.NotSet;

    private static string Plain(string? text, Texts texts) =>
        text is { Length: > 0 } ? Markdown.Escape(text) : texts.Settings.NotSet;

    private static string Cut(string value) => Markdown.Ellipsize(value, MostOfValue);
}
