using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>What people read when they ask for what they may not have.</summary>
public sealed class RefusalFlow
{
    [Theory]
    [InlineData("setup")]
    [InlineData("liststaff")]
    public async Task Commands_of_administrators_are_checked_on_our_side_too(string command)
    {
        await using var play = await Play.StartAsync();

        // Discord's own setting is overruled, as an administrator can do in the server's settings.
        var outcome = await play.CommandAsync(play.Admin, command);
        var forged = await new SignedClick(play).CommandAsync(play.Stranger, command);

        outcome.Kind.ShouldNotBe(OutcomeKind.Failed);
        forged.ShouldContain("Only administrators");
    }

    [Fact]
    public async Task Only_staff_claim()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var outcome = await play.PressAsync(play.Opener, play.HeaderOf(channel), "Claim");

        play.MessageOf(outcome).Content.ShouldContain("Only staff");
        play.MessageOf(outcome).VisibleTo.ShouldBe(play.Opener);
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task Members_who_are_no_longer_staff_do_not_claim()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        // A click that was on its way when the channel was hidden from them.
        var late = new SignedClick(play);
        var press = late.PreparePress(play.Staff, play.HeaderOf(channel), "t1:claim:1");
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));

        var answer = await late.PostAsync(press);

        answer.ShouldContain("Only staff");
    }

    [Fact]
    public async Task A_second_claim_names_who_was_first()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var header = play.HeaderOf(channel);
        var claim = new SignedClick(play);
        await play.PressAsync(play.Staff, header, "Claim");

        var answer = await claim.PressAsync(play.Admin, header, "t1:claim:1");

        answer.ShouldContain($"{Markdown.Mention(play.Staff)} has already claimed this ticket");
    }

    [Fact]
    public async Task A_second_close_is_refused_politely()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var first = await play.PressAsync(play.Opener, play.HeaderOf(channel), "Close");
        var second = await play.PressAsync(play.Staff, play.HeaderOf(channel), "Close");

        await play.Discord.Sender.SubmitModalAsync(play.Opener, first.Modal!.Id, NoReason, Play.Token);
        var late = await play.Discord.Sender.SubmitModalAsync(play.Staff, second.Modal!.Id, NoReason, Play.Token);

        play.MessageOf(late).Content.ShouldContain("already");
    }

    [Fact]
    public async Task Strangers_do_not_close_even_with_a_forged_button()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var answer = await new SignedClick(play).PressAsync(play.Stranger, play.HeaderOf(channel), "t1:close:1");

        answer.ShouldContain("Only staff and the member who opened this ticket");
    }

    [Fact]
    public async Task A_member_at_the_limit_reads_which_tickets_are_open_and_keeps_what_was_written()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channels = new List<SandboxChannel>();
        for (var ticket = 0; ticket < 3; ticket++)
        {
            channels.Add(await play.OpenAsync(play.Opener));
        }

        var asked = await play.AskAsync(play.Opener, "general", "One more thing that I need.");

        asked.Kind.ShouldBe(OutcomeKind.Deferred);
        var answer = await play.AnswerAsync(asked);
        answer.Content.ShouldContain("3 open tickets");
        answer.Content.ShouldContain(Markdown.Mention(channels[0].Id));
        answer.Content.ShouldContain("One more thing that I need.");
        play.Tickets().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Closing_a_ticket_makes_room_at_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Opener);

        await play.CloseAsync(play.Opener, first);
        var answer = await play.AnswerAsync(await play.AskAsync(play.Opener, "other", "There is room again."));

        answer.Content.ShouldContain("is open");
    }

    [Fact]
    public async Task A_channel_deleted_by_hand_does_not_count_towards_the_limit()
    {
        await using var play = await Play.StartWithPanelAsync();
        var gone = await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Opener);
        play.Discord.World.DeleteChannelByHand(gone.Id).ShouldBeTrue();

        var answer = await play.AnswerAsync(await play.AskAsync(play.Opener, "other", "My channel disappeared."));

        answer.Content.ShouldContain("is open");
        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.Cause.ShouldBe(CloseCause.ChannelDeleted);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 4, Open: 3, Claimed: 0, Closed: 1, Failed: 0));
    }

    [Fact]
    public async Task A_double_click_opens_one_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var now = play.Clock.GetUtcNow();

        var first = await play.AskAsync(play.Opener, "other", "I clicked twice.", play.Discord.Sender.At(now));
        var second = await play.AskAsync(
            play.Opener,
            "other",
            "I clicked twice.",
            play.Discord.Sender.At(now + TimeSpan.FromSeconds(2))
        );

        await play.AnswerAsync(first);
        play.MessageOf(second).Content.ShouldContain("same click");
        play.Tickets().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("         short         ")]
    [InlineData("")]
    public async Task A_reason_that_is_too_short_is_refused_on_our_side_too(string reason)
    {
        await using var play = await Play.StartWithPanelAsync();

        var answer = await new SignedClick(play).SubmitAsync(
            play.Opener,
            "t1:open-form:other",
            "ticket_reason",
            reason
        );

        answer.ShouldContain("10 to 1000 characters");
        answer.ShouldContain(reason.Trim());
    }

    [Fact]
    public async Task A_reason_of_characters_that_nobody_sees_is_refused()
    {
        await using var play = await Play.StartWithPanelAsync();

        var answer = await play.AskAsync(play.Opener, "other", new string('\u200E', 20));

        play.MessageOf(answer).Content.ShouldContain("10 to 1000 characters");
    }

    [Fact]
    public async Task A_hostile_reason_neither_pings_nor_formats_nor_outgrows_the_header()
    {
        await using var play = await Play.StartWithPanelAsync();
        var hostile = "@everyone <@1> [x](http://evil.example) ```" + new string('*', 900) + "\u202Egnp.exe";

        var channel = await play.OpenAsync(play.Opener, hostile);

        var header = play.HeaderOf(channel);
        header.Pings.Everyone.ShouldBeFalse();
        header.Pings.Users.ShouldBe([play.Opener]);
        var shown = header.Embeds[0]!["description"]!.GetValue<string>();
        shown.ShouldNotContain("<@1>");
        shown.ShouldNotContain("](");
        shown.ShouldNotContain("```");
        shown.ShouldNotContain("\u202E");
    }

    [Fact]
    public async Task Guilds_know_nothing_of_each_other()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.OpenAsync(play.Opener);

        var elsewhere = await play.Host.Store.ReadGuildAsync(play.Here.OtherGuild, Play.Token);

        elsewhere.Counters.ShouldBe(default);
        elsewhere.Panels.ShouldBeEmpty();
        (await play.Host.Store.ReadTicketAsync(play.Here.OtherGuild, 1, Play.Token)).ShouldBeNull();
        (await play.Host.Store.ReadStaffAsync(play.Here.OtherGuild, Play.Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("create_ticket")]
    [InlineData("t1:open")]
    public async Task Buttons_of_the_original_panel_open_the_form(string customId)
    {
        await using var play = await Play.StartWithPanelAsync();

        var answer = await new SignedClick(play).PressAsync(play.Opener, play.FindPanel()!, customId);

        JsonNode.Parse(answer)!["type"]!.GetValue<int>().ShouldBe(9);
    }

    [Theory]
    [InlineData("close_ticket_abc", "older version")]
    [InlineData("claim_ticket_77", "don't know this ticket")]
    [InlineData("something-else", "older version")]
    [InlineData("t1:nothing:1", "older version")]
    [InlineData("t1:claim:-1", "older version")]
    [InlineData("t1:claim:99999999999999999999", "older version")]
    public async Task Buttons_that_mean_nothing_any_more_are_answered_politely(string customId, string says)
    {
        await using var play = await Play.StartWithPanelAsync();

        var answer = await new SignedClick(play).PressAsync(play.Staff, play.FindPanel()!, customId);

        answer.ShouldContain(says);
    }

    private static Dictionary<string, JsonNode> NoReason =>
        new(StringComparer.Ordinal) { ["reason"] = JsonValue.Create("") };
}
