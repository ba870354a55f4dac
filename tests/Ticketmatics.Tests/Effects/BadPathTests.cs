using Ticketmatics.Tests.Flows;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>
/// Whatever Discord does to the work of a click, and whoever dies at it: what is stored, what is answered and what is told
/// is true in the end, and nothing is left lying about.
/// </summary>
public sealed class BadPathTests
{
    /// <summary>Longer than anybody who waits is patient.</summary>
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(25);

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1);

    /// <summary>Looks at the guild: one may find what the other began.</summary>
    private const int Looks = 2;

    private const int MostWaits = 500;

    /// <summary>All steps are too many for each day's tests; with 1 it is all of them.</summary>
    private const int Stride = 9;

    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static readonly string[] Names = [.. BadPath.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Clicks() => [.. Names];

    [Theory]
    [MemberData(nameof(Clicks))]
    public async Task A_click_ends_in_what_is_true_whichever_call_is_refused_or_lost(string click)
    {
        var calls = 1;
        for (var call = 1; call <= calls; call++)
        {
            var at = call;
            using var line = new BadLine(FaultOf(click, call), number => number == at);
            calls = int.Max(calls, await RunAsync(click, line, new KillSwitch()));
        }

        calls.ShouldBeGreaterThan(1, "or the worker did nothing");
    }

    /// <summary>Every second one is held up instead, and comes back when the other is done.</summary>
    [Theory]
    [MemberData(nameof(Clicks))]
    public async Task A_click_ends_in_what_is_true_where_a_worker_dies_and_the_next_one_is_refused(string click) =>
        await EachStepAsync(
            async life =>
            {
                var fault = FaultOf(click, life.At / Stride);
                using var line = new BadLine(fault, _ => life.Reached.IsCompleted);
                await RunAsync(click, line, life);
                return life.Steps;
            },
            step => new KillSwitch(step, holds: step / Stride % 2 == 0),
            firstStep: Stride,
            Stride
        );

    /// <summary>Another for each click and each time; every one of them comes to each click and to each time.</summary>
    private static Fault FaultOf(string click, int time) =>
        Faults[(Array.IndexOf(Names, click) + time) % Faults.Length];

    /// <returns>Calls to Discord that were made before anybody waited.</returns>
    private static async Task<int> RunAsync(string click, BadLine line, KillSwitch life)
    {
        var path = BadPath.All[click];
        await using var play = path.IsOfNewGuild ? await StartNewAsync() : await StartAsync();
        var logs = play.Discord.World.AddChannel(play.Here.Guild, "logs");
        await play.SetAsync(settings => settings with { LogsChannel = logs });
        if (!path.IsOfNewGuild)
        {
            await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
            await WorkAsync(play, new KillSwitch(), []);
        }

        await path.Arrange(play);
        var began = play.Clock.GetUtcNow();
        var asked = await path.Click(play);
        await WorkTwiceAsync(play, life, [], line);
        var calls = line.Calls;
        await RestAsync(play, line, until: began + Outage);
        line.Mend();

        var rest = new AtRest(play, logs, line, $"{click}, step {life.At}, {line}");
        if (path.IsTrue is not null && rest.Answer(asked) is { } answer)
        {
            (await path.IsTrue(play, answer)).ShouldBeTrue($"{answer}; {click}, step {life.At}, {line}");
        }

        for (var look = 0; look < Looks; look++)
        {
            var due = play.Host.Store.PendingEffects(play.Here.Guild).Select(entry => entry.DueAt);
            play.Pass(due.Append(play.Clock.GetUtcNow()).Max() - play.Clock.GetUtcNow());
            await RestAsync(play, line, until: play.Clock.GetUtcNow());
        }

        await rest.ShouldBeTrueAsync();
        return calls;
    }

    /// <summary>Works and waits in turns until nothing is left to do; an outage is over at some time.</summary>
    private static async Task RestAsync(Play play, BadLine line, DateTimeOffset until)
    {
        for (var waits = 0; ; waits++)
        {
            if (line.IsOutage && play.Clock.GetUtcNow() >= until)
            {
                line.Mend();
            }

            await WorkAsync(play, new KillSwitch(), [], line);
            if (!play.Pending().Any())
            {
                return;
            }

            waits.ShouldBeLessThan(MostWaits, $"{play.Pending().First().Effect}; {line}");
            var due = play.Pending().Min(entry => entry.DueAt) - play.Clock.GetUtcNow();
            play.Pass(due > TimeSpan.Zero ? due + TimeSpan.FromMilliseconds(1) : Lease);
        }
    }

    private static Task<Play> StartNewAsync() => Play.StartAsync(options => options with { PerformsEffects = false });
}
