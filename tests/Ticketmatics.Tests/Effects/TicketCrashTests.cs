using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that open and close tickets.</summary>
public sealed class TicketCrashTests
{
    [Fact]
    public async Task Opening_survives_a_worker_that_is_killed_at_any_step() =>
        await EachStepAsync(OpenAsync, holds: false);

    [Fact]
    public async Task Opening_survives_a_worker_that_is_held_up_at_any_step_and_comes_back() =>
        await EachStepAsync(OpenAsync, holds: true);

    [Fact]
    public async Task Closing_survives_a_worker_that_is_killed_at_any_step() =>
        await EachStepAsync(CloseAsync, holds: false);

    [Fact]
    public async Task Closing_survives_a_worker_that_is_held_up_at_any_step_and_comes_back() =>
        await EachStepAsync(CloseAsync, holds: true);

    [Fact]
    public async Task Closing_while_the_channel_is_being_made_closes_it_as_soon_as_it_stands()
    {
        await using var play = await StartAsync();
        var asked = await play.AskAsync(play.Opener, "other", "Never mind, I found it.");
        var life = new KillSwitch(at: 8, holds: true);
        var working = WorkAsync(play, life, []);
        await life.Reached;
        var answer = await new SignedClick(play).SubmitAsync(play.Opener, "t1:close-form:1", "reason", "");
        life.Release();
        await working;
        await WorkAsync(play, new KillSwitch(), []);

        answer.ShouldContain("as soon as its channel is ready");
        play.Tickets().ShouldBeEmpty();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        play.MessageOf(asked).Content.ShouldContain("is closed");
    }

    [Fact]
    public async Task Two_workers_at_once_do_one_effect_once()
    {
        await using var play = await StartAsync();
        var asked = await play.AskAsync(play.Opener, "other", "Two workers want this one.");

        await Task.WhenAll(WorkAsync(play, new KillSwitch(), []), WorkAsync(play, new KillSwitch(), []));

        play.Tickets().ShouldHaveSingleItem();
        play.MessageOf(asked).Content.ShouldContain("is open");
    }

    [Fact]
    public async Task A_member_waits_seconds_where_the_store_is_busy_at_any_step() =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
                var began = play.Clock.GetUtcNow();

                await WorkAsync(play, life, []);

                var channel = play.Tickets().ShouldHaveSingleItem($"one channel, step {life.Steps}");
                play.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
                play.Messages(channel.Id).ShouldHaveSingleItem($"one header, step {life.Steps}");
                (play.Clock.GetUtcNow() - began).ShouldBeLessThan(TimeSpan.FromSeconds(30), $"step {life.Steps}");
                return life.Steps;
            },
            step => new KillSwitch(step, fault: new StoreBusyException(CommitRetry.MostAttempts)),
            firstStep: StepsOfACall + 1,
            stride: StepsOfACall
        );

    /// <returns>The steps that the first worker took.</returns>
    private static async Task<int> OpenAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

        await WorkTwiceAsync(play, life, []);

        var channel = play.Tickets().ShouldHaveSingleItem($"one channel, step {life.Steps}");
        var header = play.Messages(channel.Id).ShouldHaveSingleItem($"one header, step {life.Steps}");
        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBe(new TicketState.Open(new TicketPlace(channel.Id, header.Id)));
        play.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
        (await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBe([1]);
        ParentsOf(play).ShouldHaveSingleItem($"one category, step {life.Steps}");
        return life.Steps;
    }

    private static async Task<int> CloseAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await WorkAsync(play, new KillSwitch(), []);
        var channel = play.Tickets().ShouldHaveSingleItem();
        var form = await play.PressAsync(play.Opener, play.HeaderOf(channel), "Close");
        await play.Discord.Sender.SubmitModalAsync(
            play.Opener,
            form.Modal!.Id,
            new Dictionary<string, JsonNode> { ["reason"] = JsonValue.Create("Put out.") },
            Play.Token
        );
        ConcurrentBag<MessageId> notices = [];

        await WorkTwiceAsync(play, life, notices);

        play.Tickets().ShouldBeEmpty($"step {life.Steps}");
        notices.Distinct().Count().ShouldBe(1, $"one notice, step {life.Steps}");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));
        (await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBeEmpty();
        return life.Steps;
    }

    private static IEnumerable<SandboxChannel> ParentsOf(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            return
            [
                .. play
                    .Discord.World.ChannelsOf(play.Here.Guild)
                    .Where(c =>
                        c.Type is ChannelType.GuildCategory && c.Name.Contains("Tickets", StringComparison.Ordinal)
                    ),
            ];
        }
    }
}
