using System.Collections.Immutable;

namespace Ticketmatics.Settings.Categories;

/// <summary>What was typed for a category; null where it was left empty.</summary>
internal sealed record CategoryDraft(string Label, string? Emoji, string? Description, string? Welcome)
{
    public TicketCategory Apply(TicketCategory category) =>
        category with
        {
            Label = Label,
            Emoji = Emoji,
            Description = Description,
            Welcome = Welcome,
        };
}

/// <summary>What was typed for a question.</summary>
/// <param name="Choices">One a line; empty for a question that is answered by text.</param>
internal sealed record QuestionDraft(string Label, string Kind, string IsRequired, string Hint, string Choices)
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <returns>Null where it is out of bounds.</returns>
    public Question? Read()
    {
        var choices = Choices
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        var fits =
            Label.Length is > 0 and <= CategoryRules.MostOfQuestion
            && Enum.TryParse<QuestionKind>(Kind, out var kind)
            && Enum.IsDefined(kind)
            && Hint.Length <= CategoryRules.MostOfHint
            && (
                kind is not QuestionKind.Select
                || (
                    choices.Length is > 0 and <= CategoryRules.MostChoices
                    && choices.All(choice => choice.Length <= CategoryRules.MostOfChoice)
                )
            );
        return fits
            ? new(
                Label,
                Enum.Parse<QuestionKind>(Kind),
                !string.Equals(IsRequired, No, StringComparison.Ordinal),
                Hint.Length > 0 ? Hint : null,
                Enum.Parse<QuestionKind>(Kind) is QuestionKind.Select ? choices : []
            )
            : null;
    }
}
