using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Flows;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that post, move and renew a dashboard.</summary>
public sealed class DashboardCrashTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Moving_the_dashboard_survives_a_worker_that_is_killed_or_held_up_at_any_step(bool holds) =>
        await EachStepAsync(MoveDashboardAsync, holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Posting_an_old_dashboard_anew_survives_a_worker_that_is_killed_or_held_up_at_any_step(
        bool holds
    ) => await EachStepAsync(RenewDashboardAsync, holds);

    [Fact]
    public async Task The_dashboard_that_is_saved_stands_where_a_worker_is_held_up_and_the_next_is_refused() =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartWithDashboardAsync();
                await play.CommandAsync(play.Admin, "dashboard", play.Here.General);
                using var line = new BadLine(Fault.Forbidden, _ => life.Reached.IsCompleted);

                await WorkTwiceAsync(play, life, [], line);

                var saved = (await Glance.SavedAsync(play)).ShouldNotBeNull($"step {life.At}, {line}");
                play.Messages(saved.Channel)
                    .ShouldContain(message => message.Id == saved.Message, $"step {life.At}, {line}");
                return life.Steps;
            },
            holds: true
        );

    private static async Task<int> MoveDashboardAsync(KillSwitch life)
    {
        await using var play = await StartWithDashboardAsync();
        var asked = await play.CommandAsync(play.Admin, "dashboard", play.Here.General);

        await WorkTwiceAsync(play, life, []);

        Glance.Find(play).ShouldBeEmpty($"step {life.Steps}");
        var moved = Glance.Find(play, play.Here.General).ShouldHaveSingleItem($"one dashboard, step {life.Steps}");
        (await Glance.SavedAsync(play)).ShouldNotBeNull().Message.ShouldBe(moved.Id);
        play.MessageOf(asked).Content.ShouldContain("stays up to date");
        return life.Steps;
    }

    private static async Task<int> RenewDashboardAsync(KillSwitch life)
    {
        await using var play = await StartWithDashboardAsync();
        var old = Glance.Find(play).ShouldHaveSingleItem();
        play.Discord.Faults.Add(
            "PATCH",
            $"/channels/{play.Here.Support}/messages/{old.Id}",
            new FaultKind.Refuse(429, DiscordErrorCode.OldMessageEditedTooOften),
            times: MoreStepsThanAnyEffectHas
        );
        play.Pass(TimeSpan.FromMinutes(2));
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

        await WorkTwiceAsync(play, life, []);

        var anew = Glance.Find(play).ShouldHaveSingleItem($"one dashboard, step {life.Steps}");
        anew.Id.ShouldNotBe(old.Id);
        (await Glance.SavedAsync(play)).ShouldNotBeNull().Message.ShouldBe(anew.Id);
        Glance.Field(anew, "Open").ShouldBe("1", $"step {life.Steps}");
        return life.Steps;
    }

    private static async Task<Play> StartWithDashboardAsync()
    {
        var play = await StartAsync();
        await play.CommandAsync(play.Admin, "dashboard");
        await WorkAsync(play, new KillSwitch(), []);
        Glance.Find(play).ShouldHaveSingleItem();
        return play;
    }
}
