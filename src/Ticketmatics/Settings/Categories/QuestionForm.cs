using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>A question of a form, as it was typed.</summary>
internal sealed class QuestionForm : IModal
{
    public const string RouteName = "question-form";

    private const string LabelField = "question";
    private const string KindField = "kind";
    private const string RequiredField = "required";
    private const string HintField = "hint";
    private const string ChoicesField = "choices";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    /// <param name="argument">Key of the category that gets a question; or the place of one that stands there.</param>
    /// <param name="question">Null for a new one.</param>
    public static Modal For(string argument, Question? question) =>
        new()
        {
            CustomId = new CustomId(RouteName, argument).ToString(),
            Title = CategoryTexts.QuestionTitle,
            Components =
            [
                Line(
                    CategoryTexts.Question,
                    CategoryTexts.QuestionHint,
                    Input(LabelField, question?.Label, CategoryRules.MostOfQuestion) with
                    {
                        Required = true,
                    }
                ),
                Line(
                    CategoryTexts.Kind,
                    hint: null,
                    Choice(
                        KindField,
                        $"{question?.Kind ?? QuestionKind.Short}",
                        (CategoryTexts.Short, $"{QuestionKind.Short}"),
                        (CategoryTexts.Paragraph, $"{QuestionKind.Paragraph}"),
                        (CategoryTexts.Select, $"{QuestionKind.Select}")
                    )
                ),
                Line(
                    CategoryTexts.Required,
                    hint: null,
                    Choice(
                        RequiredField,
                        question?.IsRequired is false ? QuestionDraft.No : QuestionDraft.Yes,
                        (CategoryTexts.RequiredYes, QuestionDraft.Yes),
                        (CategoryTexts.RequiredNo, QuestionDraft.No)
                    )
                ),
                Line(
                    CategoryTexts.Hint,
                    CategoryTexts.HintHint,
                    Input(HintField, question?.Hint, CategoryRules.MostOfHint)
                ),
                Line(
                    CategoryTexts.Choices,
                    CategoryTexts.ChoicesHint,
                    Input(ChoicesField, ChoicesOf(question), Limits.TextInputLength) with
                    {
                        Style = TextInputStyle.Paragraph,
                    }
                ),
            ],
        };

    public Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var draft = new QuestionDraft(
            submit.Field(LabelField),
            submit.Field(KindField),
            submit.Field(RequiredField),
            submit.Field(HintField),
            submit.Field(ChoicesField)
        );
        var stands = QuestionPlace.TryParse(submit.Argument, out var place);
        var key = stands ? place.Category : submit.Argument;
        return SettingsRequests.ChangeAsync(
            submit,
            settings =>
                (
                    stands && place.In(settings) is null
                        ? new SettingsDecision.Refused(CategoryTexts.Moved)
                        : CategoryRules.SetQuestion(settings, key, stands ? place.Index : null, draft)
                ).WithDraft($"{draft.Label}\n{draft.Hint}\n{draft.Choices}"),
            (_, after) => Reply.Update(CategoryPanel.One(after, key)),
            cancellationToken
        );
    }

    private static string? ChoicesOf(Question? question) =>
        question is { Choices: not [] } ? string.Join('\n', question.Choices) : null;

    private static Label Line(string text, string? hint, Component input) =>
        new()
        {
            Text = text,
            Description = hint,
            Component = input,
        };

    private static TextInput Input(string field, string? value, int most) =>
        new()
        {
            CustomId = field,
            Style = TextInputStyle.Short,
            MaxLength = most,
            Required = false,
            Value = value,
        };

    private static StringSelect Choice(
        string field,
        string chosen,
        params ReadOnlySpan<(string Label, string Value)> choices
    )
    {
        List<SelectOption> options = [];
        foreach (var (label, value) in choices)
        {
            options.Add(
                new SelectOption
                {
                    Label = label,
                    Value = value,
                    Default = string.Equals(value, chosen, StringComparison.Ordinal) ? true : null,
                }
            );
        }

        return new() { CustomId = field, Options = options };
    }
}
