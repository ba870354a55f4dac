using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;

namespace Ticketmatics.Tests.Flows;

/// <summary>One message that shows how the tickets stand, and goes on showing it.</summary>
public sealed class DashboardFlow
{
    private const string Message = "/channels/{channel}/messages/{message}";

    [Fact]
    public async Task A_dashboard_follows_the_tickets_by_itself()
    {
        await using var play = await Play.StartWithPanelAsync();
        var dashboard = await Glance.PostAsync(play);
        Glance.Field(dashboard, "Open").ShouldBe("0");
        Glance.Field(dashboard, "Waiting longest").ShouldBe("Nobody is waiting for staff.");

        var channel = await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Stranger);
        await Glance.ShowsAsync(play, "Open", "2");
        Glance.Field(dashboard, "Unclaimed").ShouldBe("2");
        Glance.Field(dashboard, "Opened today").ShouldBe("2");
        Glance.Field(dashboard, "Waiting longest").ShouldNotBeNull().ShouldContain(Markdown.Mention(channel.Id));
        Glance.Field(dashboard, "By category").ShouldNotBeNull().ShouldContain("Technical Support · **2** · 2");

        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");
        await Glance.ShowsAsync(play, "Claimed", "1");
        Glance.Field(dashboard, "Waiting longest").ShouldNotBeNull().ShouldNotContain(Markdown.Mention(channel.Id));

        await play.CloseAsync(play.Staff, channel);
        await Glance.ShowsAsync(play, "Closed today", "1");
        Glance.Field(dashboard, "Open").ShouldBe("1");
        Glance.Field(dashboard, "Closed in total").ShouldBe("1");
        Glance.Field(dashboard, "By staff member").ShouldBe($"{Markdown.Mention(play.Staff)} · claimed 1 · closed 1");
        var chart = Glance.Field(dashboard, "The last 14 days").ShouldNotBeNull().Split('\n');
        chart.Length.ShouldBe(16, "14 days between two fences");
        chart[^2].ShouldStartWith($"{play.Clock.GetUtcNow():MM-dd} ██████████");
        Glance.Find(play).ShouldHaveSingleItem().Id.ShouldBe(dashboard.Id);
    }

    [Fact]
    public async Task A_crowd_of_changes_makes_one_edit_a_minute()
    {
        await using var play = await Play.StartWithPanelAsync();
        var dashboard = await Glance.PostAsync(play);
        await Crowd.SettleAsync(play);
        var edits = dashboard.Revision;
        var began = play.Clock.GetUtcNow();

        await Crowd.AtOnceAsync(Crowd.Join(play, 20), who => play.AskAsync(who, "other", "We all ask at once."));
        await play.QuietAsync();

        Glance.Field(dashboard, "Open").ShouldBe("20");
        var minutes = (int)((play.Clock.GetUtcNow() - began) / Dashboards.Pause);
        (dashboard.Revision - edits).ShouldBeInRange(1, minutes + 1);
    }

    [Fact]
    public async Task What_is_shown_of_today_stays_true_when_nothing_happens_any_more()
    {
        await using var play = await Play.StartWithPanelAsync();
        var dashboard = await Glance.PostAsync(play);
        var channel = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Staff, channel);
        await Glance.ShowsAsync(play, "Closed today", "1");

        play.Pass(TimeSpan.FromDays(1));
        await play.QuietAsync();
        play.Pass(TimeSpan.FromHours(1.5));
        await Glance.ShowsAsync(play, "Closed today", "0");
        Glance.Field(dashboard, "Closed in total").ShouldBe("1");
    }

    [Fact]
    public async Task A_dashboard_speaks_the_servers_language_as_soon_as_it_is_another()
    {
        await using var play = await Play.StartWithPanelAsync();
        await Glance.PostAsync(play);
        play.Pass(TimeSpan.FromMinutes(5));
        await play.QuietAsync();
        var began = play.Clock.GetUtcNow();

        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "language"), ("value", "de"));

        await Glance.ShowsAsync(play, "Nach Kategorie", "Technischer Support · **0** · 0");
        (play.Clock.GetUtcNow() - began).ShouldBeLessThan(TimeSpan.FromMinutes(5), "it did not wait for the next look");
    }

    [Fact]
    public async Task A_dashboard_stands_where_it_was_set_to_stand_and_goes_when_that_is_reset()
    {
        await using var play = await Play.StartWithPanelAsync();
        await Glance.PostAsync(play);
        var elsewhere = play.Here.General;

        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "dashboard-channel"), ("channel", elsewhere));
        await play.QuietAsync();
        Glance.Find(play).ShouldBeEmpty();
        Glance.Find(play, elsewhere).ShouldHaveSingleItem();
        var shown = await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "dashboard-channel"));
        shown.ShouldContain(Markdown.Mention(elsewhere));

        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "dashboard-channel"), ("value", "reset"));
        await play.QuietAsync();
        Glance.Find(play, elsewhere).ShouldBeEmpty();
        (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Dashboard.ShouldBeNull();
    }

    [Fact]
    public async Task A_dashboard_moves_to_where_it_is_asked_for_again()
    {
        await using var play = await Play.StartWithPanelAsync();
        await Glance.PostAsync(play);

        var moved = await Glance.PostAsync(play, channel: play.Here.General);
        var again = await Glance.PostAsync(play, channel: play.Here.General);
        await play.OpenAsync(play.Opener);

        await play.EventuallyAsync(() => string.Equals(Glance.Field(again, "Open"), "1", StringComparison.Ordinal));
        Glance.Find(play).ShouldBeEmpty();
        Glance.Find(play, play.Here.General).ShouldHaveSingleItem().Id.ShouldNotBe(moved.Id);
    }

    [Fact]
    public async Task An_old_dashboard_that_takes_no_more_edits_is_posted_anew()
    {
        await using var play = await Play.StartWithPanelAsync();
        var old = await Glance.PostAsync(play);
        play.Discord.Faults.Add(
            "PATCH",
            $"/channels/{play.Here.Support}/messages/{old.Id}",
            new FaultKind.Refuse(429, DiscordErrorCode.OldMessageEditedTooOften, "Maximum number of edits reached.")
        );

        await play.OpenAsync(play.Opener);

        await Glance.ShowsAsync(play, "Open", "1");
        await play.QuietAsync();
        var anew = Glance.Find(play).ShouldHaveSingleItem();
        anew.Id.ShouldNotBe(old.Id);
        await play.OpenAsync(play.Stranger);
        await Glance.ShowsAsync(play, "Open", "2");
        Glance.Find(play).ShouldHaveSingleItem().Id.ShouldBe(anew.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dashboard_that_was_deleted_by_hand_ends_without_a_word(bool withItsChannel)
    {
        await using var play = await Play.StartWithPanelAsync();
        var dashboard = await Glance.PostAsync(play, channel: play.Here.General);

        (
            withItsChannel
                ? play.Discord.World.DeleteChannelByHand(play.Here.General)
                : play.Discord.World.DeleteMessageByHand(dashboard.Id)
        ).ShouldBeTrue();
        await play.OpenAsync(play.Opener);
        await play.QuietAsync();

        (await Glance.SavedAsync(play)).ShouldBeNull();
        Glance.Find(play, play.Here.General).ShouldBeEmpty();
        await Glance.PostAsync(play);
    }

    [Fact]
    public async Task A_refresh_that_discord_does_not_take_now_is_made_later()
    {
        await using var play = await Play.StartWithPanelAsync();
        await Glance.PostAsync(play);
        play.Discord.Faults.Add("PATCH", Message, new FaultKind.Refuse(503), times: 2);

        await play.OpenAsync(play.Opener);

        await Glance.ShowsAsync(play, "Open", "1");
    }

    [Fact]
    public async Task Its_buttons_list_tickets_for_staff_and_managers_alone()
    {
        await using var play = await Play.StartWithPanelAsync();
        var dashboard = await Glance.PostAsync(play);
        var claimed = await play.OpenAsync(play.Opener);
        var unclaimed = await play.OpenAsync(play.Stranger);
        await play.PressAsync(play.Staff, play.HeaderOf(claimed), "Claim");
        await Glance.ManagedByAsync(play, play.Here.ModeratorRole);

        foreach (var who in (UserId[])[play.Staff, play.Here.Moderator, play.Admin])
        {
            var all = play.MessageOf(await play.PressAsync(who, dashboard, "Open tickets"));
            all.VisibleTo.ShouldBe(who);
            Play.TextOf(all)
                .ShouldSatisfyAllConditions(
                    text => text.ShouldContain("Open tickets: 2"),
                    text => text.ShouldContain(Markdown.Mention(claimed.Id)),
                    text => text.ShouldContain(Markdown.Mention(unclaimed.Id))
                );
            var some = Play.TextOf(play.MessageOf(await play.PressAsync(who, dashboard, "Unclaimed")));
            some.ShouldContain("Unclaimed tickets: 1");
            some.ShouldNotContain(Markdown.Mention(claimed.Id));
        }

        play.MessageOf(await play.PressAsync(play.Opener, dashboard, "Open tickets")).Content.ShouldContain("staff");
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_it_says_what_to_give_it()
    {
        await using var play = await Play.StartWithPanelAsync();
        play.Discord.Faults.Add(
            "POST",
            "/channels/{channel}/messages",
            new FaultKind.Refuse(403, DiscordErrorCode.MissingPermissions)
        );

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "dashboard"));

        answer.Content.ShouldContain("**Send Messages**");
        (await Glance.SavedAsync(play)).ShouldBeNull();
    }

    [Fact]
    public async Task Administrators_and_managers_use_what_shows_figures_and_nobody_else()
    {
        await using var play = await Play.StartWithPanelAsync();
        string[] commands = ["dashboard", "stats", "liststaff"];
        foreach (var command in commands)
        {
            foreach (var who in (UserId[])[play.Opener, play.Staff, play.Here.Moderator])
            {
                var refused = await play.CommandAsync(who, command);
                play.MessageOf(refused)
                    .Content.ShouldContain("Only administrators and managers", customMessage: command);
            }
        }

        Play.TextOf(play.MessageOf(await play.CommandAsync(play.Here.Moderator, "help"))).ShouldNotContain("stats");
        await Glance.ManagedByAsync(play, play.Here.ModeratorRole);

        foreach (var command in commands)
        {
            var allowed = await play.CommandAsync(play.Here.Moderator, command);
            (await play.AnswerAsync(allowed)).Content.ShouldNotContain("Only administrators", Case.Sensitive, command);
        }

        Play.TextOf(play.MessageOf(await play.CommandAsync(play.Here.Moderator, "help"))).ShouldContain("stats");
    }
}
