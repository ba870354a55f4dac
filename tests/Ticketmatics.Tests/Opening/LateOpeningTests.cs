using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tests.Upkeep;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Opening;

/// <summary>Work that comes when the interaction that asked for it is long over.</summary>
public sealed class LateOpeningTests
{
    private static readonly TimeSpan Late = Limits.InteractionTokenLife + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Who_waited_longer_than_an_answer_can_is_told_in_the_ticket_once()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        play.Pass(Late);

        await looked.WorkAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        var header = play.Messages(channel.Id).ShouldHaveSingleItem();
        header.Content.ShouldStartWith(
            $"Sorry for the wait, {Markdown.Mention(play.Opener)}! You asked for this ticket"
        );
        header.Pings.Users.ShouldBe([play.Opener]);
        play.MessageOf(asked).Content.ShouldNotContain("is open");
        looked.Log.Entries.ShouldContain(entry => entry.Line.Contains("is over", StringComparison.Ordinal));
        looked.Warnings.ShouldBeEmpty("the token was not tried");

        await play.PressAsync(play.Staff, header, "Claim");
        play.HeaderOf(channel).Content.ShouldBe(header.Content);
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Claimed>();
    }

    [Fact]
    public async Task Who_is_answered_in_time_reads_no_excuse()
    {
        await using var looked = await LookedAt.StartAsync();
        await looked.OpenAsync(looked.Play.Opener);

        looked.Play.HeaderOf(looked.Play.Tickets()[0]).Content.ShouldStartWith("Welcome ");
    }

    [Fact]
    public async Task Who_waited_for_nothing_finds_the_reason_among_their_tickets()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            BotPermissions.All & ~Permissions.ManageChannels
        );
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        play.Pass(Late);

        await looked.WorkAsync();

        (await play.TicketAsync(1)).State.ShouldBe(new TicketState.Failed(OpeningFault.MissingPermissions));
        var mine = await play.PressAsync(play.Opener, play.FindPanel()!, "My Tickets");
        Play.TextOf(play.MessageOf(mine)).ShouldContain("Could not be opened: I was missing a permission");
    }
}
