using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that set a server up, let members in and take staff out.</summary>
public sealed class StaffCrashTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Letting_a_member_in_survives_a_worker_that_is_killed_or_held_up_at_any_step(bool holds) =>
        await EachStepAsync(LetInAsync, holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Removing_staff_survives_a_worker_that_is_killed_or_held_up_at_any_step(bool holds) =>
        await EachStepAsync(RemoveStaffAsync, holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_setup_survives_a_worker_that_is_killed_or_held_up_at_any_step(bool holds) =>
        await EachStepAsync(SetUpAsync, holds);

    [Fact]
    public async Task Who_is_removed_from_the_staff_while_a_channel_is_being_made_does_not_see_it() =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
                await WorkAsync(play, new KillSwitch(), []);
                await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

                var making = WorkAsync(play, life, []);
                await Task.WhenAny(making, life.Reached);
                await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
                await play.CommandAsync(play.Admin, "addstaff", ("member", play.Here.Moderator));
                await WorkAsync(play, new KillSwitch(), []);
                life.Release();
                await making;
                await WorkAsync(play, new KillSwitch(), []);

                var channel = play.Tickets().ShouldHaveSingleItem($"step {life.Steps}");
                play.CanSee(play.Staff, channel).ShouldBeFalse($"step {life.Steps}");
                play.CanSee(play.Here.Moderator, channel).ShouldBeTrue($"step {life.Steps}");
                return life.Steps;
            },
            holds: true
        );

    private static async Task<int> LetInAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await WorkAsync(play, new KillSwitch(), []);
        var channel = play.Tickets().ShouldHaveSingleItem();
        var added = await play.Discord.Sender.SendCommandAsync(
            play.Admin,
            channel.Id,
            "adduser",
            new Dictionary<string, JsonNode> { ["member"] = JsonValue.Create(play.Stranger.ToString()) },
            Play.Token
        );
        ConcurrentBag<MessageId> notices = [];

        await WorkTwiceAsync(play, life, notices);

        play.CanSee(play.Stranger, channel).ShouldBeTrue($"step {life.Steps}");
        notices.Distinct().Count().ShouldBe(1, $"one welcome, step {life.Steps}");
        play.MessageOf(added).Thinking.ShouldBeFalse();
        return life.Steps;
    }

    /// <summary>One of two tickets is claimed by who is removed.</summary>
    private static async Task<int> RemoveStaffAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.AskAsync(play.Stranger, "technical", "Mine as well.");
        await WorkAsync(play, new KillSwitch(), []);
        var claimed = play.Tickets()[0];
        await play.PressAsync(play.Staff, play.HeaderOf(claimed), "Claim");
        await WorkAsync(play, new KillSwitch(), []);
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        ConcurrentBag<MessageId> notices = [];

        await WorkTwiceAsync(play, life, notices);

        play.Tickets().Count.ShouldBe(2);
        play.Tickets().ShouldAllBe(channel => !play.CanSee(play.Staff, channel), $"step {life.Steps}");
        notices.Distinct().Count().ShouldBe(1, $"said once, step {life.Steps}");
        Play.LabelsOf(play.HeaderOf(claimed)).ShouldContain("Claim", $"step {life.Steps}");
        for (var number = 1; number <= 2; number++)
        {
            (await play.TicketAsync(number)).State.ShouldBeOfType<TicketState.Open>();
        }

        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 2, Open: 2, Claimed: 0, Closed: 0, Failed: 0));
        return life.Steps;
    }

    private static async Task<int> SetUpAsync(KillSwitch life)
    {
        await using var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        var asked = await play.CommandAsync(play.Admin, "setup");

        await WorkTwiceAsync(play, life, []);

        var panel = play.Messages(play.Here.Support)
            .Where(message => Play.CustomIdsOf(message).Contains("t1:open"))
            .ShouldHaveSingleItem($"one panel, step {life.Steps}");
        play.MessageOf(asked).Content.ShouldContain("The panel is posted");
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        guild.Panels.ShouldHaveSingleItem().Message.ShouldBe(panel.Id, $"step {life.Steps}");
        guild.SetUpBy.ShouldBe(play.Admin);
        var role = play
            .Discord.World.Guilds[play.Here.Guild]
            .Roles.Values.Where(r => string.Equals(r.Name, Texts.Default.Staffing.RoleName, StringComparison.Ordinal))
            .ShouldHaveSingleItem($"one role, step {life.Steps}");
        var staff = await play.Host.Store.ReadStaffAsync(play.Here.Guild, Play.Token);
        staff.ShouldHaveSingleItem().Subject.ShouldBe(new StaffSubject.RoleHolders(role.Id));
        return life.Steps;
    }
}
