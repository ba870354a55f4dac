using System.Collections.Concurrent;
using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that keep channels of closed tickets and reopen them.</summary>
public sealed class ReopeningCrashTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keeping_a_channel_survives_a_worker_at_any_step(bool holds) =>
        await EachStepAsync(KeepAsync, holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reopening_a_kept_channel_survives_a_worker_at_any_step(bool holds) =>
        await EachStepAsync(life => ReopenAsync(life, ClosedChannel.Kept), holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reopening_in_a_new_channel_survives_a_worker_at_any_step(bool holds) =>
        await EachStepAsync(life => ReopenAsync(life, ClosedChannel.Removed), holds);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_written_in_a_kept_channel_outlives_it_whatever_a_worker_does(bool holds) =>
        await EachStepAsync(RemoveAsync, holds);

    private static async Task<int> RemoveAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        await play.SetAsync(settings => settings with { ClosedChannel = ClosedChannel.Kept });
        await CloseOneAsync(play);
        await WorkAsync(play, new KillSwitch(), []);
        var channel = (await play.TicketAsync(1)).Place.ShouldNotBeNull().Channel;
        play.Discord.World.Write(play.Staff, channel, "She called: it was the fuse.");
        await play.PressAsync(play.Admin, play.Messages(channel)[0], "Delete now");

        await WorkTwiceAsync(play, life, []);

        play.Messages(channel).ShouldBeEmpty($"the channel is gone, step {life.Steps}");
        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBeOfType<TicketState.Closed>($"step {life.Steps}");
        var key = ArchiveKey.Transcript(play.Here.Guild, 1, ticket.Transcript!.Name, "html");
        var page = (await play.Host.Archive.ReadAsync(key, int.MaxValue, Play.Token)).ShouldNotBeNull();
        Encoding.UTF8.GetString(page.Span).ShouldContain("it was the fuse", Case.Sensitive, $"step {life.Steps}");
        return life.Steps;
    }

    private static async Task<int> KeepAsync(KillSwitch life)
    {
        await using var play = await StartAsync();
        await SetAsync(play, ClosedChannel.Kept);
        await CloseOneAsync(play);
        ConcurrentBag<MessageId> posted = [];

        await WorkTwiceAsync(play, life, posted);

        var ticket = await play.TicketAsync(1);
        var kept = ticket.State.ShouldBeOfType<TicketState.Kept>($"step {life.Steps}");
        ticket.Transcript.ShouldNotBeNull();
        posted.Distinct().Count().ShouldBe(2, $"one notice and one letter, step {life.Steps}");
        lock (play.Discord.World.Gate)
        {
            var channel = play.Discord.World.Channels[kept.Place.Channel];
            play.Discord.World.Channels[channel.ParentId!.Value].Name.ShouldContain("Closed");
            play.Discord.World.PermissionsOf(play.Opener, channel).HasFlag(Permissions.SendMessages).ShouldBeFalse();
            play.Discord.World.ChannelsOf(play.Here.Guild)
                .Count(c => c.Name.Contains("Closed", StringComparison.Ordinal))
                .ShouldBe(1, $"one category, step {life.Steps}");
            Play.LabelsOf(channel.Messages[0]).ShouldContain("Reopen");
        }

        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));
        return life.Steps;
    }

    private static async Task<int> ReopenAsync(KillSwitch life, ClosedChannel fate)
    {
        await using var play = await StartAsync();
        await SetAsync(play, fate);
        await CloseOneAsync(play);
        await WorkAsync(play, new KillSwitch(), []);
        var asked = await play.CommandAsync(play.Admin, "reopen", ("ticket", 1));
        ConcurrentBag<MessageId> posted = [];

        await WorkTwiceAsync(play, life, posted);

        var channel = play.Tickets().ShouldHaveSingleItem($"one channel, step {life.Steps}");
        var place = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>($"step {life.Steps}").Place;
        place.ShouldBe(new TicketPlace(channel.Id, play.HeaderOf(channel).Id));
        play.Messages(channel.Id)
            .Count(message => message.Content.Contains("was reopened", StringComparison.Ordinal))
            .ShouldBe(1, $"one notice, step {life.Steps}");
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Claim", "Close"]);
        play.MayWrite(play.Opener, channel).ShouldBeTrue();
        play.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
        (await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBe([1]);
        return life.Steps;
    }

    private static async Task CloseOneAsync(Play play)
    {
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await WorkAsync(play, new KillSwitch(), []);
        await play.CloseAsync(play.Opener, play.Tickets().ShouldHaveSingleItem(), "Put out.");
    }

    private static Task SetAsync(Play play, ClosedChannel fate) =>
        play.SetAsync(settings =>
            settings with
            {
                ClosedChannel = fate,
                OwnCategories = [.. settings.Categories.Select(c => c with { SendsTranscript = true })],
            }
        );
}
