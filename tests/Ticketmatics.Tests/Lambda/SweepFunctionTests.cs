using System.Text.Json.Nodes;
using Ticketmatics.Effects;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Change = Ticketmatics.Storage.Change;

namespace Ticketmatics.Tests.Lambda;

/// <summary>No record of a stream arrives; the schedule brings every effect to its end all the same.</summary>
public sealed class SweepFunctionTests
{
    [Fact]
    public async Task Effects_that_are_due_are_performed()
    {
        await using var play = await StartAsync();
        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

        await SweepAsync(play);

        var channel = play.Tickets().ShouldHaveSingleItem();
        play.MessageOf(asked).Content.ShouldContain(channel.Id.ToString());
    }

    [Fact]
    public async Task An_effect_that_Discord_postponed_is_performed_when_it_is_due_again()
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        var wait = TimeSpan.FromMinutes(2);
        play.Discord.Faults.Add("POST", "/guilds/{guild}/channels", new FaultKind.RateLimit(wait));

        await SweepAsync(play);
        play.Tickets().ShouldBeEmpty();
        await SweepAsync(play);
        play.Tickets().ShouldBeEmpty("it is not due yet");
        play.Pass(wait);
        await SweepAsync(play);

        play.Tickets().ShouldHaveSingleItem();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task A_guild_is_looked_at_when_its_time_has_come()
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await SweepAsync(play);
        play.Discord.World.DeleteChannelByHand(play.Tickets().ShouldHaveSingleItem().Id);
        await SweepAsync(play);
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();

        play.Pass(TimeSpan.FromHours(1.5));
        await SweepAsync(play);

        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.Cause.ShouldBe(CloseCause.ChannelDeleted);
    }

    [Fact]
    public async Task Effects_of_another_version_keep_nothing_from_being_swept()
    {
        await using var play = await StartAsync();
        var guild = play.Here.Guild;
        for (var n = 0; n < 90; n++)
        {
            var key = new EffectKey(guild, new($"later{n}"));
            var unreadable = OutboxEntry.Now(key, new UnreadableEffect("of-a-later-version"), play.Clock.GetUtcNow());
            await play.Host.Store.CommitAsync(Commit.Of(guild, new Change.AddEffect(unreadable)), Play.Token);
        }

        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await SweepAsync(play);

        play.Tickets().ShouldHaveSingleItem();
        play.Pending().Count().ShouldBe(90);
        (await play.Host.Store.ListDueEffectsAsync(play.Clock.GetUtcNow(), most: 100, Play.Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sweep_begins_nothing_that_it_may_not_end_and_says_how_long_it_waits()
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        play.Pass(TimeSpan.FromMinutes(5));
        await using var function = await ProcessAsync(play);

        var answer = await function.Service.InvokeAsync("{}", play.Clock.GetUtcNow().AddSeconds(30));

        answer.ErrorType.ShouldBeNull(answer.Body);
        play.Tickets().ShouldBeEmpty();
        var age = function.Lines.Select(line => line["OldestDueEffectAge"]).OfType<JsonValue>().ShouldHaveSingleItem();
        age.GetValue<double>().ShouldBeGreaterThanOrEqualTo(300);
        await SweepAsync(play);
        play.Tickets().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_sweep_that_runs_out_of_time_says_how_long_effects_wait()
    {
        await using var play = await StartAsync();
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await using var function = await ProcessAsync(play);
        play.Discord.Faults.Add("POST", "/guilds/{guild}/channels", new FaultKind.Slow(TimeSpan.FromMinutes(2)));

        var answering = function.Service.InvokeAsync("{}", play.Clock.GetUtcNow().AddSeconds(42));
        await play.EventuallyAsync(() => answering.IsCompleted);

        (await answering).ErrorType.ShouldNotBeNull();
        function.Lines.ShouldContain(line => line["OldestDueEffectAge"] != null);
    }

    [Fact]
    public async Task A_sweep_with_nothing_to_do_answers_nothing()
    {
        await using var play = await StartAsync();

        (await SweepAsync(play)).ShouldBe("null");
    }

    /// <summary>A sandbox with a panel, in which nobody but the sweep performs effects.</summary>
    private static async Task<Play> StartAsync()
    {
        var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        await play.CommandAsync(play.Admin, "setup");
        await SweepAsync(play);
        play.FindPanel().ShouldNotBeNull();
        return play;
    }

    /// <returns>What the function answered.</returns>
    private static async Task<string> SweepAsync(Play play)
    {
        await using var function = await ProcessAsync(play);
        // The deadline is by the clock of the sandbox, which stands or runs ahead of this machine's.
        var answer = await function.Service.InvokeAsync("{}", DateTimeOffset.UtcNow.AddDays(1));
        answer.ErrorType.ShouldBeNull(answer.Body);
        return answer.Body;
    }

    private static Task<LambdaProcess> ProcessAsync(Play play) =>
        LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "sweep"),
                ("DISCORD_TOKEN", play.Discord.BotToken),
                ("DISCORD_API_BASE_URL", play.Host.ApiAddress.AbsoluteUri)
            ),
            play.Clock,
            play.Host.Store
        );
}
