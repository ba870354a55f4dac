using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Effects;

/// <summary>Plays in which workers die, or are held up for minutes, between any two of their steps.</summary>
internal static class Crash
{
    public const int StepsOfACall = 2;
    public const int MoreStepsThanAnyEffectHas = 200;

    public static Task EachStepAsync(Func<KillSwitch, Task<int>> play, bool holds) =>
        EachStepAsync(play, step => new KillSwitch(step, holds), firstStep: 1, stride: 1);

    public static async Task EachStepAsync(
        Func<KillSwitch, Task<int>> play,
        Func<int, KillSwitch> lifeUntil,
        int firstStep,
        int stride
    )
    {
        for (var step = firstStep; step < MoreStepsThanAnyEffectHas; step += stride)
        {
            var life = lifeUntil(step);
            var taken = await play(life);
            if (taken < step)
            {
                step.ShouldBeGreaterThan(8, "or the worker did nothing");
                return;
            }
        }

        throw new TimeoutException("The worker never came to an end.");
    }

    /// <summary>A sandbox in which only the test performs effects, and the panel is posted.</summary>
    public static async Task<Play> StartAsync()
    {
        var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        await play.CommandAsync(play.Admin, "setup");
        await WorkAsync(play, new KillSwitch(), []);
        play.FindPanel().ShouldNotBeNull();
        return play;
    }

    /// <summary>
    /// A worker that is killed or held up, and a healthy one after the leases have run out; one that was held up comes
    /// back when the other is done.
    /// </summary>
    public static async Task WorkTwiceAsync(Play play, KillSwitch life, ConcurrentBag<MessageId> posted)
    {
        await WorkTwiceAsync(play, life, posted, line: null);
        if (play.Pending().Any())
        {
            // A dashboard waits for its minute.
            play.Pass(TimeSpan.FromMinutes(1));
            await WorkAsync(play, new KillSwitch(), posted);
        }

        play.Pending().ShouldBeEmpty();
    }

    /// <summary>As above, over a line that may be bad; what waits for longer is left waiting.</summary>
    public static async Task WorkTwiceAsync(Play play, KillSwitch life, ConcurrentBag<MessageId> posted, BadLine? line)
    {
        var first = WorkAsync(play, life, posted, line);
        await Task.WhenAny(first, life.Reached);
        if (first.IsFaulted)
        {
            await Should.ThrowAsync<KilledException>(first);
        }

        play.Pass(TimeSpan.FromMinutes(3));
        await WorkAsync(play, new KillSwitch(), posted, line);
        life.Release();
        await first.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await WorkAsync(play, new KillSwitch(), posted, line);
    }

    /// <summary>
    /// Performs effects until none is due soon, and lets time pass for those that wait a little. Those that another worker
    /// has are left to it.
    /// </summary>
    public static async Task WorkAsync(
        Play play,
        KillSwitch life,
        ConcurrentBag<MessageId> posted,
        BadLine? line = null
    )
    {
        using var http = line is null ? new HttpClient() : new HttpClient(line, disposeHandler: false);
        http.BaseAddress = play.Host.ApiAddress;
        var rest = new DiscordRestClient(http, play.Discord.BotToken, play.Clock, NullLogger.Instance);
        var runner = new EffectRunner(
            new MortalStore(play.Host.Store, life),
            new MortalArchive(play.Host.Archive, life),
            new MortalDiscord(rest, life, posted),
            play.Clock,
            NullLogger.Instance
        );
        HashSet<EffectKey> left = [];
        while (Next() is { } next)
        {
            var before = life.Steps;
            var running = runner.RunAsync(next.Key, next.DueAt, Play.Token);
            while (!running.IsCompleted)
            {
                await Task.WhenAny(running, Task.Delay(5, Play.Token));
                play.Pass(life.IsHolding ? TimeSpan.Zero : TimeSpan.FromMilliseconds(250));
            }

            await running;
            if (life.Steps - before <= StepsOfACall)
            {
                left.Add(next.Key);
            }
        }

        OutboxEntry? Next() =>
            play.Host.Store.PendingEffects(play.Here.Guild).FirstOrDefault(entry => !left.Contains(entry.Key));
    }
}
