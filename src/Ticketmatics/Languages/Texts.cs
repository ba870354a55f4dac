using System.Collections.Frozen;
using System.Collections.Immutable;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Languages;

/// <summary>
/// All that the bot says, in one language. A capability declares its sentences and what it makes of them; a language
/// has all of them in one file, and does not compile where one is missing.
/// </summary>
internal abstract class Texts
{
    /// <summary>For everybody whose language is not among <see cref="All"/>.</summary>
    public static readonly Texts Default = new English();

    public static readonly ImmutableArray<Texts> All =
    [
        Default,
        new Portuguese(),
        new Spanish(),
        new German(),
        new French(),
    ];

    private static readonly FrozenDictionary<string, Texts> ByLocale = All.SelectMany(texts =>
            texts.Locales.Select(locale => (locale, texts))
        )
        .ToFrozenDictionary(pair => pair.locale, pair => pair.texts, StringComparer.Ordinal);

    /// <param name="locale">As Discord has it; null where nobody knows.</param>
    public static Texts Of(string? locale) => locale is null ? Default : ByLocale.GetValueOrDefault(locale, Default);

    /// <summary>A text that Discord itself shows to everybody in their language: of a command, an option, a choice.</summary>
    public static LocalizedText InAll(Func<Texts, string> text) =>
        new(
            text(Default),
            All.SelectMany(texts => texts.Locales.Select(locale => (locale, said: text(texts))))
                .ToDictionary(pair => pair.locale, pair => pair.said, StringComparer.Ordinal)
        );

    /// <summary>Of Discord, the first being the language's own. See Discord Docs/Reference, "Locales".</summary>
    public abstract ImmutableArray<string> Locales { get; }

    /// <summary>What the language calls itself.</summary>
    public abstract string Name { get; }

    public abstract CommandTexts Commands { get; }

    public abstract InteractionTexts Interactions { get; }

    public abstract RefusalTexts Refusals { get; }

    public abstract OpeningTexts Opening { get; }

    public abstract SuggestionTexts Suggestions { get; }

    public abstract ClaimingTexts Claiming { get; }

    public abstract ClosingTexts Closing { get; }

    public abstract ReopeningTexts Reopening { get; }

    public abstract ParticipantTexts Participants { get; }

    public abstract TranscriptTexts Transcripts { get; }

    public abstract PanelTexts Panels { get; }

    public abstract StaffingTexts Staffing { get; }

    public abstract SettingsTexts Settings { get; }

    public abstract CategoryTexts Categories { get; }

    public abstract HelpTexts Help { get; }

    public abstract StatsTexts Statistics { get; }

    public abstract DashboardTexts Dashboard { get; }

    public abstract LogTexts Logs { get; }

    public abstract UpkeepTexts Upkeep { get; }
}
