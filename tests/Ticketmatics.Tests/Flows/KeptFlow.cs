using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Flows;

/// <summary>Channels of closed tickets that stand for a while.</summary>
public sealed class KeptFlow
{
    [Fact]
    public async Task A_kept_channel_can_be_read_among_closed_ones_until_its_time_is_over()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);

        play.ParentOf(channel).ShouldContain("Closed");
        play.CanSee(play.Opener, channel).ShouldBeTrue();
        play.MayWrite(play.Opener, channel).ShouldBeFalse();
        play.MayWrite(play.Staff, channel).ShouldBeTrue();
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Reopen", "Transcript", "Delete now"]);
        Play.TextOf(play.HeaderOf(channel)).ShouldContain("Closed");
        (await play.TicketAsync(1)).Transcript.ShouldNotBeNull();
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));

        play.Pass(TimeSpan.FromHours(46));
        await play.QuietAsync();
        play.Exists(channel).ShouldBeTrue("two hours are left");
        await PassUntilGoneAsync(play, channel);

        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        (await play.CountersAsync()).Closed.ShouldBe(1);
    }

    [Fact]
    public async Task A_removal_that_is_put_off_leaves_the_channel_where_it_is_for_reading()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings => settings with { RemovedAfterHours = 2 });
        var channel = await KeptAsync(play);

        play.ParentOf(channel).ShouldContain("🎫");
        play.MayWrite(play.Opener, channel).ShouldBeFalse();
        play.Messages(channel.Id)
            .ShouldContain(m => m.Content.Contains("deleted in 2 hours", StringComparison.Ordinal));
        await PassUntilGoneAsync(play, channel);
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
    }

    [Fact]
    public async Task A_removal_that_is_put_off_for_an_hour_does_not_wait_for_a_later_look()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings => settings with { RemovedAfterHours = 1 });
        await LookInAsync(play, TimeSpan.FromMinutes(115));
        var channel = await KeptAsync(play);
        var closed = play.Clock.GetUtcNow();

        await PassUntilGoneAsync(play, channel);

        (play.Clock.GetUtcNow() - closed).ShouldBeLessThan(TimeSpan.FromMinutes(70));
    }

    [Fact]
    public async Task Who_opened_a_ticket_and_is_staff_by_a_role_writes_on()
    {
        await using var play = await StartKeptAsync();
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();
        await play.OpenAsync(play.Here.Moderator);
        var channel = play.Tickets().ShouldHaveSingleItem();

        await play.CloseAsync(play.Staff, channel);
        await play.QuietAsync();

        play.MayWrite(play.Here.Moderator, channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_but_the_staff_writes_in_a_channel_whose_transcript_cannot_be_made()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "Do not lose this.");
        play.Discord.World.Flags = ApplicationFlags.None;

        await play.CloseAsync(play.Opener, channel);
        await play.QuietAsync();

        play.MayWrite(play.Opener, channel).ShouldBeFalse();
        play.CanSee(play.Opener, channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_was_let_in_reads_on_and_writes_no_more()
    {
        await using var play = await StartKeptAsync();
        var channel = await play.OpenAsync(play.Opener);
        await CommandAsync(play, play.Staff, "adduser", channel, ("member", $"{play.Stranger}"));
        await play.EventuallyAsync(() => play.MayWrite(play.Stranger, channel));

        await play.CloseAsync(play.Staff, channel);
        await play.QuietAsync();

        play.CanSee(play.Stranger, channel).ShouldBeTrue();
        play.MayWrite(play.Stranger, channel).ShouldBeFalse();
    }

    [Fact]
    public async Task Staff_delete_a_kept_channel_at_once_and_others_do_not()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);
        var header = play.HeaderOf(channel);

        Said(play, await play.PressAsync(play.Opener, header, "Delete now")).ShouldContain("Only staff");
        await play.QuietAsync();
        play.Exists(channel).ShouldBeTrue();
        Said(play, await play.PressAsync(play.Staff, header, "Delete now"))
            .ShouldBe(Texts.Default.Closing.BeingDeleted);
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBeOfType<TicketState.Closed>();
        ticket.Timeline.ShouldContain(e => e.Event == TicketEvent.RemovalRequested && e.By == play.Staff);
    }

    [Fact]
    public async Task Who_opened_a_ticket_gets_the_transcript_from_its_kept_channel_and_strangers_do_not()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);

        var answer = await play.AnswerAsync(await play.PressAsync(play.Opener, play.HeaderOf(channel), "Transcript"));
        Play.TextOf(answer).ShouldContain("Transcript of ticket 0001");
        answer.VisibleTo.ShouldBe(play.Opener);
        var refused = await new SignedClick(play).PressAsync(
            play.Stranger,
            play.HeaderOf(channel),
            Play.CustomIdsOf(play.HeaderOf(channel))[1]
        );
        refused.ShouldContain("Only staff");
        var here = await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", channel.Id));
        Play.TextOf(here).ShouldContain("Transcript of ticket 0001");
    }

    [Fact]
    public async Task A_kept_ticket_does_not_count_towards_the_limit_and_is_not_listed_as_open()
    {
        await using var play = await StartKeptAsync();
        await play.SetAsync(settings => settings with { TicketLimit = 1 });
        await KeptAsync(play);

        Play.TextOf(play.MessageOf(await play.CommandAsync(play.Staff, "tickets")))
            .ShouldContain("No tickets are open");
        await play.OpenAsync(play.Opener, "It is on fire once more.");
    }

    [Fact]
    public async Task A_kept_channel_that_is_deleted_by_hand_ends_its_ticket()
    {
        await using var play = await StartKeptAsync();
        var channel = await KeptAsync(play);

        play.Discord.World.DeleteChannelByHand(channel.Id);
        play.Pass(TimeSpan.FromHours(2));
        await play.QuietAsync();
        await EventuallyAsync(play, async () => (await play.TicketAsync(1)).State is TicketState.Closed);

        (await play.TicketAsync(1)).HasHappened(TicketEvent.ChannelGone).ShouldBeTrue();
    }

    [Fact]
    public async Task Closed_channels_stand_in_the_chosen_category_and_in_another_where_that_is_gone()
    {
        await using var play = await StartKeptAsync();
        var chosen = play.Discord.World.AddChannel(play.Here.Guild, "Archive", ChannelType.GuildCategory);
        await play.SetAsync(settings => settings with { ClosedParent = chosen });
        play.ParentOf(await KeptAsync(play)).ShouldBe("Archive");

        play.Discord.World.DeleteChannelByHand(chosen);
        play.ParentOf(await KeptAsync(play)).ShouldContain("Closed");
    }

    [Fact]
    public async Task The_oldest_kept_channels_go_first_when_the_guild_is_nearly_full()
    {
        await using var play = await StartKeptAsync();
        var first = await KeptAsync(play);
        var second = await KeptAsync(play);
        Fill(play, upTo: 479);

        var third = await KeptAsync(play);
        await play.EventuallyAsync(() => !play.Exists(first));
        await play.QuietAsync();

        play.Exists(second).ShouldBeTrue();
        play.Exists(third).ShouldBeTrue();
    }

    [Fact]
    public async Task A_full_guild_makes_room_for_a_ticket_by_its_kept_channels()
    {
        await using var play = await StartKeptAsync();
        var kept = await KeptAsync(play);
        Fill(play, upTo: 500);

        var channel = await play.OpenAsync(play.Opener, "It is on fire once more.");

        play.Exists(channel).ShouldBeTrue();
        play.Exists(kept).ShouldBeFalse();
    }

    internal static async Task<Play> StartKeptAsync()
    {
        var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings => settings with { ClosedChannel = ClosedChannel.Kept });
        return play;
    }

    /// <returns>The channel of a ticket that was opened and closed.</returns>
    internal static async Task<SandboxChannel> KeptAsync(Play play)
    {
        var channel = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Staff, channel, "Put out.");
        await play.QuietAsync();
        play.Exists(channel).ShouldBeTrue();
        return channel;
    }

    internal static Task<Outcome> CommandAsync(
        Play play,
        UserId who,
        string name,
        SandboxChannel channel,
        (string Name, string Value) option
    ) =>
        play.Discord.Sender.SendCommandAsync(
            who,
            channel.Id,
            name,
            new Dictionary<string, System.Text.Json.Nodes.JsonNode> { [option.Name] = option.Value },
            Play.Token
        );

    internal static string Said(Play play, Outcome outcome) => play.MessageOf(outcome).Content;

    internal static async Task EventuallyAsync(Play play, Func<Task<bool>> holds)
    {
        for (var looks = 0; !await holds(); looks++)
        {
            looks.ShouldBeLessThan(1000);
            await Task.Delay(10, Play.Token);
            play.Pass(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Puts off the next look at the guild, as after a day on which nothing was open.</summary>
    private static async Task LookInAsync(Play play, TimeSpan time)
    {
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        var at = play.Clock.GetUtcNow() + time;
        var key = new EffectKey(play.Here.Guild, new EffectId("put-off"));
        var look = new Ticketmatics.Storage.Change.PlanLook(guild.Look?.Effect, new GuildLook(key.Id, at));
        var add = new Ticketmatics.Storage.Change.AddEffect(new OutboxEntry(key, new LookAtGuild(), at, at));
        (await play.Host.Store.CommitAsync(Commit.Of(play.Here.Guild, look, add), Play.Token)).ShouldBeNull();
    }

    /// <summary>Minute by minute, each with the time that its work takes.</summary>
    private static async Task PassUntilGoneAsync(Play play, SandboxChannel channel)
    {
        var end = play.Clock.GetUtcNow() + TimeSpan.FromHours(4);
        while (play.Exists(channel))
        {
            play.Clock.GetUtcNow().ShouldBeLessThan(end);
            play.Pass(TimeSpan.FromMinutes(1));
            await play.EventuallyAsync(() => play.Host.IsQuietAsync(Play.Token));
        }

        await play.QuietAsync();
    }

    private static void Fill(Play play, int upTo)
    {
        lock (play.Discord.World.Gate)
        {
            while (play.Discord.World.ChannelsOf(play.Here.Guild).Count() < upTo)
            {
                play.Discord.World.AddChannel(play.Here.Guild, "filler");
            }
        }
    }
}
