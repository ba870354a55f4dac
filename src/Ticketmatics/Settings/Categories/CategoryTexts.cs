using Ticketmatics.Discord;

namespace Ticketmatics.Settings.Categories;

internal static class CategoryTexts
{
    public const string Title = "Ticket categories";

    public const string Overview =
        "Members choose one of these when they open a ticket. Choose one to change it; panels that are posted follow.";

    public const string ParentField = "Discord category";
    public const string Pick = "Choose a category to change";
    public const string AddButton = "Add a category";
    public const string EditButton = "Edit";
    public const string UpButton = "Up";
    public const string DownButton = "Down";
    public const string RemoveButton = "Remove";
    public const string ReallyRemoveButton = "Remove it";
    public const string KeepButton = "Keep it";
    public const string AddQuestionButton = "Add a question";
    public const string RemoveQuestionButton = "Remove the question";
    public const string EditQuestionButton = "Edit the question";
    public const string TranscriptsOnButton = "Send transcripts to openers";
    public const string TranscriptsOffButton = "Send openers no transcripts";
    public const string BackButton = "All categories";
    public const string BackToCategoryButton = "Back";
    public const string ParentPlaceholder = "Discord category for its tickets";
    public const string PickQuestion = "Choose a question to change";
    public const string AddTitle = "Add a ticket category";
    public const string EditTitle = "Edit a ticket category";
    public const string Label = "Name";
    public const string LabelHint = "1 to 80 characters, of which a button of the panel shows all.";
    public const string Emoji = "Emoji";
    public const string EmojiHint = "One emoji of the standard ones, not one of a server; or nothing.";
    public const string Description = "Description";
    public const string DescriptionHint = "Shown under the name in lists, at most 100 characters.";
    public const string Welcome = "Welcome text";
    public const string WelcomeHint = "What members read first in their ticket. Empty: the usual words.";
    public const string QuestionTitle = "A question of the form";
    public const string Question = "Question";
    public const string QuestionHint = "1 to 45 characters.";
    public const string Kind = "Answered by";
    public const string Short = "A short text";
    public const string Paragraph = "A long text";
    public const string Select = "A choice from a list";
    public const string Required = "Must it be answered?";
    public const string RequiredYes = "Yes";
    public const string RequiredNo = "No";
    public const string Hint = "Explanation";
    public const string HintHint = "Shown under the question, at most 100 characters; or nothing.";
    public const string Choices = "Choices";
    public const string ChoicesHint = "For a choice from a list: 1 to 25, one a line, at most 100 characters each.";
    public const string NoQuestions = "The usual one: how can we help?";
    public const string QuestionsField = "Questions";
    public const string TranscriptsField = "Transcripts";
    public const string TranscriptsOn = "Openers get the transcript as a direct message when their ticket is closed.";
    public const string TranscriptsOff = "Openers get no transcript by themselves; `/transcript` gives it to them.";
    public const string NoDescription = "It has no description.";
    public const string UsualWelcome = "The usual words.";
    public const string Gone = "This category is there no more. Somebody removed it.";
    public const string Moved = "Somebody changed the questions meanwhile. Please look at them again.";
    public const string LastOne = "This is the last category, and members need one to choose. Add another one first.";

    public const string TooMany =
        "There are 25 categories, which is as many as Discord shows in a list. Remove one first.";

    public const string TooManyQuestions = "A form has room for five questions. Remove one first.";
    public const string LabelBounds = "A category's name has 1 to 80 characters.";
    public const string LabelTaken = "Another category has this name. Choose a name of its own.";

    public const string EmojiBounds =
        "That is not one emoji of the standard ones. Emoji of a server cannot be used; leave the field empty for none.";

    public const string DescriptionBounds = "A category's description has at most 100 characters.";
    public const string WelcomeBounds = "A welcome text has at most 1000 characters.";

    public const string QuestionBounds =
        "A question has 1 to 45 characters and an explanation of at most 100. A choice from a list needs 1 to 25 choices, "
        + "one a line, of at most 100 characters each.";

    public static string ReallyRemove(TicketCategory category) =>
        $"Remove **{Markdown.Escape(category.Name)}**? Members cannot choose it any more. Tickets that were opened in it "
        + "stay as they are.";

    public static string Line(TicketCategory category) =>
        category.Description is { } description
            ? $"**{Markdown.Escape(category.Name)}** · {Markdown.Escape(description)}"
            : $"**{Markdown.Escape(category.Name)}**";

    /// <summary>All that a question is, in one line.</summary>
    public static string Brief(Question question) =>
        string.Join(
            ", ",
            question
                .Choices.Prepend(question.Hint ?? "")
                .Prepend($"{question.Label} ({KindOf(question.Kind)})")
                .Append(question.IsRequired ? "" : "may be left empty")
                .Where(part => part.Length > 0)
        );

    public static string QuestionLine(int number, Question question) =>
        $"{number}. {Markdown.Escape(question.Label)} · {KindOf(question.Kind)}"
        + (question.IsRequired ? "" : " · may be left empty");

    private static string KindOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Short => "a short text",
            QuestionKind.Paragraph => "a long text",
            QuestionKind.Select => "a choice from a list",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
