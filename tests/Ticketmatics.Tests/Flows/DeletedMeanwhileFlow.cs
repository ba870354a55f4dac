using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Flows;

/// <summary>
/// Somebody deletes what the bot has posted before the bot has heard of it: Discord then knows the nonce for some minutes
/// and posts nothing in its place.
/// </summary>
public sealed class DeletedMeanwhileFlow
{
    [Fact]
    public async Task A_panel_is_posted_again()
    {
        await using var play = await Play.StartAsync();
        CutAfterPosting(play, play.Here.Support);

        var asked = await play.CommandAsync(play.Admin, "setup");
        await DeleteAsync(play, () => play.FindPanel());
        var answer = await play.AnswerAsync(asked);

        answer.Content.ShouldContain("The panel is posted");
        await play.QuietAsync();
        var stored = (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Panels.ShouldHaveSingleItem();
        play.FindPanel().ShouldNotBeNull().Id.ShouldBe(stored.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_header_of_a_ticket_is_posted_again_in_its_channel_or_in_another_where_that_is_gone(
        bool isChannelDeleted
    )
    {
        await using var play = await Play.StartWithPanelAsync();
        play.Discord.Faults.Add("POST", "/channels/{channel}/messages", new FaultKind.CutAfter());

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        var first = await DeleteAsync(play, HeaderOfAny, isChannelDeleted);
        await play.AnswerAsync(asked);

        var ticket = play.Tickets().ShouldHaveSingleItem();
        (ticket.Id == first.ChannelId).ShouldBe(!isChannelDeleted);
        play.HeaderOf(ticket).Id.ShouldNotBe(first.Id);
        (await play.PressAsync(play.Staff, play.HeaderOf(ticket), "Claim")).Kind.ShouldBe(OutcomeKind.Updated);

        SandboxMessage? HeaderOfAny() =>
            play.Tickets()
                .Select(channel => play.Messages(channel.Id) is [var header, ..] ? header : null)
                .FirstOrDefault();
    }

    [Fact]
    public async Task A_notice_that_was_read_and_deleted_is_not_said_again()
    {
        await using var play = await Play.StartWithPanelAsync();
        var ticket = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        CutAfterPosting(play, ticket.Id);

        var asked = await play.Discord.Sender.SendCommandAsync(
            play.Staff,
            ticket.Id,
            "adduser",
            new Dictionary<string, System.Text.Json.Nodes.JsonNode> { ["member"] = play.Stranger.ToString() },
            Play.Token
        );
        await DeleteAsync(play, () => play.Messages(ticket.Id).FirstOrDefault(IsWelcome));
        var answer = await play.AnswerAsync(asked);
        await play.QuietAsync();

        answer.Content.ShouldContain(Markdown.Mention(play.Stranger));
        play.Messages(ticket.Id).Where(IsWelcome).ShouldBeEmpty();

        bool IsWelcome(SandboxMessage message) =>
            message is { Ephemeral: false }
            && message.Author == play.Discord.World.BotId
            && message.Content.Contains(Markdown.Mention(play.Stranger), StringComparison.Ordinal);
    }

    private static void CutAfterPosting(Play play, ChannelId channel) =>
        play.Discord.Faults.Add("POST", $"/channels/{channel}/messages", new FaultKind.CutAfter());

    /// <summary>Deletes a message, or its channel, once it stands; meanwhile the clock does.</summary>
    private static async Task<SandboxMessage> DeleteAsync(
        Play play,
        Func<SandboxMessage?> find,
        bool withChannel = false
    )
    {
        while (true)
        {
            if (find() is not { } found)
            {
                await Task.Delay(10, Play.Token);
                continue;
            }

            var isDeleted = withChannel
                ? play.Discord.World.DeleteChannelByHand(found.ChannelId)
                : play.Discord.World.DeleteMessageByHand(found.Id);
            isDeleted.ShouldBeTrue();
            return found;
        }
    }
}
