using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>What a ticket can be about.</summary>
/// <param name="Key">Kept with each ticket; never shown.</param>
/// <param name="Emoji">Unicode; null where it has none.</param>
/// <param name="Description">Null where it has none.</param>
public sealed record TicketCategory(string Key, string Label, string? Emoji, string? Description)
{
    /// <summary>Of the categories a guild starts with.</summary>
    internal static readonly ImmutableArray<(string Key, string Emoji)> DefaultKeys =
    [
        ("general", "❓"),
        ("technical", "🔧"),
        ("billing", "💳"),
        ("report", "🚨"),
        ("other", "📨"),
    ];

    /// <summary>The categories a guild starts with.</summary>
    internal static ImmutableArray<TicketCategory> DefaultsIn(Texts texts) =>
        [
            .. DefaultKeys.Select(start =>
            {
                var (label, description) = texts.Categories.DefaultOf(start.Key);
                return new TicketCategory(start.Key, label, start.Emoji, description);
            }),
        ];

    /// <summary>The Discord category that its tickets stand in; null where they stand with all others.</summary>
    public ChannelId? Parent { get; init; }

    /// <summary>Said to the opener when a ticket is open; null is the text that comes with the bot.</summary>
    public string? Welcome { get; init; }

    /// <summary>Asked in place of the reason; at most 5. Empty where the reason is asked.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Whether the opener gets the transcript of a closed ticket as a direct message.</summary>
    public bool SendsTranscript { get; init; }

    /// <summary>As people read it.</summary>
    public string Name => Emoji is null ? Label : $"{Emoji} {Label}";

    internal SelectOption ToOption() =>
        new()
        {
            Label = Label,
            Value = Key,
            Description = Description,
            Emoji = Emoji is null ? null : new Emoji(Emoji),
        };
}

/// <summary>One question of a category's form.</summary>
/// <param name="Label">At most 45 characters.</param>
/// <param name="Hint">Shown in the empty field, or under the question; null where there is none.</param>
/// <param name="Choices">Of a select, 1 to 25; empty for text.</param>
public sealed record Question(
    string Label,
    QuestionKind Kind,
    bool IsRequired,
    string? Hint,
    ImmutableArray<string> Choices
)
{
    /// <summary>Characters that an answer may have.</summary>
    internal static int MaxLengthOf(QuestionKind kind) => kind is QuestionKind.Short ? 200 : 1000;
}

/// <summary>Names are stored.</summary>
public enum QuestionKind
{
    Short,
    Paragraph,
    Select,
}
