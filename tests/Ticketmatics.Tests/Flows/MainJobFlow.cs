using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>The main job as people see it, from the panel to the closed ticket.</summary>
public sealed class MainJobFlow
{
    [Fact]
    public async Task Setup_posts_the_panel_in_the_channel_where_it_is_used()
    {
        await using var play = await Play.StartAsync();

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));

        var panel = play.FindPanel().ShouldNotBeNull();
        Play.LabelsOf(panel).ShouldBe(["Create Ticket", "My Tickets"]);
        answer.VisibleTo.ShouldBe(play.Admin);
        answer.Content.ShouldContain(Markdown.Link(play.Here.Guild, play.Here.Support, panel.Id));
    }

    [Fact]
    public async Task Setup_again_leaves_one_panel_in_the_channel()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = play.FindPanel().ShouldNotBeNull();
        await play.QuietAsync();

        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));

        var panels = play.Messages(play.Here.Support).Where(m => Play.CustomIdsOf(m).Contains("t1:open")).ToList();
        panels.ShouldHaveSingleItem().Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task A_member_opens_a_ticket_and_reads_where_it_is()
    {
        await using var play = await Play.StartWithPanelAsync();

        var asked = await play.AskAsync(play.Opener, "billing", "I was charged twice for one game.");

        asked.Kind.ShouldBe(OutcomeKind.Deferred);
        var answer = await play.AnswerAsync(asked);
        var channel = play.Tickets().ShouldHaveSingleItem();
        answer.VisibleTo.ShouldBe(play.Opener);
        answer.Content.ShouldContain(Markdown.Mention(channel.Id));
        channel.Name.ShouldBe("ticket-0001");
    }

    [Fact]
    public async Task The_header_greets_the_opener_and_shows_number_category_reason_and_state()
    {
        await using var play = await Play.StartWithPanelAsync();

        var channel = await play.OpenAsync(play.Opener, "My printer is on fire.");

        var header = play.HeaderOf(channel);
        header.Content.ShouldContain(Markdown.Mention(play.Opener));
        header.Pings.Users.ShouldBe([play.Opener]);
        var text = Play.TextOf(header);
        text.ShouldContain("0001");
        text.ShouldContain("Technical Support");
        text.ShouldContain("My printer is on fire.");
        text.ShouldContain("Waiting for staff");
        Play.LabelsOf(header).ShouldBe(["Claim", "Close"]);
    }

    [Fact]
    public async Task Only_the_opener_the_staff_and_the_bot_see_a_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));

        var channel = await play.OpenAsync(play.Opener);

        play.CanSee(play.Opener, channel).ShouldBeTrue();
        play.CanSee(play.Staff, channel).ShouldBeTrue();
        play.CanSee(play.Here.Moderator, channel).ShouldBeTrue();
        play.CanSee(play.Discord.World.BotId, channel).ShouldBeTrue();
        play.CanSee(play.Stranger, channel).ShouldBeFalse();
        play.CanSee(play.Here.Outsider, channel).ShouldBeFalse();
    }

    [Fact]
    public async Task Choosing_a_category_opens_the_form_and_resets_the_select()
    {
        await using var play = await Play.StartWithPanelAsync();
        var panel = play.FindPanel().ShouldNotBeNull();

        var first = await play.Discord.Sender.ChooseAsync(play.Opener, panel.Id, "t1:category", ["report"], Play.Token);
        await play.QuietAsync();
        var second = await play.Discord.Sender.ChooseAsync(
            play.Opener,
            panel.Id,
            "t1:category",
            ["report"],
            Play.Token
        );

        first.Kind.ShouldBe(OutcomeKind.Modal);
        second.Kind.ShouldBe(OutcomeKind.Modal, "the same option can be chosen again");
        var answered = await play.Discord.Sender.SubmitModalAsync(
            play.Opener,
            second.Modal.ShouldNotBeNull().Id,
            new Dictionary<string, JsonNode> { ["ticket_reason"] = JsonValue.Create("Somebody spams the chat.") },
            Play.Token
        );
        await play.AnswerAsync(answered);
        (await play.TicketAsync(1)).Category.ShouldBe("report");
    }

    [Fact]
    public async Task A_claim_shows_at_once_in_the_header_for_all()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var outcome = await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");

        outcome.Kind.ShouldBe(OutcomeKind.Updated);
        var header = play.HeaderOf(channel);
        Play.LabelsOf(header).ShouldBe(["Claimed", "Release", "Close"]);
        Play.TextOf(header).ShouldContain($"Claimed by {Markdown.Mention(play.Staff)}");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Claimed>().Claim.By.ShouldBe(play.Staff);
    }

    [Fact]
    public async Task A_closed_ticket_says_who_and_why_and_its_channel_goes_after_five_seconds()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var outcome = await play.CloseAsync(play.Staff, channel, "The fire is *out*.");

        outcome.Kind.ShouldBe(OutcomeKind.Message);
        var notice = await play.EventuallyAsync(() =>
            play.Messages(channel.Id).Skip(1).FirstOrDefault(m => !m.Ephemeral)
        );
        notice.Content.ShouldContain($"closed by {Markdown.Mention(play.Staff)}");
        notice.Content.ShouldContain(@"The fire is \*out\*.");
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBeEmpty();
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();
        var closed = await play.TicketAsync(1);
        var asked = closed.State.ShouldBeOfType<TicketState.Closed>().Close.At;
        (closed.StateSince - asked).ShouldBeInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));
    }

    [Fact]
    public async Task The_opener_may_close_without_a_reason()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        await play.CloseAsync(play.Opener, channel);

        await play.EventuallyAsync(() => !play.Exists(channel));
    }

    [Fact]
    public async Task My_tickets_lists_open_ones_first_with_their_channels()
    {
        await using var play = await Play.StartWithPanelAsync();
        var closed = await play.OpenAsync(play.Opener);
        var open = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Opener, closed);
        await play.QuietAsync();

        var outcome = await play.PressAsync(play.Opener, play.FindPanel()!, "My Tickets");

        var list = Play.TextOf(play.MessageOf(outcome));
        list.IndexOf("0002", StringComparison.Ordinal).ShouldBeLessThan(list.IndexOf("0001", StringComparison.Ordinal));
        list.ShouldContain(Markdown.Mention(open.Id));
        list.ShouldContain("Closed");
        play.MessageOf(outcome).VisibleTo.ShouldBe(play.Opener);
    }

    [Fact]
    public async Task My_tickets_of_somebody_without_any_says_what_to_do()
    {
        await using var play = await Play.StartWithPanelAsync();

        var outcome = await play.PressAsync(play.Stranger, play.FindPanel()!, "My Tickets");

        play.MessageOf(outcome).Content.ShouldContain("`/open`");
    }
}
