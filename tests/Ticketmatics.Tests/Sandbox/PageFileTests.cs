using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>Files that people send, and what a browser may do with them.</summary>
public sealed class PageFileTests : InteractionTests
{
    private const string Hostile = "<script>fetch('/page/state')</script>";

    [Fact]
    public async Task A_file_that_is_sent_is_in_the_message_for_people_and_for_the_bot()
    {
        var upload = await UploadAsync(Player, "my notes.txt", "text/plain", "hello");
        var written = await WriteAsync(Player, upload);

        written.Status.ShouldBe(200);
        var shown = (await MessagesAsync())[^1]!["attachments"]![0]!;
        shown["filename"]!.ToString().ShouldBe("my_notes.txt");
        shown["size"]!.GetValue<int>().ShouldBe(5);
        var message = await Server.CallAsync("GET", $"/channels/{General}/messages/{written.Body!["id"]}");
        var attachment = message.Body!["attachments"]![0]!;
        attachment["url"]!.ToString().ShouldEndWith(shown["url"]!.ToString());
        attachment["content_type"]!.ToString().ShouldBe("text/plain");
        using var file = await GetAsync(shown["url"]!.ToString());
        (await file.Content.ReadAsStringAsync(Token)).ShouldBe("hello");
        (await WriteAsync(OtherPlayer, upload)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_hostile_file_opens_where_it_can_do_nothing()
    {
        await WriteAsync(Player, await UploadAsync(Player, "evil.html", "text/html", Hostile));
        await WriteAsync(Player, await UploadAsync(Player, "evil.js", "text/javascript", "alert(1)"));
        var urls = (await MessagesAsync()).TakeLast(2).Select(m => m!["attachments"]![0]!["url"]!.ToString()).ToList();

        using var page = await GetAsync(urls[0]);
        using var script = await GetAsync(urls[1]);

        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("sandbox; default-src 'none';");
        policy.ShouldNotContain("allow-scripts");
        page.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        page.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        script.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var other = await GetAsync(urls[0].Replace("evil", "good", StringComparison.Ordinal));
        ((int)other.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Who_may_not_attach_files_or_sends_too_large_a_one_is_refused()
    {
        var upload = await UploadAsync(Player, "a.txt", "text/plain", "a");
        Server.World.SetOverwrite(
            General,
            new(Player.Value, OfMember: true, Permissions.None, Permissions.AttachFiles)
        );

        (await WriteAsync(Player, upload)).Status.ShouldBe(403);
        using var large = new HttpRequestMessage(HttpMethod.Post, $"/page/uploads?as={Player}&name=large.bin");
        large.Content = new ByteArrayContent(new byte[Limits.AttachmentBytes + 1]);
        (await Server.SendAsync(large)).Status.ShouldBe(413);
        (await Upload(Player, "../..", "text/plain", "a")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_modal_asks_for_files_and_the_bot_gets_where_they_are()
    {
        Bot.Answers(
            """
            {"type":9,"data":{"custom_id":"f","title":"Form","components":[{"type":18,"label":"Pictures","component":
             {"type":19,"custom_id":"pictures","min_values":1,"max_values":2,"file_types":["image",".pdf"]}}]}}
            """
        );
        var modal = (await PressAsync()).Modal.ShouldNotBeNull();
        var picture = await UploadAsync(Player, "a.PNG", "image/png", "png");
        var text = await UploadAsync(Player, "a.txt", "text/plain", "text");
        var others = await UploadAsync(OtherPlayer, "b.png", "image/png", "png");

        (await SubmitAsync(modal, text)).Reason.ShouldBe("Pictures: a.txt is not of a kind that is asked for.");
        (await SubmitAsync(modal, others)).Reason.ShouldBe("There is no such file.");
        (await SubmitAsync(modal)).Reason.ShouldBe("Pictures: this is required.");
        (await SubmitAsync(modal, picture, picture, picture)).Kind.ShouldBe(OutcomeKind.Failed);
        Bot.Answers("""{"type":4,"data":{"content":"thanks"}}""");
        (await SubmitAsync(modal, picture)).Kind.ShouldBe(OutcomeKind.Message);

        var data = Bot.Last["data"]!;
        data["components"]![0]!["component"]!["values"]!.ToJsonString().ShouldBe($"[\"{picture}\"]");
        var attachment = data["resolved"]!["attachments"]![picture]!;
        attachment["ephemeral"]!.GetValue<bool>().ShouldBeTrue();
        attachment["url"]!.ToString().ShouldContain("/ephemeral-attachments/");
        using var file = await GetAsync(new Uri(attachment["url"]!.ToString()).AbsolutePath);
        (await file.Content.ReadAsStringAsync(Token)).ShouldBe("png");
    }

    [Fact]
    public async Task A_command_takes_a_file()
    {
        await RegisterAsync(
            """[{"name":"send","description":"d","options":[{"type":11,"name":"file","description":"d"}]}]"""
        );
        var upload = await UploadAsync(Player, "a.txt", "text/plain", "a");

        await Sender.SendCommandAsync(Player, General, "send", With(("file", upload)), Token);

        Bot.Last["data"]!["options"]![0]!["value"]!.ToString().ShouldBe(upload);
        Bot.Last["data"]!["resolved"]!["attachments"]![upload]!["filename"]!.ToString().ShouldBe("a.txt");
    }

    private Task<Outcome> SubmitAsync(OpenedModal modal, params string[] files) =>
        Sender.SubmitModalAsync(
            Player,
            modal.Id,
            With(("pictures", new JsonArray([.. files.Select(file => (JsonNode)file)]))),
            Token
        );

    private async Task<string> UploadAsync(UserId person, string name, string type, string content) =>
        (await Upload(person, name, type, content)).Body!["id"]!.ToString();

    private async Task<Reply> Upload(UserId person, string name, string type, string content)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"/page/uploads?as={person}&name={Uri.EscapeDataString(name)}"
        );
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await Server.SendAsync(request);
    }

    private Task<Reply> WriteAsync(UserId person, string upload) =>
        Server.PageAsync(
            "POST",
            "/messages",
            $$"""{"as":"{{person}}","channelId":"{{General}}","attachments":["{{upload}}"]}"""
        );

    private async Task<JsonArray> MessagesAsync() =>
        (await Server.PageAsync("GET", $"/channels/{General}/messages?as={OtherPlayer}")).Body!["messages"]!.AsArray();

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        return await http.GetAsync(new Uri(path, UriKind.Relative), Token);
    }
}
