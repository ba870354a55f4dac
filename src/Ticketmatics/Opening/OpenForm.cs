using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>The modal in which a member says what the ticket is about.</summary>
internal static class OpenForm
{
    /// <summary>Also what the original's modal calls it.</summary>
    public const string ReasonField = "ticket_reason";
    public const string CategoryField = "category";

    /// <param name="category">Chosen already; null lets the modal ask.</param>
    public static Modal For(TicketCategory? category) =>
        new()
        {
            CustomId = new CustomId(OpenModal.RouteName, category?.Key ?? "").ToString(),
            Title = category?.Label ?? OpeningTexts.FormTitle,
            Components = category is null ? [CategoryQuestion(), ReasonQuestion()] : [ReasonQuestion()],
        };

    private static Label CategoryQuestion() =>
        new()
        {
            Text = OpeningTexts.CategoryQuestion,
            Component = new StringSelect
            {
                CustomId = CategoryField,
                Placeholder = OpeningTexts.CategoryPlaceholder,
                Options = [.. TicketCategory.Defaults.Select(category => category.ToOption())],
            },
        };

    private static Label ReasonQuestion() =>
        new()
        {
            Text = OpeningTexts.ReasonQuestion,
            Description = OpeningTexts.ReasonHint,
            Component = new TextInput
            {
                CustomId = ReasonField,
                Style = TextInputStyle.Paragraph,
                MinLength = TicketRules.ReasonMinLength,
                MaxLength = TicketRules.ReasonMaxLength,
            },
        };
}
