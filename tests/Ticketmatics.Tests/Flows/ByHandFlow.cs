using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Administrators delete by hand what tickets stand on, or take away what the bot may do.</summary>
public sealed class ByHandFlow
{
    private const string Message = "/channels/{channel}/messages/{message}";
    private const Permissions Invited = BotPermissions.All;

    private static readonly TicketCounters OneClosed = new(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0);

    [Fact]
    public async Task A_channel_deleted_while_its_ticket_is_being_claimed_closes_the_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        play.Discord.Faults.Add("PATCH", Message, new FaultKind.CutBefore());

        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");
        play.Discord.World.DeleteChannelByHand(channel.Id);
        await play.QuietAsync();

        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.Cause.ShouldBe(CloseCause.ChannelDeleted);
        closed.Claim.ShouldNotBeNull().By.ShouldBe(play.Staff);
        (await play.CountersAsync()).ShouldBe(OneClosed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_channel_deleted_while_its_ticket_is_being_closed_leaves_it_closed_as_asked(bool beforeNotice)
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        if (beforeNotice)
        {
            play.Discord.Faults.Add("PATCH", Message, new FaultKind.CutBefore());
        }

        await play.CloseAsync(play.Staff, channel, "Done.");
        if (!beforeNotice)
        {
            await play.EventuallyAsync(() => play.Messages(channel.Id).Count(message => !message.Ephemeral) > 1);
        }

        play.Discord.World.DeleteChannelByHand(channel.Id);
        await play.QuietAsync();

        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.Cause.ShouldBe(CloseCause.Request);
        closed.Close.By.ShouldBe(play.Staff);
        (await play.CountersAsync()).ShouldBe(OneClosed);
    }

    [Fact]
    public async Task A_ticket_without_its_header_is_still_claimed_and_closed()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        var header = play.HeaderOf(channel);
        play.Discord.World.DeleteMessageByHand(header.Id);
        var click = new SignedClick(play);

        await click.PressAsync(play.Staff, header, "t1:claim:1");
        await play.QuietAsync();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Claimed>();

        await click.SubmitAsync(play.Staff, "t1:close-form:1", "reason", "Done.");
        var notice = await play.EventuallyAsync(() => play.Messages(channel.Id) is [var first, ..] ? first : null);
        notice.Content.ShouldContain("was closed");
        await play.QuietAsync();
        play.Exists(channel).ShouldBeFalse();
        (await play.CountersAsync()).ShouldBe(OneClosed);
    }

    [Fact]
    public async Task A_channel_that_the_bot_may_not_delete_says_what_an_administrator_must_do()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            Invited & ~Permissions.ManageChannels
        );

        await play.CloseAsync(play.Opener, channel);
        await play.QuietAsync();

        play.Exists(channel).ShouldBeTrue();
        play.Messages(channel.Id)[^1].Content.ShouldContain("An administrator can delete it by hand");
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBeEmpty();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        (await play.CountersAsync()).ShouldBe(OneClosed);
    }

    [Fact]
    public async Task A_channel_that_Discord_will_not_delete_says_that_it_is_left_over()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        play.Discord.Faults.Add("DELETE", "/channels/{channel}", new FaultKind.Refuse(400, 50074, "Cannot delete"));

        await play.CloseAsync(play.Opener, channel);
        await play.QuietAsync();

        play.Messages(channel.Id)[^1].Content.ShouldContain("Discord would not delete its channel");
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
    }
}
