using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings.Categories;

/// <summary>What a category is to be called and to say, as it was typed.</summary>
internal sealed class CategoryForm : IModal
{
    public const string RouteName = "category-form";

    private const string LabelField = "label";
    private const string EmojiField = "emoji";
    private const string DescriptionField = "description";
    private const string WelcomeField = "welcome";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    /// <param name="category">Null for a new one.</param>
    public static Modal For(TicketCategory? category, Texts texts) =>
        new()
        {
            CustomId = new CustomId(RouteName, category?.Key ?? "").ToString(),
            Title = category is null ? texts.Categories.AddTitle : texts.Categories.EditTitle,
            Components =
            [
                Line(
                    texts.Categories.Label,
                    texts.Categories.LabelHint,
                    LabelField,
                    category?.Label,
                    CategoryRules.MostOfLabel
                ) with
                {
                    Component = Input(LabelField, category?.Label, CategoryRules.MostOfLabel) with { Required = true },
                },
                Line(texts.Categories.Emoji, texts.Categories.EmojiHint, EmojiField, category?.Emoji, MostOfEmoji),
                Line(
                    texts.Categories.Description,
                    texts.Categories.DescriptionHint,
                    DescriptionField,
                    category?.Description,
                    CategoryRules.MostOfDescription
                ),
                new Label
                {
                    Text = texts.Categories.Welcome,
                    Description = texts.Categories.WelcomeHint,
                    Component = Input(WelcomeField, category?.Welcome, CategoryRules.MostOfWelcome) with
                    {
                        Style = TextInputStyle.Paragraph,
                    },
                },
            ],
        };

    public Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var draft = new CategoryDraft(
            submit.Field(LabelField),
            Filled(submit.Field(EmojiField)),
            Filled(submit.Field(DescriptionField)),
            Filled(submit.Field(WelcomeField))
        );
        return SettingsRequests.ChangeAsync(
            submit,
            settings =>
                submit.Argument.Length == 0
                    ? CategoryRules.Add(settings, draft)
                    : CategoryRules.Edit(settings, submit.Argument, draft),
            (_, after) =>
                Reply.Update(
                    submit.Argument.Length == 0
                        ? CategoryPanel.All(after, submit.Texts)
                        : CategoryPanel.One(after, submit.Argument, submit.Texts)
                ),
            draft: string.Join('\n', Typed(draft)),
            cancellationToken
        );
    }

    /// <summary>The longest sequences that are one emoji to the eye, such as families, with room.</summary>
    private const int MostOfEmoji = 32;

    private static Label Line(string text, string hint, string field, string? value, int most) =>
        new()
        {
            Text = text,
            Description = hint,
            Component = Input(field, value, most),
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

    private static IEnumerable<string> Typed(CategoryDraft draft) =>
        ((string?[])[draft.Label, draft.Emoji, draft.Description, draft.Welcome]).OfType<string>();

    private static string? Filled(string text) => text.Length > 0 ? text : null;
}
