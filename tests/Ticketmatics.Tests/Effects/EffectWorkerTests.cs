using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Schemas;

namespace Ticketmatics.Tests.Effects;

public sealed class EffectWorkerTests
{
    [Fact]
    public async Task A_process_that_stays_outlives_an_Outbox_that_does_not_answer()
    {
        var life = new KillSwitch(at: 1, fault: new HttpRequestException("The connection was reset."));
        await using var day = await Day.StartAsync(looks: play => new MortalStore(play.Host.Store, life));
        var play = day.Play;
        await play.EventuallyAsync(() => life.Reached.IsCompleted);

        // It waits longer than whoever performs it first, so that only a look at the Outbox finds it again.
        var wait = new FaultKind.RateLimit(TimeSpan.FromMinutes(1));
        play.Discord.Faults.Add("POST", "/channels/{channel}/messages", wait);
        await play.CommandAsync(play.Admin, "setup");

        await play.EventuallyAsync(() => play.FindPanel());
    }
}
