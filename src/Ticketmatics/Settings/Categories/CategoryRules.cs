using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings.Categories;

/// <summary>Changes of a guild's ticket categories; pure.</summary>
internal static class CategoryRules
{
    public const int MostOfLabel = 80;
    public const int MostOfDescription = 100;
    public const int MostOfWelcome = 1000;
    public const int MostQuestions = Discord.Limits.ModalComponents;
    public const int MostOfQuestion = Discord.Limits.LabelLength;
    public const int MostOfHint = Discord.Limits.LabelDescriptionLength;
    public const int MostChoices = Discord.Limits.SelectOptions;
    public const int MostOfChoice = Discord.Limits.SelectOptionTextLength;

    private const int MostOfKey = 32;

    /// <returns>A sentence where no category can be added; else null.</returns>
    public static Func<Texts, string>? WhyNoMore(GuildSettings settings) =>
        settings.Categories.Length >= SettingsRules.MostCategories ? texts => texts.Categories.TooMany
        : settings.Panel.Style is PanelStyle.Buttons && settings.Categories.Length >= SettingsRules.MostButtons
            ? texts => texts.Settings.TooManyForButtons
        : null;

    public static SettingsDecision Add(GuildSettings settings, CategoryDraft draft) =>
        WhyNoMore(settings) is { } full ? new SettingsDecision.Refused(full)
        : WhyNot(settings, draft, key: null) is { } why ? Refuse(why)
        : Accept(
            settings,
            settings.Categories.Add(draft.Apply(new(KeyOf(settings, draft.Label), draft.Label, null, null)))
        );

    public static SettingsDecision Edit(GuildSettings settings, string key, CategoryDraft draft) =>
        WhyNot(settings, draft, key) is { } why ? Refuse(why) : Change(settings, key, draft.Apply);

    /// <summary>Tickets of the category keep its name; who may be removed is not the last.</summary>
    public static SettingsDecision Remove(GuildSettings settings, string key) =>
        settings.FindCategory(key) is not { } category ? Refuse(texts => texts.Gone)
        : settings.Categories.Length == 1 ? Refuse(texts => texts.LastOne)
        : Accept(settings, settings.Categories.Remove(category));

    /// <param name="by">-1 is one place up, 1 is one place down; at the end it stays where it is.</param>
    public static SettingsDecision Move(GuildSettings settings, string key, int by)
    {
        if (settings.FindCategory(key) is not { } category)
        {
            return Refuse(texts => texts.Gone);
        }

        var from = settings.Categories.IndexOf(category);
        var to = Math.Clamp(from + by, 0, settings.Categories.Length - 1);
        return to == from
            ? new SettingsDecision.Accepted(settings)
            : Accept(settings, settings.Categories.RemoveAt(from).Insert(to, category));
    }

    public static SettingsDecision Change(
        GuildSettings settings,
        string key,
        Func<TicketCategory, TicketCategory> change
    ) =>
        settings.FindCategory(key) is { } category
            ? Accept(settings, settings.Categories.Replace(category, change(category)))
            : Refuse(texts => texts.Gone);

    /// <param name="index">Of the question that is replaced; null adds one.</param>
    public static SettingsDecision SetQuestion(GuildSettings settings, string key, int? index, QuestionDraft draft) =>
        draft.Read() is not { } question ? Refuse(texts => texts.QuestionBounds)
        : settings.FindCategory(key) is not { } category ? Refuse(texts => texts.Gone)
        : index is null && category.Questions.Length >= MostQuestions ? Refuse(texts => texts.TooManyQuestions)
        : index is { } at && at >= category.Questions.Length ? Refuse(texts => texts.Moved)
        : Change(
            settings,
            key,
            before =>
                before with
                {
                    Questions = index is { } place
                        ? before.Questions.SetItem(place, question)
                        : before.Questions.Add(question),
                }
        );

    public static SettingsDecision RemoveQuestion(GuildSettings settings, string key, int index) =>
        settings.FindCategory(key) is not { } category ? Refuse(texts => texts.Gone)
        : index >= category.Questions.Length ? Refuse(texts => texts.Moved)
        : Change(settings, key, before => before with { Questions = before.Questions.RemoveAt(index) });

    private static Func<CategoryTexts, string>? WhyNot(GuildSettings settings, CategoryDraft draft, string? key) =>
        draft.Label.Length is 0 or > MostOfLabel ? texts => texts.LabelBounds
        : draft.Emoji is { } emoji && !Discord.UnicodeEmoji.Is(emoji) ? texts => texts.EmojiBounds
        : draft.Description?.Length > MostOfDescription ? texts => texts.DescriptionBounds
        : draft.Welcome?.Length > MostOfWelcome ? texts => texts.WelcomeBounds
        : settings.Categories.Any(other =>
            !string.Equals(other.Key, key, StringComparison.Ordinal)
            && string.Equals(other.Label, draft.Label, StringComparison.OrdinalIgnoreCase)
        )
            ? texts => texts.LabelTaken
        : null;

    /// <summary>Of the label's letters, and of no other category of the guild.</summary>
    private static string KeyOf(GuildSettings settings, string label)
    {
        var letters = new string([
            .. label
                .ToLowerInvariant()
                .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')
                .Take(MostOfKey - 3),
        ]).Trim('-');
        var stem = letters.Length > 0 ? letters : "category";
        return Enumerable
            .Range(1, SettingsRules.MostCategories + 1)
            .Select(number => number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}"))
            .First(key => settings.FindCategory(key) is null);
    }

    private static SettingsDecision.Accepted Accept(
        GuildSettings settings,
        ImmutableArray<TicketCategory> categories
    ) => new(settings with { OwnCategories = categories });

    private static SettingsDecision.Refused Refuse(Func<CategoryTexts, string> why) =>
        new(texts => why(texts.Categories));
}
