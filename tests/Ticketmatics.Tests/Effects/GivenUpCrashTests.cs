using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tests.Flows;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that cannot do their work, and are to say so.</summary>
public sealed class GivenUpCrashTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task That_a_ticket_could_not_be_opened_is_told_once_whatever_happens_to_the_worker(bool holds) =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                var logs = await LogInAsync(play);
                Disarm(play);
                var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

                await WorkTwiceAsync(play, life, []);

                var step = $"step {life.Steps}";
                LinesOf(play, logs).Count(line => line.Contains("I could not open", Exactly)).ShouldBe(1, step);
                LinesOf(play, logs).Count(line => line.Contains("could not be opened", Exactly)).ShouldBe(1, step);
                LinesOf(play, logs).ShouldNotContain(line => line.Contains("opened ticket", Exactly), step);
                play.MessageOf(asked).Content.ShouldContain("could not be opened", Case.Sensitive, step);
                return life.Steps;
            },
            holds
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task That_a_ticket_could_not_be_reopened_is_told_once_whatever_happens_to_the_worker(bool holds) =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                await play.SetAsync(settings => settings with { ClosedChannel = ClosedChannel.Kept });
                await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
                await WorkAsync(play, new KillSwitch(), []);
                await play.CommandAsync(play.Admin, "closeticket", ("ticket", 1));
                await WorkAsync(play, new KillSwitch(), []);
                var logs = await LogInAsync(play);
                Disarm(play);
                var asked = await play.CommandAsync(play.Admin, "reopen", ("ticket", 1));

                await WorkTwiceAsync(play, life, []);

                var step = $"step {life.Steps}";
                LinesOf(play, logs).Count(line => line.Contains("I could not reopen", Exactly)).ShouldBe(1, step);
                LinesOf(play, logs).Count(line => line.Contains("not possible to reopen", Exactly)).ShouldBe(1, step);
                LinesOf(play, logs).ShouldNotContain(line => line.Contains("reopened ticket", Exactly), step);
                play.MessageOf(asked).Content.ShouldContain("could not be reopened", Case.Sensitive, step);
                return life.Steps;
            },
            holds
        );

    private const StringComparison Exactly = StringComparison.Ordinal;

    private static async Task<ChannelId> LogInAsync(Play play)
    {
        var logs = play.Discord.World.AddChannel(play.Here.Guild, "logs");
        await play.SetAsync(settings => settings with { LogsChannel = logs });
        return logs;
    }

    private static void Disarm(Play play) =>
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            BotPermissions.All & ~Permissions.ManageChannels
        );

    private static IEnumerable<string> LinesOf(Play play, ChannelId logs) =>
        play.Messages(logs).Select(message => message.Embeds[0]!["description"]!.GetValue<string>());
}
