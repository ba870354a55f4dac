using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Tests.Flows;

/// <summary>Files that people send from the sandbox's page, and files that the bot sends to them.</summary>
public sealed class FilesFlow
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];
    private static readonly byte[] Program = [0x4D, 0x5A, 0, 0];

    [Fact]
    public async Task What_was_attached_in_a_ticket_is_kept_with_its_transcript()
    {
        await using var play = await Play.StartWithPanelAsync();
        using var browser = new HttpClient { BaseAddress = play.Host.Address };
        var channel = await play.OpenAsync(play.Opener);
        await SendAsync(browser, play.Opener, channel.Id, "screen shot.png", Picture);
        await SendAsync(browser, play.Opener, channel.Id, "game.html", Program);

        await play.CloseAsync(play.Staff, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));

        var kept = Directory.GetFiles(play.Host.ArchiveFolder, "*", SearchOption.AllDirectories);
        var pages = await Task.WhenAll(
            kept.Where(file => Path.GetExtension(file) is ".html")
                .Select(file => File.ReadAllTextAsync(file, Play.Token))
        );
        var page = pages.MaxBy(text => text.Length).ShouldNotBeNull();
        page.ShouldContain("screen_shot.png");
        page.ShouldContain($"data:image/png;base64,{Convert.ToBase64String(Picture)}");
        page.ShouldContain("get them with /transcript in the server");
        var beside = kept.Single(file => file.EndsWith("game.html", StringComparison.Ordinal));
        (await File.ReadAllBytesAsync(beside, Play.Token)).ShouldBe(Program);
        await SeeHarmlessAsync(browser, Path.GetRelativePath(play.Host.ArchiveFolder, beside));
    }

    [Fact]
    public async Task A_file_that_is_kept_beside_a_transcript_is_got_with_it_by_who_may()
    {
        await using var play = await Play.StartWithPanelAsync();
        using var browser = new HttpClient { BaseAddress = play.Host.Address };
        var channel = await play.OpenAsync(play.Opener);
        await SendAsync(browser, play.Opener, channel.Id, "my_game.exe", Program);
        var open = await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", channel.Id));
        (await GetFileAsync(play, browser, play.Staff, open)).ShouldBe(Program);
        await play.CloseAsync(play.Staff, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));

        var closed = await play.AnswerAsync(await play.CommandAsync(play.Opener, "transcript", ("ticket", 1)));
        (await GetFileAsync(play, browser, play.Opener, closed)).ShouldBe(Program);
        var seen = await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", ("ticket", 1)));
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        var refused = await play.Discord.Sender.ChooseAsync(
            play.Staff,
            seen.Id,
            "t1:transcript-file:1:1",
            [FileOf(seen)],
            Play.Token
        );
        play.MessageOf(refused).Content.ShouldContain("Only staff");
    }

    [Theory]
    [InlineData(26)]
    [InlineData(TranscriptFileSelect.MostFiles)]
    [InlineData(TranscriptFileSelect.MostFiles + 3)]
    public async Task More_files_than_one_select_shows_are_got_from_several(int written)
    {
        await using var play = await Play.StartWithPanelAsync();
        using var browser = new HttpClient { BaseAddress = play.Host.Address };
        var channel = await play.OpenAsync(play.Opener);
        for (var n = 1; n <= written; n++)
        {
            var file = new SandboxFile(new((ulong)n), $"{n}.bin", "application/octet-stream", [(byte)n]);
            play.Discord.World.Write(play.Opener, channel.Id, "", file);
        }

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Opener, "transcript", channel.Id));

        var offered = Math.Min(written, TranscriptFileSelect.MostFiles);
        var selects = answer.Components.Select(row => row!["components"]![0]!).ToList();
        var names = selects.SelectMany(select =>
            select["options"]!.AsArray().Select(file => file!["label"]!.ToString())
        );
        names.ShouldBe(Enumerable.Range(1, offered).Select(n => $"{n}.bin"));
        selects[^1]["options"]!.AsArray()[^1]!["description"]!.ToString().ShouldBe($"{offered}-{offered}.bin");
        selects[0]["placeholder"]!.ToString().ShouldBe("Files 1 to 25");
        selects[^1]["placeholder"]!.ToString().ShouldBe(offered == 26 ? "File 26" : "Files 76 to 100");
        var text = Play.TextOf(answer);
        text.Contains("100 of 103 files", StringComparison.Ordinal).ShouldBe(written > offered, text);
        var last = (Select: selects[^1]["custom_id"]!.ToString(), File: $"{offered}-{offered}.bin");
        var chosen = await ConfigFlow.ChooseAsync(play, play.Opener, answer, last.Select, last.File);
        (await FollowAsync(browser, Play.TextOf(await play.AnswerAsync(chosen)))).ShouldBe([(byte)offered]);
    }

    [Fact]
    public async Task A_file_that_two_messages_show_is_kept_and_offered_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var file = new SandboxFile(new(1), "log.txt", "text/plain", Program);
        play.Discord.World.Write(play.Opener, channel.Id, "This one.", file);
        play.Discord.World.Write(play.Opener, channel.Id, "This one again.", file);

        var answer = await play.AnswerAsync(await play.CommandAsync(play.Opener, "transcript", channel.Id));

        FileOf(answer).ShouldBe("1-log.txt");
    }

    [Fact]
    public async Task A_choice_that_leads_out_of_the_ticket_is_refused()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(
            play.Opener,
            channel.Id,
            "",
            new SandboxFile(new(1), "log.txt", "text/plain", Program)
        );
        var answer = await play.AnswerAsync(await play.CommandAsync(play.Opener, "transcript", channel.Id));
        answer.Components[0]!["components"]![0]!["options"]![0]!["value"] = "1-/../../2/transcript.html";

        var chosen = await ConfigFlow.ChooseAsync(play, play.Opener, answer, "t1:transcript-file:1:1", FileOf(answer));

        (await play.AnswerAsync(chosen)).Content.ShouldContain("There is no such file.");
    }

    [Fact]
    public async Task A_transcript_that_came_as_a_direct_message_opens_where_it_can_do_nothing()
    {
        await using var play = await Play.StartWithPanelAsync();
        using var browser = new HttpClient { BaseAddress = play.Host.Address };
        await play.SetAsync(settings =>
            settings with
            {
                OwnCategories = [.. settings.Categories.Select(c => c with { SendsTranscript = true })],
            }
        );
        var channel = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Staff, channel);
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        var state = await GetAsync(browser, $"/page/state?as={play.Opener}");
        var direct = state["directMessages"]![0]!["id"];
        var letters = await GetAsync(browser, $"/page/channels/{direct}/messages?as={play.Opener}");
        var file = letters["messages"]![0]!["attachments"]![0]!;
        using var page = await browser.GetAsync(new Uri(file["url"]!.ToString(), UriKind.Relative), Play.Token);

        file["filename"]!.ToString().ShouldBe("ticket-0001.html");
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("sandbox;");
        (await page.Content.ReadAsStringAsync(Play.Token)).ShouldContain("My printer is on fire.");
    }

    /// <summary>What was attached is no page, whatever its name says.</summary>
    private static async Task SeeHarmlessAsync(HttpClient browser, string key)
    {
        using var shown = await browser.GetAsync(new Uri($"/archive/{key}", UriKind.Relative), Play.Token);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
    }

    private static async Task<byte[]> GetFileAsync(Play play, HttpClient browser, UserId who, SandboxMessage answer)
    {
        var chosen = await ConfigFlow.ChooseAsync(play, who, answer, "t1:transcript-file:1:1", FileOf(answer));
        var link = Play.TextOf(await play.AnswerAsync(chosen));
        link.ShouldContain("[my\\\\_game.exe](");
        return await FollowAsync(browser, link);
    }

    private static async Task<byte[]> FollowAsync(HttpClient browser, string link)
    {
        var address = link[(link.IndexOf("](", StringComparison.Ordinal) + 2)..];
        return await browser.GetByteArrayAsync(
            new Uri(address[..address.IndexOf(')', StringComparison.Ordinal)]),
            Play.Token
        );
    }

    /// <summary>The one that is offered below a link to a transcript.</summary>
    private static string FileOf(SandboxMessage answer) =>
        answer.Components.SelectMany(row => row!["components"]!.AsArray()).Single()!["options"]!
            .AsArray()
            .ShouldHaveSingleItem()!["value"]!.ToString();

    private static async Task SendAsync(HttpClient browser, UserId who, ChannelId channel, string name, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var target = $"/page/uploads?as={who}&name={Uri.EscapeDataString(name)}";
        using var taken = await browser.PostAsync(new Uri(target, UriKind.Relative), file, Play.Token);
        var upload = JsonNode.Parse(await taken.Content.ReadAsStringAsync(Play.Token))!["id"];
        using var message = new StringContent(
            $$"""{"as":"{{who}}","channelId":"{{channel}}","attachments":["{{upload}}"]}""",
            new MediaTypeHeaderValue("application/json")
        );
        using var written = await browser.PostAsync(new Uri("/page/messages", UriKind.Relative), message, Play.Token);
        ((int)written.StatusCode).ShouldBe(200);
    }

    private static async Task<JsonNode> GetAsync(HttpClient browser, string target) =>
        JsonNode.Parse(await browser.GetStringAsync(new Uri(target, UriKind.Relative), Play.Token))!;
}
