using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>What becomes of the words in a ticket when its channel goes.</summary>
public sealed class TranscriptFlow : IDisposable
{
    private readonly HttpClient browser = new();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task A_closed_ticket_leaves_a_transcript_of_all_that_was_written()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener, "It says **PC LOAD LETTER**.");
        play.Discord.World.Write(play.Opener, channel.Id, "What does that mean? <script>alert(1)</script>");
        play.Discord.World.Write(play.Staff, channel.Id, "It wants *paper*.");

        await play.CloseAsync(play.Staff, channel, "Paper was put in.");
        await play.EventuallyAsync(() => !play.Exists(channel));

        (await play.TicketAsync(1)).Transcript.ShouldNotBeNull().Messages.ShouldBe(4);
        var page = await ReadAsync(play, await TranscriptAsync(play, play.Opener));
        page.QuerySelectorAll("article").Length.ShouldBe(4);
        var text = page.Body!.TextContent;
        text.ShouldContain("What does that mean? <script>alert(1)</script>");
        text.ShouldContain("It wants paper.");
        text.ShouldContain("Paper was put in.");
        page.QuerySelector("article")!.TextContent.ShouldContain("@Dina", Case.Sensitive, "who is mentioned is named");
        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector(".timeline")!.TextContent.ShouldContain("Chloe closed it");
    }

    [Fact]
    public async Task Two_thousand_messages_and_more_are_all_in_it()
    {
        const int written = 2150;
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        for (var n = 0; n < written; n++)
        {
            play.Discord.World.Write(play.Opener, channel.Id, $"line {n}");
        }

        await play.CloseAsync(play.Opener, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));

        var page = await ReadAsync(play, await TranscriptAsync(play, play.Staff));
        var lines = page.QuerySelectorAll("article .body")
            .Select(body => body.TextContent)
            .Where(text => text.StartsWith("line ", StringComparison.Ordinal));
        lines.ShouldBe(Enumerable.Range(0, written).Select(n => $"line {n}"));
    }

    [Fact]
    public async Task An_open_ticket_has_a_transcript_as_far_as_it_is()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "so far so good");

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", channel.Id));

        (await ReadAsync(play, answer)).Body!.TextContent.ShouldContain("so far so good");
        play.Exists(channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_staff_and_the_opener_get_it()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Opener, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));

        Said(play, await play.CommandAsync(play.Stranger, "transcript", ("ticket", 1))).ShouldContain("Only staff");
        Said(play, await play.CommandAsync(play.Stranger, "transcript", ("ticket", 99))).ShouldContain("Only staff");
        Said(play, await play.CommandAsync(play.Staff, "transcript", ("ticket", 99)))
            .ShouldContain("no ticket with that number");
        Said(play, await play.CommandAsync(play.Staff, "transcript")).ShouldContain("This channel is not a ticket");
    }

    [Fact]
    public async Task Without_Read_Message_History_the_channel_stays_and_says_what_to_do()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.SetOverwrite(
            channel.Id,
            new(
                play.Discord.World.BotId.Value,
                OfMember: true,
                BotPermissions.All & ~Permissions.ReadMessageHistory,
                Deny: Permissions.ReadMessageHistory
            )
        );

        await play.CloseAsync(play.Opener, channel);
        await NoticeAsync(play, channel, "**Read Message History**");
        await play.QuietAsync();

        play.Exists(channel).ShouldBeTrue();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closing>();
    }

    [Fact]
    public async Task Without_the_contents_of_messages_the_channel_stays_until_they_can_be_read()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "Do not lose this.");
        play.Discord.World.Flags = ApplicationFlags.None;

        await play.CloseAsync(play.Opener, channel);
        await NoticeAsync(play, channel, "**Message Content Intent**");
        await play.QuietAsync();
        play.Discord.World.Flags = ApplicationFlags.MessageContentLimited;
        play.Pass(TimeSpan.FromHours(2));
        await play.EventuallyAsync(() => !play.Exists(channel));

        var page = await ReadAsync(play, await TranscriptAsync(play, play.Opener));
        page.Body!.TextContent.ShouldContain("Do not lose this.");
        page.Body.TextContent.Split("was closed by").Length.ShouldBe(2, "it was said once that the ticket is closed");
    }

    [Fact]
    public async Task An_administrator_may_delete_the_channel_all_the_same()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "Never mind this.");
        play.Discord.World.Flags = ApplicationFlags.None;
        await play.CloseAsync(play.Opener, channel);
        var notice = await NoticeAsync(play, channel, "**Message Content Intent**");

        Said(play, await play.PressAsync(play.Staff, notice, "Delete without transcript"))
            .ShouldContain("dministrator");
        await play.QuietAsync();
        play.Exists(channel).ShouldBeTrue();
        await play.PressAsync(play.Admin, notice, "Delete without transcript");
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        Said(play, await play.CommandAsync(play.Opener, "transcript", ("ticket", 1))).ShouldContain("no transcript");
    }

    [Fact]
    public async Task No_channel_goes_while_the_archive_is_silent()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        Directory.Delete(play.Host.ArchiveFolder, recursive: true);
        await File.WriteAllTextAsync(play.Host.ArchiveFolder, "in the way", Play.Token);

        await play.CloseAsync(play.Opener, channel);
        for (var minute = 0; minute < 20; minute++)
        {
            await Task.Delay(10, Play.Token);
            play.Pass(TimeSpan.FromMinutes(1));
        }

        play.Exists(channel).ShouldBeTrue();
        File.Delete(play.Host.ArchiveFolder);
        Directory.CreateDirectory(play.Host.ArchiveFolder);
        await play.EventuallyAsync(() => !play.Exists(channel));
        (await TranscriptAsync(play, play.Opener)).ShouldNotBeNull();
    }

    /// <summary>What the channel says instead of going.</summary>
    private static Task<SandboxMessage> NoticeAsync(Play play, SandboxChannel channel, string text) =>
        play.EventuallyAsync(() =>
            play.Messages(channel.Id).LastOrDefault(m => m.Content.Contains(text, StringComparison.Ordinal))
        );

    private static string Said(Play play, Outcome outcome) => play.MessageOf(outcome).Content;

    /// <summary>The answer with the link, for ticket 1.</summary>
    private static async Task<SandboxMessage> TranscriptAsync(Play play, UserId who)
    {
        var answer = await play.AnswerAsync(await play.CommandAsync(who, "transcript", ("ticket", 1)));
        answer.VisibleTo.ShouldBe(who);
        return answer;
    }

    private async Task<IDocument> ReadAsync(Play play, SandboxMessage answer)
    {
        var text = answer.Embeds.ToJsonString();
        var name = (await play.TicketAsync(1)).Transcript?.Name ?? "open";
        var key = ArchiveKey.Transcript(play.Here.Guild, 1, name, "html");
        text.ShouldContain(key.Value);
        var link = play.Host.Archive.LinkTo(key, TimeSpan.FromMinutes(1));
        return await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync(link, Play.Token), Play.Token);
    }
}
