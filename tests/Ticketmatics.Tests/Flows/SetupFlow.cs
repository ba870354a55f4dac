using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Flows;

/// <summary>The first contact: a guild where nothing is set, and the command that makes what tickets need.</summary>
public sealed class SetupFlow
{
    [Fact]
    public async Task The_first_setup_makes_a_role_for_the_staff_posts_the_panel_and_names_three_steps()
    {
        await using var play = await Play.StartAsync();

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.QuietAsync();

        var role = StaffRoles(play).ShouldHaveSingleItem();
        role.Permissions.ShouldBe(Permissions.None);
        (await StaffAsync(play)).ShouldHaveSingleItem().Subject.ShouldBe(new StaffSubject.RoleHolders(role.Id));
        var commands = await play.Host.Store.ReadCommandIdsAsync(Play.Token);
        var panel = play.FindPanel().ShouldNotBeNull();
        answer.Content.ShouldContain(Markdown.Link(play.Here.Guild, play.Here.Support, panel.Id));
        answer.Content.ShouldContain($"1. Give {Markdown.Mention(role.Id)} to your staff");
        answer.Content.ShouldContain("/config");
        answer.Content.ShouldContain(Markdown.Mention(commands["open"], "open"));
        (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).SetUpBy.ShouldBe(play.Admin);

        var channel = await play.OpenAsync(play.Opener);
        play.CanSee(play.Here.Moderator, channel).ShouldBeFalse();
        play.Discord.World.GiveRole(play.Here.Guild, play.Here.Moderator, role.Id);
        play.CanSee(play.Here.Moderator, channel).ShouldBeTrue();
        (await play.PressAsync(play.Here.Moderator, play.HeaderOf(channel), "Claim")).Kind.ShouldBe(
            OutcomeKind.Updated
        );
    }

    [Fact]
    public async Task Each_permission_that_is_missing_is_named_before_anything_is_made()
    {
        foreach (var missing in BotPermissions.InOrder)
        {
            await using var play = await Play.StartAsync(options =>
                options with
                {
                    Discord = options.Discord with { BotPermissions = BotPermissions.All & ~missing },
                }
            );
            var (guild, everyone) = (play.Here.Guild, play.Here.Guild.As<Role>());
            play.Discord.World.SetRolePermissions(guild, everyone, World.EveryoneAtFirst & ~missing);

            var refused = play.MessageOf(await play.CommandAsync(play.Admin, "setup"));

            var name = Texts.Default.Panels.Missing(missing).Split("**")[1];
            refused.Content.ShouldContain("my role is missing");
            refused.Content.ShouldContain($"**{name}**");
            StaffRoles(play).ShouldBeEmpty();
            play.FindPanel().ShouldBeNull();
        }
    }

    [Fact]
    public async Task Setup_again_repeats_nothing_but_the_panel()
    {
        await using var play = await Play.StartAsync();
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        var first = play.FindPanel().ShouldNotBeNull();
        await play.QuietAsync();
        play.Pass(TimeSpan.FromMinutes(1));

        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.QuietAsync();

        StaffRoles(play).ShouldHaveSingleItem();
        (await StaffAsync(play)).ShouldHaveSingleItem();
        Panels(play, play.Here.Support).ShouldHaveSingleItem().Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task Many_setups_at_once_leave_one_panel_in_each_channel_and_one_role()
    {
        await using var play = await Play.StartAsync();
        ChannelId[] channels = [play.Here.Support, play.Here.Support, play.Here.General, play.Here.Support];

        var outcomes = await Crowd.AtOnceAsync(channels, channel => play.CommandAsync(play.Admin, "setup", channel));
        await play.QuietAsync();

        StaffRoles(play).ShouldHaveSingleItem();
        (await StaffAsync(play)).ShouldHaveSingleItem();
        var stored = (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Panels;
        stored.Length.ShouldBe(2);
        foreach (var panel in stored)
        {
            Panels(play, panel.Channel).ShouldHaveSingleItem().Id.ShouldBe(panel.Message);
        }

        outcomes.ShouldAllBe(outcome =>
            play.MessageOf(outcome).Content.Contains("The panel is posted", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_setups_within_a_second_leave_one_panel()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        play.Pass(TimeSpan.FromMinutes(1));

        await play.CommandAsync(play.Admin, "setup");
        play.Pass(TimeSpan.FromMilliseconds(600));
        await play.CommandAsync(play.Admin, "setup");
        await play.QuietAsync();

        var stored = (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Panels;
        Panels(play, play.Here.Support).ShouldHaveSingleItem().Id.ShouldBe(stored.ShouldHaveSingleItem().Message);
    }

    [Fact]
    public async Task Where_somebody_is_staff_no_role_is_made_and_an_open_ticket_shows_itself_to_a_role_that_is()
    {
        await using var play = await Play.StartAsync();
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        StaffRoles(play).ShouldBeEmpty();
        answer.Content.ShouldContain("1. See who is staff with");

        var channel = await play.OpenAsync(play.Opener);
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.QuietAsync();

        play.Discord.World.GiveRole(play.Here.Guild, play.Staff, StaffRoles(play).ShouldHaveSingleItem().Id);
        play.CanSee(play.Staff, channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_chooses_the_staffs_role_by_hand_is_made_none()
    {
        await using var play = await Play.StartAsync();
        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "staff-role"), ("value", "by-hand"));

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));

        answer.Content.ShouldContain("1. Say who is staff with");
        StaffRoles(play).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_Discord_refuses_the_role_the_panel_is_posted_and_the_first_step_is_another()
    {
        await using var play = await Play.StartAsync();
        play.Discord.Faults.Add("POST", "/guilds/{guild}/roles", new FaultKind.Refuse(400, 30005, "Maximum"));

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));

        answer.Content.ShouldContain("1. Say who is staff with");
        play.FindPanel().ShouldNotBeNull();
        (await StaffAsync(play)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_setup_that_Discord_refuses_keeps_nobody_else_from_setting_up()
    {
        await using var play = await Play.StartAsync();
        var post = new FaultKind.Refuse(400, 50035, "Invalid Form Body");
        play.Discord.Faults.Add("POST", "/channels/{channel}/messages", post);

        var refused = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        var posted = await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));

        refused.Content.ShouldContain("could not be posted");
        posted.Content.ShouldContain("The panel is posted");
        StaffRoles(play).ShouldHaveSingleItem();
    }

    private static List<SandboxRole> StaffRoles(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            var roles = play.Discord.World.Guilds[play.Here.Guild].Roles.Values;
            return
            [
                .. roles.Where(r => string.Equals(r.Name, Texts.Default.Staffing.RoleName, StringComparison.Ordinal)),
            ];
        }
    }

    private static IEnumerable<SandboxMessage> Panels(Play play, ChannelId channel) =>
        play.Messages(channel).Where(message => Play.CustomIdsOf(message).Contains("t1:open"));

    private static Task<System.Collections.Immutable.ImmutableArray<StaffEntry>> StaffAsync(Play play) =>
        play.Host.Store.ReadStaffAsync(play.Here.Guild, Play.Token);
}
