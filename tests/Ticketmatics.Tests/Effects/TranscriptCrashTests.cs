using Ticketmatics.Tests.Flows;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that make a transcript for who waits for it.</summary>
public sealed class TranscriptCrashTests
{
    [Fact]
    public async Task Who_waits_for_a_transcript_gets_one_though_the_ticket_closes_and_its_channel_goes_meanwhile() =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
                await WorkAsync(play, new KillSwitch(), []);
                var asked = await play.CommandAsync(play.Admin, "transcript", ("ticket", 1));

                var making = WorkAsync(play, life, []);
                await Task.WhenAny(making, life.Reached);
                await play.CommandAsync(play.Admin, "closeticket", ("ticket", 1));
                await WorkAsync(play, new KillSwitch(), []);
                life.Release();
                await making;
                await WorkAsync(play, new KillSwitch(), []);

                Play.TextOf(play.MessageOf(asked)).ShouldContain("/archive/", Case.Sensitive, $"step {life.Steps}");
                return life.Steps;
            },
            holds: true
        );
}
