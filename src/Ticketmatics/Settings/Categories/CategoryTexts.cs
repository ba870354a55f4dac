using Ticketmatics.Discord;

namespace Ticketmatics.Settings.Categories;

internal abstract class CategoryTexts
{
    public abstract string Title { get; }

    public abstract string Overview { get; }

    public abstract string ParentField { get; }
    public abstract string Pick { get; }
    public abstract string AddButton { get; }
    public abstract string EditButton { get; }
    public abstract string UpButton { get; }
    public abstract string DownButton { get; }
    public abstract string RemoveButton { get; }
    public abstract string ReallyRemoveButton { get; }
    public abstract string KeepButton { get; }
    public abstract string AddQuestionButton { get; }
    public abstract string RemoveQuestionButton { get; }
    public abstract string EditQuestionButton { get; }
    public abstract string TranscriptsOnButton { get; }
    public abstract string TranscriptsOffButton { get; }
    public abstract string BackButton { get; }
    public abstract string BackToCategoryButton { get; }
    public abstract string ParentPlaceholder { get; }
    public abstract string PickQuestion { get; }
    public abstract string AddTitle { get; }
    public abstract string EditTitle { get; }
    public abstract string Label { get; }
    public abstract string LabelHint { get; }
    public abstract string Emoji { get; }
    public abstract string EmojiHint { get; }
    public abstract string Description { get; }
    public abstract string DescriptionHint { get; }
    public abstract string Welcome { get; }
    public abstract string WelcomeHint { get; }
    public abstract string QuestionTitle { get; }
    public abstract string Question { get; }
    public abstract string QuestionHint { get; }
    public abstract string Kind { get; }
    public abstract string Short { get; }
    public abstract string Paragraph { get; }
    public abstract string Select { get; }
    public abstract string Required { get; }
    public abstract string RequiredYes { get; }
    public abstract string RequiredNo { get; }
    public abstract string Hint { get; }
    public abstract string HintHint { get; }
    public abstract string Choices { get; }
    public abstract string ChoicesHint { get; }
    public abstract string NoQuestions { get; }
    public abstract string QuestionsField { get; }
    public abstract string TranscriptsField { get; }
    public abstract string TranscriptsOn { get; }
    public abstract string TranscriptsOff { get; }
    public abstract string NoDescription { get; }
    public abstract string UsualWelcome { get; }
    public abstract string Gone { get; }
    public abstract string Moved { get; }
    public abstract string LastOne { get; }

    public abstract string TooMany { get; }

    public abstract string TooManyQuestions { get; }
    public abstract string LabelBounds { get; }
    public abstract string LabelTaken { get; }

    public abstract string EmojiBounds { get; }

    public abstract string DescriptionBounds { get; }
    public abstract string WelcomeBounds { get; }

    public abstract string QuestionBounds { get; }

    public abstract string ReallyRemove(TicketCategory category);

    public static string Line(TicketCategory category) =>
        category.Description is { } description
            ? $"**{Markdown.Escape(category.Name)}** · {Markdown.Escape(description)}"
            : $"**{Markdown.Escape(category.Name)}**";

    /// <summary>All that a question is, in one line.</summary>
    public string Brief(Question question) =>
        string.Join(
            ", ",
            question
                .Choices.Prepend(question.Hint ?? "")
                .Prepend($"{question.Label} ({KindOf(question.Kind)})")
                .Append(question.IsRequired ? "" : MayBeEmpty)
                .Where(part => part.Length > 0)
        );

    public string QuestionLine(int number, Question question) =>
        $"{number}. {Markdown.Escape(question.Label)} · {KindOf(question.Kind)}"
        + (question.IsRequired ? "" : $" · {MayBeEmpty}");

    private string KindOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Short => KindShort,
            QuestionKind.Paragraph => KindParagraph,
            QuestionKind.Select => KindSelect,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    protected abstract string MayBeEmpty { get; }

    protected abstract string KindShort { get; }

    protected abstract string KindParagraph { get; }

    protected abstract string KindSelect { get; }

    /// <summary>Of the categories that a guild starts with, by their keys: name and description.</summary>
    /// <param name="key">One of <see cref="TicketCategory.DefaultKeys"/>.</param>
    public abstract (string Label, string Description) DefaultOf(string key);
}
