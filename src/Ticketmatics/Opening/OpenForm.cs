using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>The modal in which a member says what the ticket is about.</summary>
internal static class OpenForm
{
    /// <summary>Also what the original's modal calls it.</summary>
    public const string ReasonField = "ticket_reason";
    public const string CategoryField = "category";

    private const char Separator = '/';

    /// <summary>For a category that was chosen.</summary>
    public static Modal For(TicketCategory category, OpeningTexts texts) =>
        new()
        {
            CustomId = new CustomId(OpenModal.RouteName, ArgumentOf(category)).ToString(),
            Title = Markdown.Ellipsize(category.Label, Limits.ModalTitleLength),
            Components = category.Questions is []
                ? [ReasonQuestion("", texts)]
                : [.. category.Questions.Select((question, i) => LabelOf(question, AnswerField(i)))],
        };

    /// <summary>Lets the modal ask for the category too; for guilds whose categories all ask for the reason.</summary>
    public static Modal WithCategories(IEnumerable<TicketCategory> categories, OpeningTexts texts) =>
        WithCategories(new CustomId(OpenModal.RouteName), categories, reason: "", texts);

    /// <summary>Asks for category and reason, whatever the category would ask.</summary>
    /// <param name="opener">In whose name the ticket is opened; null for who fills it in.</param>
    /// <param name="reason">What stands in the form already; empty for nothing.</param>
    public static Modal Plain(
        IEnumerable<TicketCategory> categories,
        NamedMember? opener,
        string reason,
        OpeningTexts texts
    ) => WithCategories(new CustomId(PlainOpenModal.RouteName, $"{opener}"), categories, reason, texts);

    private static Modal WithCategories(
        CustomId id,
        IEnumerable<TicketCategory> categories,
        string reason,
        OpeningTexts texts
    ) =>
        new()
        {
            CustomId = id.ToString(),
            Title = texts.FormTitle,
            Components =
            [
                new Label
                {
                    Text = texts.CategoryQuestion,
                    Component = new StringSelect
                    {
                        CustomId = CategoryField,
                        Placeholder = texts.CategoryPlaceholder,
                        Options = [.. categories.Select(category => category.ToOption())],
                    },
                },
                ReasonQuestion(reason, texts),
            ],
        };

    /// <summary>Of the question at <paramref name="index"/>, from 0.</summary>
    public static string AnswerField(int index) => string.Create(CultureInfo.InvariantCulture, $"answer-{index}");

    /// <summary>The key of the category that <see cref="For"/> was made for.</summary>
    public static string KeyOf(string argument) => argument.Split(Separator, 2)[0];

    /// <summary>Whether a form that was opened with <paramref name="argument"/> asked what the category asks now.</summary>
    public static bool IsOf(TicketCategory category, string argument) =>
        argument.Length == 0
            ? category.Questions is []
            : string.Equals(argument, ArgumentOf(category), StringComparison.Ordinal);

    private static string ArgumentOf(TicketCategory category) =>
        category.Questions is []
            ? category.Key
            : string.Create(CultureInfo.InvariantCulture, $"{category.Key}{Separator}{PrintOf(category.Questions):x8}");

    /// <summary>Differs, but for one chance in four thousand millions, where other questions are asked: FNV-1a.</summary>
    private static uint PrintOf(ImmutableArray<Question> questions)
    {
        var print = 2166136261u;
        foreach (var letter in questions.SelectMany(question => $"{question.Label}\0{question.Kind}\0"))
        {
            print = unchecked((print ^ letter) * 16777619u);
        }

        return print;
    }

    private static Label LabelOf(Question question, string field) =>
        new()
        {
            Text = question.Label,
            Description = question.Hint,
            Component =
                question.Kind is QuestionKind.Select
                    ? new StringSelect
                    {
                        CustomId = field,
                        Required = question.IsRequired ? null : false,
                        Options =
                        [
                            .. question.Choices.Select(choice => new SelectOption { Label = choice, Value = choice }),
                        ],
                    }
                    : new TextInput
                    {
                        CustomId = field,
                        Style = question.Kind is QuestionKind.Short ? TextInputStyle.Short : TextInputStyle.Paragraph,
                        Required = question.IsRequired ? null : false,
                        MaxLength = Question.MaxLengthOf(question.Kind),
                    },
        };

    private static Label ReasonQuestion(string reason, OpeningTexts texts) =>
        new()
        {
            Text = texts.ReasonQuestion,
            Description = texts.ReasonHint,
            Component = new TextInput
            {
                CustomId = ReasonField,
                Style = TextInputStyle.Paragraph,
                MinLength = TicketRules.ReasonMinLength,
                MaxLength = TicketRules.ReasonMaxLength,
                Value = reason.Length > 0 ? reason : null,
            },
        };
}
