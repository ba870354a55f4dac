using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.Tests.Flows;

/// <summary>Each fault that a person can switch on in the page: a ticket is asked for, and all is well afterwards.</summary>
public sealed class FaultSwitchesFlow
{
    [Theory]
    [InlineData("slow")]
    [InlineData("rate-limit")]
    [InlineData("error")]
    [InlineData("death")]
    public async Task A_ticket_opens_late_and_once_when_the_next_calls_meet_the_fault(string fault)
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync(fault, times: 2);

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.EventuallyAsync(() =>
        {
            // A worker that died holds its effect for two minutes.
            play.Pass(TimeSpan.FromSeconds(5));
            return !play.MessageOf(asked).Thinking;
        });
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        play.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
        play.Messages(channel.Id).ShouldHaveSingleItem();
        play.Discord.Switches.LeftOf(fault).ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_that_stays_on_ends_when_it_is_switched_off()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync("error", times: null);
        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.EventuallyAsync(() => play.Pending().Any(entry => entry.Attempts > 2));
        play.MessageOf(asked).Thinking.ShouldBeTrue();

        await inspector.SetAsync("error", times: 0);

        (await play.AnswerAsync(asked)).Content.ShouldContain("is open");
    }

    [Theory]
    [InlineData("cut", "network is cut")]
    [InlineData("late", "did not respond")]
    public async Task A_click_that_comes_to_nothing_is_good_the_next_time(string fault, string reason)
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync(fault, times: 1);

        var click = play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.EventuallyAsync(() => click.IsCompleted);
        (await click).Reason.ShouldNotBeNull().ShouldContain(reason);
        (await inspector.ExchangesAsync())[0]["failure"]!.ToString().ShouldContain(reason);

        await play.OpenAsync(play.Opener);
    }

    [Fact]
    public async Task Work_that_overtakes_its_answer_finds_it_a_moment_later()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync("overtaken", times: 2);

        var click = play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await play.EventuallyAsync(() => click.IsCompleted);

        (await play.AnswerAsync(await click)).Content.ShouldContain("is open");
        play.Tickets().ShouldHaveSingleItem();
        play.Discord.Switches.LeftOf("overtaken").ShouldBe(0);
    }

    [Theory]
    [InlineData("no-permission", "Manage Channels")]
    [InlineData("full-guild", "500")]
    public async Task Who_asks_for_a_ticket_reads_what_is_wrong_and_gets_one_once_it_is_put_right(
        string fault,
        string reason
    )
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.QuietAsync();
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync(fault, times: null);

        var refused = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        var answer = await play.AnswerAsync(refused);
        await inspector.SetAsync(fault, times: 0);
        play.Pass(TimeSpan.FromSeconds(4));

        answer.Content.ShouldContain(reason);
        await play.OpenAsync(play.Opener);
    }

    [Fact]
    public async Task A_full_category_gets_a_successor()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = await play.OpenAsync(play.Opener);
        using var inspector = new InspectorClient(play);
        await inspector.SetAsync("full-category", times: null);

        var second = await play.OpenAsync(play.Opener);

        second.ParentId.ShouldNotBe(first.ParentId);
        play.Discord.World.ChannelsOf(play.Here.Guild).Count(c => c.ParentId == first.ParentId).ShouldBe(50);
        await inspector.SetAsync("full-category", times: 0);
        play.Tickets().Count.ShouldBe(2, "what filled it is gone again");
    }

    [Theory]
    [InlineData("""{"name":"nonsense"}""", 404)]
    [InlineData("""{"name":"full-guild","times":2}""", 400)]
    [InlineData("""{"name":"slow","times":-1}""", 400)]
    [InlineData("""{"name":"slow","times":"many"}""", 400)]
    [InlineData("[]", 400)]
    public async Task What_is_no_fault_is_refused(string body, int status)
    {
        await using var play = await Play.StartAsync();
        using var inspector = new InspectorClient(play);

        (await inspector.SetRawAsync(body)).ShouldBe(status);
    }
}
