using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings.Categories;

/// <summary>The messages in which an administrator looks at ticket categories and changes them.</summary>
internal static class CategoryPanel
{
    /// <summary>Leaves room in an embed for the words that stand before them.</summary>
    private const int MostOfLines = 3500;

    private const int MostOfName = MostOfLines / SettingsRules.MostCategories - 1;

    public static MessageBody All(GuildSettings settings, Texts texts) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Categories.Title,
                    Description = $"{texts.Categories.Overview}\n\n{LinesOf(settings.Categories)}",
                },
            ],
            Components =
            [
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = IdOf(CategoryPick.RouteName),
                        Placeholder = texts.Categories.Pick,
                        Options = [.. settings.Categories.Select(OptionOf)],
                    }
                ),
                new ActionRow(
                    Secondary(texts.Categories.AddButton, CategoryEdit.RouteName),
                    Secondary(texts.Settings.BackButton, ConfigButton.RouteName)
                ),
            ],
        };

    /// <summary>One category, with what changes it; all of them where it is gone.</summary>
    public static MessageBody One(GuildSettings settings, string key, Texts texts) =>
        settings.FindCategory(key) is { } category ? One(category, texts) : All(settings, texts);

    public static MessageBody Confirmation(TicketCategory category, Texts texts) =>
        new()
        {
            Embeds = [new Embed { Title = NameOf(category), Description = texts.Categories.ReallyRemove(category) }],
            Components =
            [
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Danger,
                        texts.Categories.ReallyRemoveButton,
                        IdOf(CategoryRemove.RouteName, $"{category.Key}{CategoryRemove.Confirmed}")
                    ),
                    Secondary(texts.Categories.KeepButton, CategoriesButton.RouteName, category.Key)
                ),
            ],
        };

    /// <summary>One question of a category's form.</summary>
    public static MessageBody OneQuestion(TicketCategory category, int index, Texts texts)
    {
        var place = QuestionPlace.Of(category, index).ToString();
        var question = category.Questions[index];
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = NameOf(category),
                    Description = Markdown.Ellipsize(
                        string.Join(
                            '\n',
                            question
                                .Choices.Select(choice => $"- {Markdown.Escape(choice)}")
                                .Prepend(question.Hint is null ? "" : Markdown.Escape(question.Hint))
                                .Prepend(texts.Categories.QuestionLine(index + 1, question))
                                .Where(line => line.Length > 0)
                        ),
                        Limits.EmbedDescriptionLength
                    ),
                },
            ],
            Components =
            [
                new ActionRow(
                    Secondary(texts.Categories.EditQuestionButton, QuestionEdit.RouteName, place),
                    Button.Of(
                        ButtonStyle.Danger,
                        texts.Categories.RemoveQuestionButton,
                        IdOf(QuestionRemove.RouteName, place)
                    ),
                    Secondary(texts.Categories.BackToCategoryButton, CategoriesButton.RouteName, category.Key)
                ),
            ],
        };
    }

    private static MessageBody One(TicketCategory category, Texts texts) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = NameOf(category),
                    Description = Markdown.Escape(category.Description ?? texts.Categories.NoDescription),
                    Fields =
                    [
                        new EmbedField(texts.Categories.QuestionsField, QuestionsOf(category.Questions, texts)),
                        new EmbedField(
                            texts.Categories.Welcome,
                            Markdown.Ellipsize(
                                category.Welcome is { } welcome
                                    ? Markdown.Escape(welcome)
                                    : texts.Categories.UsualWelcome,
                                Limits.EmbedFieldValueLength
                            )
                        ),
                        new EmbedField(
                            texts.Categories.TranscriptsField,
                            category.SendsTranscript ? texts.Categories.TranscriptsOn : texts.Categories.TranscriptsOff
                        ),
                    ],
                },
            ],
            Components =
            [
                new ActionRow(
                    Secondary(texts.Categories.EditButton, CategoryEdit.RouteName, category.Key),
                    Secondary(texts.Categories.UpButton, CategoryMove.RouteName, $"{category.Key}{CategoryMove.Up}"),
                    Secondary(
                        texts.Categories.DownButton,
                        CategoryMove.RouteName,
                        $"{category.Key}{CategoryMove.Down}"
                    ),
                    Button.Of(
                        ButtonStyle.Danger,
                        texts.Categories.RemoveButton,
                        IdOf(CategoryRemove.RouteName, category.Key)
                    )
                ),
                new ActionRow(
                    Secondary(texts.Categories.AddQuestionButton, QuestionEdit.RouteName, category.Key),
                    Secondary(
                        category.SendsTranscript
                            ? texts.Categories.TranscriptsOffButton
                            : texts.Categories.TranscriptsOnButton,
                        CategoryTranscripts.RouteName,
                        category.Key
                    ),
                    Secondary(texts.Categories.BackButton, CategoriesButton.RouteName)
                ),
                .. QuestionSelect(category, texts),
                new ActionRow(
                    new ChannelSelect
                    {
                        CustomId = IdOf(CategoryParent.RouteName, category.Key),
                        Placeholder = texts.Categories.ParentPlaceholder,
                        ChannelTypes = [ChannelType.GuildCategory],
                        MinValues = 0,
                        DefaultValues = category.Parent is { } parent ? [SelectDefault.Of(parent)] : null,
                    }
                ),
            ],
        };

    private static IEnumerable<ActionRow> QuestionSelect(TicketCategory category, Texts texts) =>
        category.Questions is []
            ? []
            :
            [
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = IdOf(QuestionPick.RouteName),
                        Placeholder = texts.Categories.PickQuestion,
                        Options =
                        [
                            .. category.Questions.Select(
                                (question, i) =>
                                    new SelectOption
                                    {
                                        Label = question.Label,
                                        Value = QuestionPlace.Of(category, i).ToString(),
                                    }
                            ),
                        ],
                    }
                ),
            ];

    private static string QuestionsOf(ImmutableArray<Question> questions, Texts texts) =>
        questions is []
            ? texts.Categories.NoQuestions
            : string.Join('\n', questions.Select((question, i) => texts.Categories.QuestionLine(i + 1, question)));

    /// <summary>Where there is too much to tell of them, their names alone.</summary>
    private static string LinesOf(ImmutableArray<TicketCategory> categories)
    {
        var lines = string.Join('\n', categories.Select(CategoryTexts.Line));
        return lines.Length <= MostOfLines
            ? lines
            : string.Join('\n', categories.Select(category => Markdown.Ellipsize(NameOf(category), MostOfName)));
    }

    /// <summary>
    /// The emoji stands in the text: an option with one that Discord does not know is refused, and with it the only place
    /// where it could be mended.
    /// </summary>
    private static SelectOption OptionOf(TicketCategory category) =>
        category.ToOption() with
        {
            Label = Markdown.Ellipsize(category.Name, Limits.SelectOptionTextLength),
            Emoji = null,
        };

    private static string NameOf(TicketCategory category) => Markdown.Escape(category.Name);

    private static Button Secondary(string label, string route, string argument = "") =>
        Button.Of(ButtonStyle.Secondary, label, IdOf(route, argument));

    private static string IdOf(string route, string argument = "") => new CustomId(route, argument).ToString();
}
