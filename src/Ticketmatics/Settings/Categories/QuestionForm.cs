using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

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
    public static Modal For(string argument, Question? question, Texts texts) =>
        new()
        {
            CustomId = new CustomId(RouteName, argument).ToString(),
            Title = texts.Categories.QuestionTitle,
            Components =
            [
                Line(
                    texts.Categories.Question,
                    texts.Categories.QuestionHint,
                    Input(LabelField, question?.Label, CategoryRules.MostOfQuestion) with
                    {
                        Required = true,
                    }
                ),
                Line(
                    texts.Categories.Kind,
                    hint: null,
                    Choice(
                        KindField,
                        $"{question?.Kind ?? QuestionKind.Short}",
                        (texts.Categories.Short, $"{QuestionKind.Short}"),
                        (texts.Categories.Paragraph, $"{QuestionKind.Paragraph}"),
                        (texts.Categories.Select, $"{QuestionKind.Select}")
                    )
                ),
                Line(
                    texts.Categories.Required,
                    hint: null,
                    Choice(
                        RequiredField,
                        question?.IsRequired is false ? QuestionDraft.No : QuestionDraft.Yes,
                        (texts.Categories.RequiredYes, QuestionDraft.Yes),
                        (texts.Categories.RequiredNo, QuestionDraft.No)
                    )
                ),
                Line(
                    texts.Categories.Hint,
                    texts.Categories.HintHint,
                    Input(HintField, question?.Hint, CategoryRules.MostOfHint)
                ),
                Line(
                    texts.Categories.Choices,
                    texts.Categories.ChoicesHint,
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
                stands && place.In(settings) is null
                    ? new SettingsDecision.Refused(texts => texts.Categories.Moved)
                    : CategoryRules.SetQuestion(settings, key, stands ? place.Index : null, draft),
            (_, after) => Reply.Update(CategoryPanel.One(after, key, submit.Texts)),
            draft: $"{draft.Label}\n{draft.Hint}\n{draft.Choices}",
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
