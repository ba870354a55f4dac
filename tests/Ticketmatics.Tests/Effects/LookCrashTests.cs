using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that look at a guild.</summary>
public sealed class LookCrashTests
{
    [Fact]
    public async Task Looking_at_a_guild_survives_a_worker_that_is_killed_at_any_step() =>
        await EachStepAsync(LookAsync, holds: false);

    [Fact]
    public async Task Looking_at_a_guild_survives_a_worker_that_is_held_up_at_any_step_and_comes_back() =>
        await EachStepAsync(LookAsync, holds: true);

    /// <summary>One channel was deleted, one opener has left, one ticket has lost its effect, and one counter drifted.</summary>
    private static async Task<int> LookAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        var (store, guild) = (play.Host.Store, play.Here.Guild);
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.AskAsync(play.Stranger, "technical", "Mine as well.");
        await play.AskAsync(play.Staff, "technical", "And mine, too, since noon.");
        await WorkAsync(play, new KillSwitch(), []);
        var lost = await play.TicketAsync(3);
        var actor = new Actor(play.Staff, IsStaff: true, new InteractionId(1), play.Clock.GetUtcNow());
        var closing = ((Decision.Accepted)TicketRules.Close(lost, actor, reason: null, MayClose.StaffAndOpener)).Next;
        await store.CommitAsync(Commit.Of(guild, new Change.SaveTicket(lost, closing)), Play.Token);
        var shard = (await store.ReadCountersAsync(guild, Play.Token))[5];
        var drift = new Change.CorrectCounters(shard, shard.Counters with { Open = 4 });
        await store.CommitAsync(Commit.Of(guild, drift), Play.Token);
        play.Discord.World.DeleteChannelByHand((await play.TicketAsync(1)).Place!.Channel);
        play.Discord.World.RemoveMember(guild, play.Stranger);
        play.Pass((await store.ReadGuildAsync(guild, Play.Token)).Look!.NextAt - play.Clock.GetUtcNow());

        await WorkTwiceAsync(play, life, []);

        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        (await play.TicketAsync(3)).State.ShouldBeOfType<TicketState.Closed>($"step {life.Steps}");
        play.Messages(play.Tickets().ShouldHaveSingleItem().Id).Count.ShouldBe(2, $"said once, step {life.Steps}");
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 3, Open: 1, Claimed: 0, Closed: 2, Failed: 0));
        (await Recount.CountAsync(store, guild, Play.Token)).Drifts.ShouldBeEmpty();
        var look = store.PendingEffects(guild).ShouldHaveSingleItem($"one look, step {life.Steps}");
        (look.DueAt - play.Clock.GetUtcNow()).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromHours(2));
        (await store.ReadGuildAsync(guild, Play.Token)).Look.ShouldBe(new GuildLook(look.Key.Id, look.DueAt));
        return life.Steps;
    }
}
