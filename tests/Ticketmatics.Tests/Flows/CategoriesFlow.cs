using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Ticket categories are added, edited, moved and removed, and panels follow.</summary>
public sealed class CategoriesFlow
{
    [Fact]
    public async Task A_category_is_added_moved_edited_and_removed_and_the_panel_follows()
    {
        await using var play = await Play.StartWithPanelAsync();
        var editor = await OpenEditorAsync(play);

        var form = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a category");
        await SubmitAsync(play, form, ("label", "Partnerships"), ("emoji", "🤝"), ("description", "Work with us"));
        (await KeysAsync(play)).ShouldBe(["general", "technical", "billing", "report", "other", "partnerships"]);

        await ChooseAsync(play, editor, "t1:category-pick", "partnerships");
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Up");
        await ChooseAsync(play, editor, "t1:category-pick", "general");
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Up");
        await ChooseAsync(play, editor, "t1:category-pick", "partnerships");
        var edit = await play.PressAsync(play.Admin, play.MessageOf(editor), "Edit");
        await SubmitAsync(
            play,
            edit,
            ("label", "Partners"),
            ("emoji", "🫱🏽‍🫲🏻"),
            ("description", ""),
            ("welcome", "Hi!")
        );
        await play.PressAsync(play.Admin, play.MessageOf(editor), "All categories");
        await ChooseAsync(play, editor, "t1:category-pick", "report");
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove");
        Play.TextOf(play.MessageOf(editor)).ShouldContain("Tickets that were opened in it stay");
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove it");

        (await KeysAsync(play)).ShouldBe(["general", "technical", "billing", "partnerships", "other"]);
        await play.QuietAsync();
        var options = play.FindPanel()!.Components[1]!["components"]![0]!["options"]!.AsArray();
        options
            .Select(option => option!["label"]!.GetValue<string>())
            .ShouldBe(["General Support", "Technical Support", "Billing", "Partners", "Other"]);
        options[3]!["emoji"]!["name"]!.GetValue<string>().ShouldBe("🫱🏽‍🫲🏻");

        var asked = await play.AskAsync(play.Opener, "partnerships", "We would like to work with you.");
        await play.AnswerAsync(asked);
        var header = play.HeaderOf(play.Tickets().Single());
        header.Content.ShouldContain("Hi!");
        Play.TextOf(header).ShouldContain(" Partners");
        (await play.AskAsync(play.Opener, "report", "Somebody spams the chat.")).Kind.ShouldBe(OutcomeKind.Failed);
    }

    [Theory]
    [InlineData("Billing", "", "Another category already has this name")]
    [InlineData("New", "x", "not a single standard emoji")]
    [InlineData("New", "🎫🎫", "not a single standard emoji")]
    [InlineData("New", "★", "not a single standard emoji")]
    [InlineData("New", "<:own:1>", "not a single standard emoji")]
    public async Task What_does_not_fit_is_refused_with_its_bounds_and_nothing_typed_is_lost(
        string label,
        string emoji,
        string why
    )
    {
        await using var play = await Play.StartAsync();
        var editor = await OpenEditorAsync(play);

        var form = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a category");
        var refused = await SubmitAsync(play, form, ("label", label), ("emoji", emoji), ("welcome", "A long welcome"));

        var text = play.MessageOf(refused).Content;
        text.ShouldContain(why);
        text.ShouldContain("A long welcome");
        (await KeysAsync(play)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_category_beyond_what_panels_have_room_for_is_refused_before_it_is_typed_and_keeps_what_was()
    {
        await using var play = await Play.StartAsync();
        await play.SetAsync(settings =>
            settings with
            {
                OwnCategories = LongestCategories(SettingsRules.MostButtons - 1),
                Panel = new() { Style = PanelStyle.Buttons },
            }
        );
        var editor = await OpenEditorAsync(play);
        var form = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a category");
        var late = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a category");
        await SubmitAsync(play, form, ("label", "The twentieth"));

        var refused = await SubmitAsync(play, late, ("label", "Too many"), ("welcome", "A long welcome"));
        var early = await play.PressAsync(play.Admin, play.MessageOf(editor), "Add a category");

        var text = play.MessageOf(refused).Content;
        text.ShouldContain(Texts.Default.Settings.TooManyForButtons);
        text.ShouldContain("A long welcome");
        play.MessageOf(early).Content.ShouldBe(Texts.Default.Settings.TooManyForButtons);
        (await KeysAsync(play)).Count.ShouldBe(SettingsRules.MostButtons);
    }

    [Fact]
    public async Task The_editor_shows_as_many_categories_and_choices_as_there_can_be_with_the_longest_texts()
    {
        await using var play = await Play.StartAsync();
        await play.SetAsync(settings =>
            settings with
            {
                OwnCategories = LongestCategories(SettingsRules.MostCategories),
            }
        );

        var editor = await OpenEditorAsync(play);
        Play.TextOf(play.MessageOf(editor)).ShouldContain("Members choose one of these");
        await ChooseAsync(play, editor, "t1:category-pick", "key1");
        await QuestionsFlow.PickQuestionAsync(play, editor, "key1", 0);

        Play.TextOf(play.MessageOf(editor)).ShouldContain("…");
        Play.LabelsOf(play.MessageOf(editor)).ShouldContain("Edit the question");
    }

    [Fact]
    public async Task An_emoji_that_Discord_does_not_know_leaves_the_editor_usable()
    {
        await using var play = await Play.StartAsync();
        await play.SetAsync(settings =>
            settings with
            {
                OwnCategories = [new TicketCategory("starred", "Starred", "x", Description: null)],
            }
        );

        var editor = await OpenEditorAsync(play);
        await ChooseAsync(play, editor, "t1:category-pick", "starred");
        var edit = await play.PressAsync(play.Admin, play.MessageOf(editor), "Edit");
        await SubmitAsync(play, edit, ("label", "Starred"), ("emoji", "⭐"));

        (await ConfigFlow.SettingsAsync(play)).FindCategory("starred")!.Emoji.ShouldBe("⭐");
    }

    [Fact]
    public async Task Tickets_of_a_category_stand_where_it_says()
    {
        await using var play = await Play.StartWithPanelAsync();
        var parent = play.Discord.World.AddChannel(play.Here.Guild, "money", ChannelType.GuildCategory);
        var editor = await OpenEditorAsync(play);
        await ChooseAsync(play, editor, "t1:category-pick", "billing");
        await ChooseAsync(play, editor, "t1:category-parent:billing", $"{parent}");

        await play.AnswerAsync(await play.AskAsync(play.Opener, "billing", "I was charged twice."));

        lock (play.Discord.World.Gate)
        {
            play.Discord.World.ChannelsOf(play.Here.Guild)
                .Single(channel => channel.ParentId == parent)
                .Name.ShouldBe("ticket-0001");
        }
    }

    [Fact]
    public async Task The_last_category_stays()
    {
        await using var play = await Play.StartAsync();
        var editor = await OpenEditorAsync(play);
        foreach (var key in (string[])["general", "technical", "billing", "report"])
        {
            await ChooseAsync(play, editor, "t1:category-pick", key);
            await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove");
            await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove it");
        }

        await ChooseAsync(play, editor, "t1:category-pick", "other");
        await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove");
        var refused = await play.PressAsync(play.Admin, play.MessageOf(editor), "Remove it");

        play.MessageOf(refused).Content.ShouldBe(Texts.Default.Categories.LastOne);
        (await KeysAsync(play)).ShouldBe(["other"]);
    }

    /// <summary>Of texts that are twice as long once they are escaped; the first asks a question with as many choices.</summary>
    private static ImmutableArray<TicketCategory> LongestCategories(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(n => new TicketCategory(
                    $"key{n}",
                    $"{n}".PadRight(CategoryRules.MostOfLabel, '*'),
                    "👩‍🚀",
                    new string('_', CategoryRules.MostOfDescription)
                )
                {
                    Questions =
                        n > 1
                            ? []
                            :
                            [
                                new Question(
                                    new string('*', CategoryRules.MostOfQuestion),
                                    QuestionKind.Select,
                                    IsRequired: true,
                                    new string('*', CategoryRules.MostOfHint),
                                    [
                                        .. Enumerable
                                            .Range(1, CategoryRules.MostChoices)
                                            .Select(i => $"{i}".PadRight(CategoryRules.MostOfChoice, '*')),
                                    ]
                                ),
                            ],
                }),
        ];

    internal static async Task<Outcome> OpenEditorAsync(Play play)
    {
        var config = await play.CommandAsync(play.Admin, "config");
        await play.PressAsync(play.Admin, play.MessageOf(config), "Ticket categories");
        return config;
    }

    internal static Task<Outcome> ChooseAsync(Play play, Outcome editor, string customId, string value) =>
        ConfigFlow.ChooseAsync(play, play.Admin, play.MessageOf(editor), customId, value);

    internal static Task<Outcome> SubmitAsync(Play play, Outcome form, params (string Field, object Value)[] fields) =>
        ConfigFlow.SubmitAsync(play, play.Admin, form, fields);

    private static async Task<IReadOnlyList<string>> KeysAsync(Play play) =>
        [.. (await ConfigFlow.SettingsAsync(play)).Categories.Select(category => category.Key)];
}
