using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;

namespace Ticketmatics.Tests.Flows;

/// <summary><c>/config</c>: what is set counts, what is out of bounds is refused, and nobody else may.</summary>
public sealed class ConfigFlow
{
    [Fact]
    public async Task Config_shows_every_setting_and_one_is_changed_by_its_form()
    {
        await using var play = await Play.StartWithPanelAsync();

        var all = await play.CommandAsync(play.Admin, "config");
        var shown = play.MessageOf(all);
        foreach (var setting in SettingCatalogue.All)
        {
            Play.TextOf(shown).ShouldContain(setting.Name(Texts.Default.Settings));
        }

        await ChooseAsync(play, play.Admin, shown, "t1:setting", "ticket-limit");
        var form = await play.PressAsync(play.Admin, play.MessageOf(all), "Change");
        await SubmitAsync(play, play.Admin, form, ("value", "1"));

        Play.TextOf(play.MessageOf(all)).ShouldContain("**Tickets per member** is set to 1. Before, it was 3.");
        await play.OpenAsync(play.Opener);
        (
            await play.AnswerAsync(await play.AskAsync(play.Opener, "technical", "Another printer is on fire."))
        ).Content.ShouldContain("the limit is one");

        await play.PressAsync(play.Admin, play.MessageOf(all), "Reset");
        Play.TextOf(play.MessageOf(all)).ShouldContain("is set to 3. Before, it was 1.");
        await play.PressAsync(play.Admin, play.MessageOf(all), "All settings");
        Play.TextOf(play.MessageOf(all)).ShouldContain("Choose a setting below");
    }

    [Theory]
    [InlineData("ticket-limit", "25", "26")]
    [InlineData("ticket-limit", "1", "0")]
    [InlineData("ticket-limit", "7", "many")]
    [InlineData("prefix", "help_", "two words")]
    [InlineData("prefix", "🎫・", "#shout")]
    [InlineData("who-may-close", "staff", "nobody")]
    [InlineData("staff-role", "by-hand", "never")]
    [InlineData("language", "de", "klingon")]
    [InlineData("on-close", "keep", "burn")]
    [InlineData("removed-after-hours", "168", "169")]
    [InlineData("kept-for-hours", "1", "0")]
    [InlineData("panel-title", "Ask us", "")]
    [InlineData("panel-color", "#00ff7f", "green")]
    [InlineData("panel-style", "buttons", "carousel")]
    public async Task A_value_within_its_bounds_is_set_and_one_beyond_is_refused_with_them(
        string key,
        string good,
        string bad
    )
    {
        await using var play = await Play.StartAsync();
        var setting = SettingCatalogue.Find(key).ShouldNotBeNull();

        var set = await ConfigAsync(play, play.Admin, ("setting", key), ("value", good));
        var after = await SettingsAsync(play);
        setting.TextOf(after).ShouldBe(good, StringCompareShould.IgnoreCase);
        set.ShouldContain("is set to");

        if (bad.Length > 0)
        {
            var refused = await ConfigAsync(play, play.Admin, ("setting", key), ("value", bad));
            refused.ShouldContain(setting.Bounds(Texts.Default.Settings));
            refused.ShouldContain("Nothing was changed");
            (await SettingsAsync(play)).Version.ShouldBe(after.Version);
        }

        await ConfigAsync(play, play.Admin, ("setting", key), ("value", "RESET"));
        setting.TextOf(await SettingsAsync(play)).ShouldBe(setting.TextOf(new GuildSettings()));
    }

    [Fact]
    public async Task Tickets_stand_in_the_category_that_was_chosen_under_the_prefix_that_was_set()
    {
        await using var play = await Play.StartWithPanelAsync();
        var parent = play.Discord.World.AddChannel(play.Here.Guild, "desk", ChannelType.GuildCategory);

        await ConfigAsync(play, play.Admin, ("setting", "ticket-category"), ("channel", parent));
        await ConfigAsync(play, play.Admin, ("setting", "prefix"), ("value", "HELP-"));
        var refused = await ConfigAsync(
            play,
            play.Admin,
            ("setting", "ticket-category"),
            ("channel", play.Here.Support)
        );

        var opened = await play.AnswerAsync(await play.AskAsync(play.Opener, "other", "I need some help here."));
        var channel = ChannelIn(play, opened.Content);
        channel.ParentId.ShouldBe(parent);
        channel.Name.ShouldBe("help-0001");
        refused.ShouldContain("a category of this server");
    }

    [Fact]
    public async Task Where_the_chosen_category_is_deleted_tickets_open_in_one_of_the_bots()
    {
        await using var play = await Play.StartWithPanelAsync();
        var parent = play.Discord.World.AddChannel(play.Here.Guild, "desk", ChannelType.GuildCategory);
        await ConfigAsync(play, play.Admin, ("setting", "ticket-category"), ("channel", parent));
        play.Discord.World.DeleteChannelByHand(parent);

        (await play.OpenAsync(play.Opener)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Panels_that_are_posted_follow_their_settings()
    {
        await using var play = await Play.StartWithPanelAsync();
        var panel = play.FindPanel().ShouldNotBeNull();

        await ConfigAsync(play, play.Admin, ("setting", "panel-title"), ("value", "Ask *us*"));
        await ConfigAsync(play, play.Admin, ("setting", "panel-style"), ("value", "buttons"));
        await play.QuietAsync();

        var now = play.Messages(play.Here.Support).Single(message => message.Id == panel.Id);
        Play.TextOf(now).ShouldContain("Ask *us*");
        Play.LabelsOf(now)
            .ShouldBe([.. TicketCategory.DefaultsIn(Texts.Default).Select(category => category.Label), "My Tickets"]);
        var form = await play.PressAsync(play.Opener, now, "Billing");
        var opened = await SubmitAsync(play, play.Opener, form, ("ticket_reason", "I was charged twice."));
        (await play.AnswerAsync(opened)).Content.ShouldContain("is open");
        (await play.TicketAsync(1)).Category.ShouldBe("billing");
    }

    [Fact]
    public async Task A_change_between_the_longest_texts_is_answered()
    {
        await using var play = await Play.StartAsync();
        await ConfigAsync(play, play.Admin, ("setting", "panel-text"), ("value", new string('*', 2000)));

        var set = await ConfigAsync(play, play.Admin, ("setting", "panel-text"), ("value", new string('_', 2000)));

        set.ShouldContain("is set to");
        (await SettingsAsync(play)).Panel.Text.ShouldBe(new string('_', 2000));
    }

    [Theory]
    [InlineData("logs-channel", "value", "general", "`channel`")]
    [InlineData("manager-role", "value", "Moderators", "`role`")]
    [InlineData("ticket-limit", "channel", "", "`value`")]
    public async Task A_value_in_another_option_than_its_own_is_refused_with_the_right_one(
        string key,
        string option,
        string value,
        string right
    )
    {
        await using var play = await Play.StartAsync();

        var refused = await ConfigAsync(
            play,
            play.Admin,
            ("setting", key),
            (option, value.Length > 0 ? value : (object)play.Here.General)
        );

        refused.ShouldContain($"in the option {right}");
        (await SettingsAsync(play)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task The_role_of_everybody_makes_nobody_a_manager()
    {
        await using var play = await Play.StartAsync();
        var everyone = $"{play.Here.Guild}";

        var typed = await ConfigAsync(play, play.Admin, ("setting", "manager-role"), ("role", everyone));
        var panel = await play.CommandAsync(play.Admin, "config", ("setting", "manager-role"));
        var chosen = await ChooseAsync(
            play,
            play.Admin,
            play.MessageOf(panel),
            "t1:setting-value:manager-role",
            everyone
        );

        typed.ShouldContain("other than @everyone");
        Play.TextOf(play.MessageOf(chosen)).ShouldBe(typed);
        (await SettingsAsync(play)).ManagerRole.ShouldBeNull();
    }

    [Fact]
    public async Task A_panel_that_may_not_be_edited_is_told_in_the_logs_channel_and_the_others_follow()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup", play.Here.General));
        var logs = await LogsFlow.LogInAsync(play);
        play.Discord.Faults.Add(
            "PATCH",
            $"/channels/{play.Here.Support}/messages/{{message}}",
            new FaultKind.Refuse(403, 50001, "Missing Access")
        );

        await ConfigAsync(play, play.Admin, ("setting", "panel-title"), ("value", "Ask us"));
        await play.QuietAsync();

        Play.TextOf(play.FindPanel(play.Here.General)!).ShouldContain("Ask us");
        Play.TextOf(play.FindPanel()!).ShouldNotContain("Ask us");
        play.Messages(logs).Select(Play.TextOf).ShouldContain(text => text.Contains("edit the ticket panel"));
    }

    [Fact]
    public async Task Of_changes_by_several_administrators_at_once_none_is_lost()
    {
        await using var play = await Play.StartAsync();

        await Task.WhenAll(
            ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "9")),
            ConfigAsync(play, play.Admin, ("setting", "kept-for-hours"), ("value", "12")),
            ConfigAsync(play, play.Admin, ("setting", "panel-title"), ("value", "Hello"))
        );

        var settings = await SettingsAsync(play);
        settings.ShouldSatisfyAllConditions(
            now => now.TicketLimit.ShouldBe(9),
            now => now.KeptForHours.ShouldBe(12),
            now => now.Panel.Title.ShouldBe("Hello"),
            now => now.Version.ShouldBe(3)
        );
    }

    [Fact]
    public async Task Nobody_but_administrators_may_look_or_change()
    {
        await using var play = await Play.StartWithPanelAsync();
        var panel = play.MessageOf(await play.CommandAsync(play.Admin, "config"));

        foreach (var who in (UserId[])[play.Staff, play.Opener, play.Stranger])
        {
            var command = await play.CommandAsync(who, "config");
            var choice = await play.Discord.Sender.ChooseAsync(
                who,
                panel.Id,
                "t1:setting",
                ["ticket-limit"],
                Play.Token
            );

            (command.Interaction is null || IsRefusal(play, command)).ShouldBeTrue(command.Reason);
            choice.Reason.ShouldBe("There is no such message.", "an ephemeral message is its reader's alone");
        }

        static bool IsRefusal(Play play, Outcome outcome) =>
            string.Equals(
                play.MessageOf(outcome).Content,
                Texts.Default.Interactions.AdministratorsOnly,
                StringComparison.Ordinal
            );
    }

    internal static async Task<string> ConfigAsync(Play play, UserId who, params (string Name, object Value)[] options)
    {
        var outcome = await play.Discord.Sender.SendCommandAsync(
            who,
            play.Here.Support,
            "config",
            options.ToDictionary(option => option.Name, option => (JsonNode)JsonValue.Create($"{option.Value}")),
            Play.Token
        );
        return Play.TextOf(play.MessageOf(outcome));
    }

    internal static async Task<GuildSettings> SettingsAsync(Play play) =>
        (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Settings;

    internal static async Task<Outcome> ChooseAsync(
        Play play,
        UserId who,
        SandboxMessage message,
        string customId,
        params string[] values
    )
    {
        var outcome = await play.Discord.Sender.ChooseAsync(who, message.Id, customId, values, Play.Token);
        outcome.Kind.ShouldNotBe(OutcomeKind.Failed, $"{customId} {values[0]}: {outcome.Reason}");
        return outcome;
    }

    internal static Task<Outcome> SubmitAsync(
        Play play,
        UserId who,
        Outcome form,
        params (string Field, object Value)[] fields
    ) =>
        play.Discord.Sender.SubmitModalAsync(
            who,
            form.Modal.ShouldNotBeNull(form.Reason).Id,
            fields.ToDictionary(
                field => field.Field,
                field =>
                    field.Value is string[] chosen
                        ? new JsonArray([.. chosen.Select(value => (JsonNode)value)])
                        : (JsonNode)JsonValue.Create($"{field.Value}")
            ),
            Play.Token
        );

    private static SandboxChannel ChannelIn(Play play, string text)
    {
        lock (play.Discord.World.Gate)
        {
            return play.Discord.World.Channels.Values.Single(channel =>
                text.Contains(Markdown.Mention(channel.Id), StringComparison.Ordinal)
            );
        }
    }
}
