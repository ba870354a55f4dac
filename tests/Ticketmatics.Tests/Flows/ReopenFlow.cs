using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Reopening;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;
using static Ticketmatics.Tests.Flows.KeptFlow;

namespace Ticketmatics.Tests.Flows;

/// <summary>Closed tickets that go on.</summary>
public sealed class ReopenFlow
{
    private static readonly TicketCounters OneOpen = new(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0);

    [Fact]
    public async Task A_kept_channel_is_what_it_was_before()
    {
        await using var play = await StartKeptAsync();
        var channel = await play.OpenAsync(play.Opener);
        await CommandAsync(play, play.Staff, "adduser", channel, ("member", $"{play.Stranger}"));
        await play.EventuallyAsync(() => play.MayWrite(play.Stranger, channel));
        await play.CloseAsync(play.Opener, channel);
        await play.QuietAsync();

        var answer = await play.AnswerAsync(await play.PressAsync(play.Staff, play.HeaderOf(channel), "Reopen"));
        await play.QuietAsync();

        answer.Content.ShouldContain(Markdown.Mention(channel.Id));
        answer.VisibleTo.ShouldBe(play.Staff);
        play.ParentOf(channel).ShouldContain("🎫");
        play.MayWrite(play.Opener, channel).ShouldBeTrue();
        play.MayWrite(play.Stranger, channel).ShouldBeTrue();
        play.CanSee(play.Here.Moderator, channel).ShouldBeFalse();
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Claim", "Close"]);
        var notice = play.Messages(channel.Id)[^1];
        notice.Content.ShouldContain($"reopened by {Markdown.Mention(play.Staff)}");
        notice.Pings.Users.ShouldBe([play.Opener]);
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>().Place.Channel.ShouldBe(channel.Id);
        (await play.CountersAsync()).ShouldBe(OneOpen);
    }

    [Fact]
    public async Task A_channel_that_is_gone_gets_a_successor_with_the_same_number_and_the_transcript()
    {
        await using var play = await Play.StartWithPanelAsync();
        var gone = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, gone.Id, "before");
        await play.CloseAsync(play.Opener, gone);
        await play.EventuallyAsync(() => !play.Exists(gone));
        await play.QuietAsync();

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        answer.Content.ShouldContain(Markdown.Mention(channel.Id));
        channel.Name.ShouldBe("ticket-0001");
        play.MayWrite(play.Opener, channel).ShouldBeTrue();
        var ticket = await play.TicketAsync(1);
        ticket.Place.ShouldBe(new TicketPlace(channel.Id, play.HeaderOf(channel).Id));
        ticket
            .Timeline.Select(entry => entry.Event)
            .ShouldBe([
                TicketEvent.Asked,
                TicketEvent.Opened,
                TicketEvent.CloseRequested,
                TicketEvent.Closed,
                TicketEvent.ReopenRequested,
                TicketEvent.Reopened,
            ]);
        var notice = play.Messages(channel.Id)[^1];
        var before = await play.AnswerAsync(await play.PressAsync(play.Opener, notice, Play.LabelsOf(notice)[0]));
        Play.TextOf(before).ShouldContain($"transcript-{ticket.EarlierTranscripts[0].Name}.html");
    }

    [Fact]
    public async Task Each_close_of_a_ticket_leaves_a_transcript_of_its_own()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Opener, first);
        await play.EventuallyAsync(() => !play.Exists(first));
        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();
        var second = play.Tickets().ShouldHaveSingleItem();
        play.Discord.World.Write(play.Opener, second.Id, "once more");
        await play.CloseAsync(play.Opener, second);
        await play.EventuallyAsync(() => !play.Exists(second));
        await play.QuietAsync();

        var ticket = await play.TicketAsync(1);
        var names = ticket.EarlierTranscripts.Add(ticket.Transcript.ShouldNotBeNull()).Select(note => note.Name!);
        var answer = await play.AnswerAsync(await play.CommandAsync(play.Opener, "transcript", ("ticket", 1)));

        names.Count().ShouldBe(2);
        names.ShouldBeUnique();
        names.ShouldAllBe(name => Play.TextOf(answer).Contains(name, StringComparison.Ordinal));
        (await play.CountersAsync()).ShouldBe(OneOpen with { Open = 0, Closed = 1 });
    }

    [Fact]
    public async Task Only_staff_reopen_and_only_what_is_closed()
    {
        await using var play = await StartKeptAsync();
        var open = await play.OpenAsync(play.Opener);

        Said(play, await play.CommandAsync(play.Staff, "reopen")).ShouldBe(Texts.Default.Interactions.ChooseTicket);
        Said(play, await play.CommandAsync(play.Staff, "reopen", ("ticket", 99)))
            .ShouldBe(Texts.Default.Refusals.NoSuchNumber);
        Said(play, await play.CommandAsync(play.Staff, "reopen", open.Id))
            .ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotClosed()));
        await play.CloseAsync(play.Opener, open);
        await play.QuietAsync();
        foreach (var who in (UserId[])[play.Opener, play.Stranger])
        {
            Said(play, await play.CommandAsync(who, "reopen", ("ticket", 1))).ShouldContain("Only staff");
        }

        Said(play, await play.PressAsync(play.Opener, play.HeaderOf(open), "Reopen")).ShouldContain("Only staff");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Kept>();
    }

    [Fact]
    public async Task The_limit_does_not_hold_staff_and_counts_the_ticket_again()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings => settings with { TicketLimit = 1 });
        var first = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Opener, first);
        await play.EventuallyAsync(() => !play.Exists(first));
        await play.OpenAsync(play.Opener, "Another thing is on fire.");

        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();

        var member = await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token);
        member.OpenNumbers.ShouldBe([1, 2]);
        var refused = await play.AnswerAsync(await play.AskAsync(play.Opener, "other", "One too many of them."));
        refused.Content.ShouldContain("the limit is one");
    }

    [Fact]
    public async Task Two_who_reopen_a_ticket_at_once_reopen_it_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var gone = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Opener, gone);
        await play.EventuallyAsync(() => !play.Exists(gone));
        await play.QuietAsync();

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(n => play.CommandAsync(n % 2 == 0 ? play.Staff : play.Admin, "reopen", ("ticket", 1)))
        );
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        play.Messages(channel.Id).Count.ShouldBe(2, "header and notice");
        (await play.TicketAsync(1)).Timeline.Count(e => e.Event == TicketEvent.ReopenRequested).ShouldBe(1);
        (await play.CountersAsync()).ShouldBe(OneOpen);
    }

    [Fact]
    public async Task Whoever_reopens_while_another_deletes_gets_a_ticket_with_a_channel()
    {
        for (var run = 0; run < 5; run++)
        {
            await using var play = await StartKeptAsync();
            var kept = await KeptAsync(play);
            var header = play.HeaderOf(kept);

            await Task.WhenAll(
                play.PressAsync(play.Staff, header, "Delete now"),
                play.PressAsync(play.Admin, header, "Reopen")
            );
            await play.QuietAsync();

            var ticket = await play.TicketAsync(1);
            var isOpen = ticket.State is TicketState.Open;
            play.Exists(kept).ShouldBe(!ticket.HasHappened(TicketEvent.RemovalRequested));
            play.Tickets().Select(channel => channel.Id).ShouldBe(isOpen ? [ticket.Place!.Channel] : []);
            (await play.CountersAsync()).ShouldBe(isOpen ? OneOpen : OneOpen with { Open = 0, Closed = 1 });
        }
    }

    [Fact]
    public async Task A_ticket_that_waits_for_its_transcript_is_reopened_and_keeps_its_channel()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "Do not lose this.");
        play.Discord.World.Flags = ApplicationFlags.None;
        await play.CloseAsync(play.Opener, channel);
        await play.QuietAsync();

        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", channel.Id));
        await play.QuietAsync();
        play.Discord.World.Flags = ApplicationFlags.MessageContent;
        play.Pass(TimeSpan.FromHours(2));
        await play.QuietAsync();

        play.Exists(channel).ShouldBeTrue();
        play.MayWrite(play.Opener, channel).ShouldBeTrue();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task A_kept_channel_that_was_deleted_by_hand_gets_a_successor()
    {
        await using var play = await StartKeptAsync();
        var kept = await KeptAsync(play);
        play.Discord.World.DeleteChannelByHand(kept.Id);

        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        (await play.TicketAsync(1)).Place.ShouldNotBeNull().Channel.ShouldBe(channel.Id);
    }

    [Fact]
    public async Task Staff_are_told_where_who_opened_the_ticket_has_left()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);
        play.Discord.World.RemoveMember(play.Here.Guild, play.Opener);

        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();

        play.Messages(channel.Id)[^1].Content.ShouldContain("has left this server");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task Where_Discord_refuses_the_ticket_stays_closed_and_staff_read_why()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);
        var role = play.Discord.World.Guilds[play.Here.Guild].Members[play.Discord.World.BotId].Roles.Single();
        play.Discord.World.SetRolePermissions(play.Here.Guild, role, Permissions.ViewChannel);

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));

        answer.Content.ShouldContain("**Manage Channels**");
        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBeOfType<TicketState.Kept>();
        ticket.HasHappened(TicketEvent.ReopenFailed).ShouldBeTrue();
        ticket.Transcript.ShouldNotBeNull();
        (await play.CountersAsync()).ShouldBe(OneOpen with { Open = 0, Closed = 1 });
        play.Exists(channel).ShouldBeTrue();
    }

    [Fact]
    public async Task A_ticket_is_suggested_by_number_words_and_state_to_those_who_may_have_it()
    {
        await using var play = await StartKeptAsync();
        await KeptAsync(play);
        await play.OpenAsync(play.Stranger);

        (await SuggestedAsync(play, play.Staff, "reopen", "")).ShouldHaveSingleItem().ShouldContain("closed");
        (await SuggestedAsync(play, play.Opener, "reopen", "")).ShouldBeEmpty();
        (await SuggestedAsync(play, play.Staff, "transcript", "")).Count.ShouldBe(2);
        (await SuggestedAsync(play, play.Staff, "transcript", "tech waiting")).ShouldHaveSingleItem();
        (await SuggestedAsync(play, play.Staff, "transcript", 1)).ShouldHaveSingleItem().ShouldStartWith("0001");
        (await SuggestedAsync(play, play.Opener, "transcript", "")).ShouldHaveSingleItem().ShouldStartWith("0001");
        (await SuggestedAsync(play, play.Here.Moderator, "transcript", "")).ShouldBeEmpty();
        (await SuggestedAsync(play, play.Staff, "closeticket", "")).ShouldHaveSingleItem().ShouldStartWith("0002");
    }

    [Fact]
    public async Task A_guild_may_let_staff_alone_close_tickets()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings => settings with { MayClose = MayClose.Staff });
        var channel = await play.OpenAsync(play.Opener);
        var refusal = Texts.Default.Refusals.Of(new Refusal.OnlyStaffCloses());

        Said(play, await play.PressAsync(play.Opener, play.HeaderOf(channel), "Close")).ShouldBe(refusal);
        Said(play, await play.CommandAsync(play.Opener, "closeticket", channel.Id)).ShouldBe(refusal);
        var forged = await new SignedClick(play).SubmitAsync(play.Opener, "t1:close-form:1", "reason", "");
        forged.ShouldContain("only staff can close tickets");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
        await play.CloseAsync(play.Staff, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));
    }

    private static async Task<IReadOnlyList<string>> SuggestedAsync(
        Play play,
        UserId who,
        string command,
        JsonNode typed
    )
    {
        var outcome = await play.Discord.Sender.SendAutocompleteAsync(
            who,
            play.Here.Support,
            command,
            new Dictionary<string, JsonNode> { ["ticket"] = typed },
            "ticket",
            Play.Token
        );
        return
        [
            .. outcome.Choices.ShouldNotBeNull(outcome.Reason).Select(choice => choice!["name"]!.GetValue<string>()),
        ];
    }
}
