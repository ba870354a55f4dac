using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Tickets;
using static Ticketmatics.Tests.Flows.CategoriesFlow;

namespace Ticketmatics.Tests.Flows;

/// <summary>Ticket categories ask their own questions.</summary>
public sealed class QuestionsFlow
{
    [Fact]
    public async Task Questions_of_a_category_are_asked_in_place_of_the_reason_and_shown_in_the_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var editor = await OpenEditorAsync(play);
        await ChooseAsync(play, editor, "t1:category-pick", "billing");
        await AddQuestionAsync(play, editor, "Which invoice?", QuestionKind.Short, hint: "Its number");
        await AddQuestionAsync(play, editor, "How did you pay?", QuestionKind.Select, choices: "Card\nCash\n\nCard");
        await AddQuestionAsync(play, editor, "Anything else?", QuestionKind.Paragraph, required: "no");

        var choice = await play.PressAsync(play.Opener, play.FindPanel()!, "Create Ticket");
        var form = await ConfigFlow.ChooseAsync(play, play.Opener, play.MessageOf(choice), "t1:choose", "billing");
        var opened = await ConfigFlow.SubmitAsync(
            play,
            play.Opener,
            form,
            ("answer-0", "@everyone 2056-07"),
            ("answer-1", new[] { "Cash" }),
            ("answer-2", "")
        );

        (await play.AnswerAsync(opened)).Content.ShouldContain("is open");
        (await play.TicketAsync(1)).Answers.ShouldBe([
            new FormAnswer("Which invoice?", "@everyone 2056-07"),
            new FormAnswer("How did you pay?", "Cash"),
        ]);
        var header = Play.TextOf(play.HeaderOf(play.Tickets().Single()));
        header.ShouldContain("Which invoice?");
        header.ShouldContain("Cash");
        header.ShouldNotContain(" @everyone");
    }

    [Fact]
    public async Task Who_answers_a_form_that_changes_meanwhile_keeps_what_was_written()
    {
        await using var play = await Play.StartWithPanelAsync();
        var form = await play.PressAsync(play.Opener, play.FindPanel()!, "Create Ticket");
        var editor = await OpenEditorAsync(play);
        await ChooseAsync(play, editor, "t1:category-pick", "technical");
        await AddQuestionAsync(play, editor, "Which version?", QuestionKind.Short);

        var late = await ConfigFlow.SubmitAsync(
            play,
            play.Opener,
            form,
            ("category", new[] { "technical" }),
            ("ticket_reason", "My printer is on fire.")
        );

        var text = play.MessageOf(late).Content;
        text.ShouldContain("changed the questions");
        text.ShouldContain("My printer is on fire.");
        (await play.CountersAsync()).Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_question_is_edited_and_removed_unless_somebody_changed_it_meanwhile()
    {
        await using var play = await Play.StartAsync();
        var editor = await OpenEditorAsync(play);
        await ChooseAsync(play, editor, "t1:category-pick", "billing");
        await AddQuestionAsync(play, editor, "First?", QuestionKind.Short);
        await AddQuestionAsync(play, editor, "Second?", QuestionKind.Short);

        await PickQuestionAsync(play, editor, "billing", 0);
        var another = await OpenEditorAsync(play);
        await ChooseAsync(play, another, "t1:category-pick", "billing");
        await AddQuestionAsync(play, another, "Third?", QuestionKind.Short);
        await PickQuestionAsync(play, another, "billing", 0);
        await play.PressAsync(play.Admin, play.MessageOf(another), "Remove the question");
        var late = await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove the question");
        play.MessageOf(late).Content.ShouldBe(Texts.Default.Categories.Moved);

        await play.PressAsync(play.Admin, play.MessageOf(editor), "Back");
        await PickQuestionAsync(play, editor, "billing", 1);
        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "9"));
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove the question");
        var settings = await ConfigFlow.SettingsAsync(play);
        settings.FindCategory("billing")!.Questions.Select(question => question.Label).ShouldBe(["Second?"]);

        await PickQuestionAsync(play, editor, "billing", 0);
        var form = await play.PressAsync(play.Admin, play.MessageOf(editor), "Edit the question");
        await SubmitAsync(
            play,
            form,
            ("question", "Only?"),
            ("kind", new[] { "Paragraph" }),
            ("required", new[] { "yes" })
        );
        var only = (await ConfigFlow.SettingsAsync(play)).FindCategory("billing")!.Questions.ShouldHaveSingleItem();
        (only.Label, only.Kind).ShouldBe(("Only?", QuestionKind.Paragraph));
    }

    internal static async Task PickQuestionAsync(Play play, Outcome editor, string category, int index)
    {
        var settings = await ConfigFlow.SettingsAsync(play);
        var place = QuestionPlace.Of(settings.FindCategory(category)!, index);
        await ChooseAsync(play, editor, "t1:question-pick", $"{place}");
    }

    private static async Task AddQuestionAsync(
        Play play,
        Outcome editor,
        string question,
        QuestionKind kind,
        string hint = "",
        string choices = "",
        string required = "yes"
    )
    {
        var form = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a question");
        await SubmitAsync(
            play,
            form,
            ("question", question),
            ("kind", new[] { $"{kind}" }),
            ("required", new[] { required }),
            ("hint", hint),
            ("choices", choices)
        );
    }
}
