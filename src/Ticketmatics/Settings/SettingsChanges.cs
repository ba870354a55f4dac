using Ticketmatics.Discord;
using Ticketmatics.Logs;
using Ticketmatics.Settings.Categories;

namespace Ticketmatics.Settings;

/// <summary>What differs between two states of a guild's settings, for the logs channel; pure.</summary>
internal static class SettingsChanges
{
    /// <summary>Two values and what stands around them fit into one embed.</summary>
    private const int MostOfValue = 900;

    private static readonly (string Name, Func<TicketCategory, string?> Show)[] Parts =
    [
        (CategoryTexts.Label, category => category.Label),
        (CategoryTexts.Emoji, category => category.Emoji),
        (CategoryTexts.Description, category => category.Description),
        (CategoryTexts.Welcome, category => category.Welcome),
        (CategoryTexts.QuestionsField, category => string.Join(" · ", category.Questions.Select(CategoryTexts.Brief))),
        (
            CategoryTexts.TranscriptsField,
            category => category.SendsTranscript ? CategoryTexts.TranscriptsOn : CategoryTexts.TranscriptsOff
        ),
    ];

    public static IEnumerable<LogEntry.OfSetting> Between(
        GuildSettings before,
        GuildSettings after,
        UserId by,
        DateTimeOffset at
    ) =>
        SettingCatalogue
            .All.Select(setting => (Name: setting.Name, Was: setting.Show(before), Becomes: setting.Show(after)))
            .Append((Name: CategoryTexts.Title, Was: NamesOf(before), Becomes: NamesOf(after)))
            .Concat(after.Categories.SelectMany(category => Between(before.FindCategory(category.Key), category)))
            .Where(change => !string.Equals(change.Was, change.Becomes, StringComparison.Ordinal))
            .Select(change => new LogEntry.OfSetting(change.Name, Cut(change.Was), Cut(change.Becomes), at, by));

    /// <param name="before">Null where the category is new: then its name among the others says it.</param>
    private static IEnumerable<(string Name, string Was, string Becomes)> Between(
        TicketCategory? before,
        TicketCategory after
    ) =>
        before is null
            ? []
            : Parts
                .Select(part => (NameOf(after, part.Name), Plain(part.Show(before)), Plain(part.Show(after))))
                .Append((NameOf(after, CategoryTexts.ParentField), PlaceOf(before), PlaceOf(after)));

    private static string NamesOf(GuildSettings settings) =>
        string.Join(" · ", settings.Categories.Select(category => Markdown.Escape(category.Name)));

    private static string NameOf(TicketCategory category, string part) => $"{Markdown.Escape(category.Label)} · {part}";

    private static string PlaceOf(TicketCategory category) =>
        category.Parent is { } parent ? Markdown.Mention(parent) : SettingsTexts.NotSet;

    private static string Plain(string? text) => text is { Length: > 0 } ? Markdown.Escape(text) : SettingsTexts.NotSet;

    private static string Cut(string value) => Markdown.Ellipsize(value, MostOfValue);
}
