using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>The messages in which an administrator looks at ticket categories and changes them.</summary>
internal static class CategoryPanel
{
    public static MessageBody All(GuildSettings settings) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = CategoryTexts.Title,
                    Description =
                        $"{CategoryTexts.Overview}\n\n"
                        + string.Join('\n', settings.Categories.Select(CategoryTexts.Line)),
                },
            ],
            Components =
            [
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = IdOf(CategoryPick.RouteName),
                        Placeholder = CategoryTexts.Pick,
                        Options = [.. settings.Categories.Select(category => category.ToOption())],
                    }
                ),
                new ActionRow(
                    Secondary(CategoryTexts.AddButton, CategoryEdit.RouteName),
                    Secondary(SettingsTexts.BackButton, ConfigButton.RouteName)
                ),
            ],
        };

    /// <summary>One category, with what changes it; all of them where it is gone.</summary>
    public static MessageBody One(GuildSettings settings, string key) =>
        settings.FindCategory(key) is { } category ? One(settings, category) : All(settings);

    public static MessageBody Confirmation(TicketCategory category) =>
        new()
        {
            Embeds = [new Embed { Title = NameOf(category), Description = CategoryTexts.ReallyRemove(category) }],
            Components =
            [
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Danger,
                        CategoryTexts.ReallyRemoveButton,
                        IdOf(CategoryRemove.RouteName, $"{category.Key}{CategoryRemove.Confirmed}")
                    ),
                    Secondary(CategoryTexts.KeepButton, CategoriesButton.RouteName, category.Key)
                ),
            ],
        };

    /// <summary>One question of a category's form.</summary>
    public static MessageBody OneQuestion(GuildSettings settings, TicketCategory category, int index)
    {
        var place = new QuestionPlace(category.Key, index, settings.Version).ToString();
        var question = category.Questions[index];
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = NameOf(category),
                    Description = string.Join(
                        '\n',
                        question
                            .Choices.Select(choice => $"- {Markdown.Escape(choice)}")
                            .Prepend(question.Hint is null ? "" : Markdown.Escape(question.Hint))
                            .Prepend(CategoryTexts.QuestionLine(index + 1, question))
                            .Where(line => line.Length > 0)
                    ),
                },
            ],
            Components =
            [
                new ActionRow(
                    Secondary(CategoryTexts.EditQuestionButton, QuestionEdit.RouteName, place),
                    Button.Of(
                        ButtonStyle.Danger,
                        CategoryTexts.RemoveQuestionButton,
                        IdOf(QuestionRemove.RouteName, place)
                    ),
                    Secondary(CategoryTexts.BackToCategoryButton, CategoriesButton.RouteName, category.Key)
                ),
            ],
        };
    }

    private static MessageBody One(GuildSettings settings, TicketCategory category) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = NameOf(category),
                    Description = Markdown.Escape(category.Description ?? CategoryTexts.NoDescription),
                    Fields =
                    [
                        new EmbedField(CategoryTexts.QuestionsField, QuestionsOf(category.Questions)),
                        new EmbedField(
                            CategoryTexts.Welcome,
                            Markdown.Ellipsize(
                                category.Welcome is { } welcome ? Markdown.Escape(welcome) : CategoryTexts.UsualWelcome,
                                Limits.EmbedFieldValueLength
                            )
                        ),
                        new EmbedField(
                            CategoryTexts.TranscriptsField,
                            category.SendsTranscript ? CategoryTexts.TranscriptsOn : CategoryTexts.TranscriptsOff
                        ),
                    ],
                },
            ],
            Components =
            [
                new ActionRow(
                    Secondary(CategoryTexts.EditButton, CategoryEdit.RouteName, category.Key),
                    Secondary(CategoryTexts.UpButton, CategoryMove.RouteName, $"{category.Key}{CategoryMove.Up}"),
                    Secondary(CategoryTexts.DownButton, CategoryMove.RouteName, $"{category.Key}{CategoryMove.Down}"),
                    Button.Of(
                        ButtonStyle.Danger,
                        CategoryTexts.RemoveButton,
                        IdOf(CategoryRemove.RouteName, category.Key)
                    )
                ),
                new ActionRow(
                    Secondary(CategoryTexts.AddQuestionButton, QuestionEdit.RouteName, category.Key),
                    Secondary(
                        category.SendsTranscript
                            ? CategoryTexts.TranscriptsOffButton
                            : CategoryTexts.TranscriptsOnButton,
                        CategoryTranscripts.RouteName,
                        category.Key
                    ),
                    Secondary(CategoryTexts.BackButton, CategoriesButton.RouteName)
                ),
                .. QuestionSelect(settings, category),
                new ActionRow(
                    new ChannelSelect
                    {
                        CustomId = IdOf(CategoryParent.RouteName, category.Key),
                        Placeholder = CategoryTexts.ParentPlaceholder,
                        ChannelTypes = [ChannelType.GuildCategory],
                        MinValues = 0,
                        DefaultValues = category.Parent is { } parent ? [SelectDefault.Of(parent)] : null,
                    }
                ),
            ],
        };

    private static IEnumerable<ActionRow> QuestionSelect(GuildSettings settings, TicketCategory category) =>
        category.Questions is []
            ? []
            :
            [
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = IdOf(QuestionPick.RouteName),
                        Placeholder = CategoryTexts.PickQuestion,
                        Options =
                        [
                            .. category.Questions.Select(
                                (question, i) =>
                                    new SelectOption
                                    {
                                        Label = question.Label,
                                        Value = new QuestionPlace(category.Key, i, settings.Version).ToString(),
                                    }
                            ),
                        ],
                    }
                ),
            ];

    private static string QuestionsOf(ImmutableArray<Question> questions) =>
        questions is []
            ? CategoryTexts.NoQuestions
            : string.Join('\n', questions.Select((question, i) => CategoryTexts.QuestionLine(i + 1, question)));

    private static string NameOf(TicketCategory category) => Markdown.Escape(category.Name);

    private static Button Secondary(string label, string route, string argument = "") =>
        Button.Of(ButtonStyle.Secondary, label, IdOf(route, argument));

    private static string IdOf(string route, string argument = "") => new CustomId(route, argument).ToString();
}
