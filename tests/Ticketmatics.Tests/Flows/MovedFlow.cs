using System.Text;
using Ticketmatics.Moving;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Tickets that the original system opened go on here.</summary>
public sealed class MovedFlow
{
    [Fact]
    public async Task An_open_ticket_is_claimed_by_its_old_button_and_closed_by_command()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = play.Discord.World.AddChannel(play.Here.Guild, "ticket-0007");
        play.Discord.World.Write(play.Opener, channel, "Does anybody read this?");
        await MoveAsync(play, channel);

        var answer = await new SignedClick(play).PressAsync(play.Staff, play.FindPanel()!, "claim_ticket_0007");
        await play.QuietAsync();

        (await play.TicketAsync(7)).State.ShouldBeOfType<TicketState.Claimed>(answer).Claim.By.ShouldBe(play.Staff);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 1, Closed: 0, Failed: 0));

        await play.CommandAsync(play.Staff, "closeticket", channel);
        await play.QuietAsync();

        var closed = await play.TicketAsync(7);
        closed.State.ShouldBeOfType<TicketState.Closed>().Close.By.ShouldBe(play.Staff);
        closed.Transcript.ShouldNotBeNull().Messages.ShouldBeGreaterThan(0);
        play.Discord.World.Channels.ShouldNotContainKey(channel);
        (await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_ticket_has_the_next_number()
    {
        await using var play = await Play.StartWithPanelAsync();
        await MoveAsync(play, play.Discord.World.AddChannel(play.Here.Guild, "ticket-0007"));

        (await play.OpenAsync(play.Stranger)).Name.ShouldBe("ticket-0009");
    }

    private static async Task MoveAsync(Play play, ChannelId channel)
    {
        var file = $$"""
            {"{{play.Here.Guild}}": {"tickets": {"{{channel}}": {"id": "0007", "userId": "{{play.Opener}}",
              "channelId": "{{channel}}", "status": "open", "reason": null} }, "nextTicketNumber": 9} }
            """;
        var belongings = OriginalFile.Read(Encoding.UTF8.GetBytes(file)).Guilds.ShouldHaveSingleItem();
        var moving = new MovingIn(play.Host.Store, play.Clock, dryRun: false);
        (await moving.RunAsync(belongings, Play.Token)).Tickets.ShouldBe(1);
    }
}
