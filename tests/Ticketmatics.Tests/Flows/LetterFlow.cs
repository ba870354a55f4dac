using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Transcripts that come to who opened a ticket, as direct messages.</summary>
public sealed class LetterFlow
{
    [Fact]
    public async Task Who_opened_a_ticket_gets_its_transcript_where_the_category_says_so()
    {
        await using var play = await StartAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "It says PC LOAD LETTER.");

        await play.CloseAsync(play.Staff, channel, "Paper was put in.");
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        var letter = LettersTo(play, play.Opener).ShouldHaveSingleItem();
        letter.Content.ShouldContain("ticket 0001");
        letter.Content.ShouldContain("Paper was put in.");
        var file = letter.Files.ShouldHaveSingleItem();
        file.Name.ShouldBe("ticket-0001.html");
        Encoding.UTF8.GetString(file.Content).ShouldContain("PC LOAD LETTER");
        LettersTo(play, play.Staff).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_gets_one_where_the_category_does_not_say_so()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        await play.CloseAsync(play.Staff, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        LettersTo(play, play.Opener).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_takes_no_direct_messages_or_has_left_keeps_no_ticket_open()
    {
        await using var play = await StartAsync();
        var channel = await play.OpenAsync(play.Opener);
        var other = await play.OpenAsync(play.Stranger);
        play.Discord.World.Users[play.Opener].TakesDirectMessages = false;
        play.Discord.World.RemoveMember(play.Here.Guild, play.Stranger);

        await play.CloseAsync(play.Staff, channel);
        await play.CloseAsync(play.Staff, other);
        await play.EventuallyAsync(() => !play.Exists(channel) && !play.Exists(other));
        await play.QuietAsync();

        LettersTo(play, play.Opener).ShouldBeEmpty();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        (await play.TicketAsync(2)).State.ShouldBeOfType<TicketState.Closed>();
    }

    private static async Task<Play> StartAsync()
    {
        var play = await Play.StartWithPanelAsync();
        await play.SetAsync(settings =>
            settings with
            {
                OwnCategories = [.. settings.Categories.Select(c => c with { SendsTranscript = true })],
            }
        );
        return play;
    }

    private static IReadOnlyList<SandboxMessage> LettersTo(Play play, UserId who)
    {
        lock (play.Discord.World.Gate)
        {
            var channel = play.Discord.World.Channels.Values.FirstOrDefault(c => c.Recipient == who);
            return channel is null ? [] : [.. channel.Messages];
        }
    }
}
