using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Discord stumbles, asks to wait or is away: whoever opened a ticket gets one, or reads why not.</summary>
public sealed class DiscordFaultsFlow
{
    private const string Channels = "/guilds/{guild}/channels";
    private const string Messages = "/channels/{channel}/messages";
    private const string Answer = "/webhooks/{application}/{token}/messages/@original";

    public static TheoryData<string, string, string> Faults()
    {
        var faults = new TheoryData<string, string, string>();
        foreach (var fault in Kinds.Keys)
        {
            faults.Add("POST", Channels, fault);
            faults.Add("POST", Messages, fault);
            faults.Add("PATCH", Answer, fault);
        }

        return faults;
    }

    private static readonly Dictionary<string, FaultKind> Kinds = new(StringComparer.Ordinal)
    {
        ["cut before"] = new FaultKind.CutBefore(),
        ["cut after"] = new FaultKind.CutAfter(),
        ["status 500"] = new FaultKind.Refuse(500, Message: "Internal server error"),
        ["status 502"] = new FaultKind.Refuse(502, Body: "<html>Bad gateway</html>"),
        ["wait a little"] = new FaultKind.RateLimit(TimeSpan.FromSeconds(2)),
        ["wait for long"] = new FaultKind.RateLimit(TimeSpan.FromSeconds(40)),
        ["all wait"] = new FaultKind.RateLimit(TimeSpan.FromSeconds(3), Global: true),
    };

    /// <remarks>Two calls meet the fault, so that a new category does, too, before the channel.</remarks>
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_passes_costs_time_and_nothing_else(string method, string route, string fault)
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        play.Discord.Faults.Add(method, route, Kinds[fault], times: 2);

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        var answer = await play.AnswerAsync(asked);
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        answer.Content.ShouldContain(Markdown.Mention(channel.Id));
        play.Messages(channel.Id).ShouldHaveSingleItem();
        CategoriesOf(play).ShouldBe(1);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task A_ticket_fails_when_Discord_makes_no_channel_for_more_than_five_minutes()
    {
        await using var play = await Play.StartWithPanelAsync();
        play.Discord.Faults.Add("POST", Channels, new FaultKind.CutBefore(), times: 1000);

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await PassUntilQuietAsync(play);

        var answer = play.MessageOf(asked).Content;
        answer.ShouldContain("Discord did not answer me for several minutes");
        answer.ShouldContain(@"My printer is on fire");
        await ShouldHaveFailedAsync(play);
    }

    [Fact]
    public async Task Nothing_is_left_hanging_when_Discord_is_away_altogether()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        foreach (var route in (string[])[Channels, Messages, Answer])
        {
            play.Discord.Faults.Add("*", route, new FaultKind.CutBefore(), times: 1000);
        }

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await PassUntilFailedAsync(play, number: 1);
        play.MessageOf(asked).Thinking.ShouldBeTrue("nothing reaches Discord");

        play.Discord.Faults.Clear();
        await PassUntilQuietAsync(play);
        await ShouldHaveFailedAsync(play);
        var again = await play.AskAsync(play.Opener, "technical", "My printer is still on fire.");
        (await play.AnswerAsync(again)).Content.ShouldContain("is open");
    }

    [Fact]
    public async Task A_channel_that_nobody_knew_to_be_made_before_its_ticket_failed_goes_when_Discord_is_back()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.OpenAsync(play.Stranger);
        await play.QuietAsync();
        play.Discord.Faults.Add("POST", Channels, new FaultKind.CutAfter());
        play.Discord.Faults.Add("*", Channels, new FaultKind.CutBefore(), times: 1000);

        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await PassUntilFailedAsync(play, number: 2);
        play.Tickets().Count.ShouldBe(2);
        play.Discord.Faults.Clear();
        await PassUntilQuietAsync(play);

        play.Tickets().ShouldHaveSingleItem();
    }

    private static async Task ShouldHaveFailedAsync(Play play)
    {
        (await play.TicketAsync(1)).State.ShouldBe(new TicketState.Failed(OpeningFault.DiscordUnavailable));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 0, Failed: 1));
        var member = await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token);
        member.OpenNumbers.ShouldBeEmpty();
        play.Tickets().ShouldBeEmpty();
    }

    /// <summary>Minutes pass in strides; none is longer than what is waited for between two attempts.</summary>
    private static async Task PassUntilQuietAsync(Play play)
    {
        for (var stride = 0; stride < 1000 && play.Pending().Any(); stride++)
        {
            await Task.Delay(10, Play.Token);
            play.Pass(TimeSpan.FromSeconds(3));
        }

        play.Pending().ShouldBeEmpty();
    }

    private static async Task PassUntilFailedAsync(Play play, int number)
    {
        for (var stride = 0; (await play.TicketAsync(number)).State is TicketState.Opening; stride++)
        {
            stride.ShouldBeLessThan(1000);
            await Task.Delay(10, Play.Token);
            play.Pass(TimeSpan.FromSeconds(3));
        }

        (await play.TicketAsync(number)).State.ShouldBeOfType<TicketState.Failed>();
    }

    private static int CategoriesOf(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            return play
                .Discord.World.ChannelsOf(play.Here.Guild)
                .Count(c =>
                    c.Type is ChannelType.GuildCategory && c.Name.Contains("Tickets", StringComparison.Ordinal)
                );
        }
    }
}
