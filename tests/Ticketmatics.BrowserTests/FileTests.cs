using Microsoft.Playwright;
using Ticketmatics.Storage;

namespace Ticketmatics.BrowserTests;

/// <summary>Files that people send and get, in tickets and in direct messages.</summary>
public sealed class FileTests(Chromium chromium)
{
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task What_was_sent_in_a_ticket_is_in_the_transcript_that_comes_to_those_who_take_messages()
    {
        await using var window = await Window.OpenAsync(chromium);
        await SendTranscriptsAsync(window);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.OpenTicketAsync("My printer is on fire.");
        await window.EnterAsync("ticket-0001");
        await AttachAsync(window);
        await window.CloseTicketAsync("It is out.");
        await window.GoneAsync("channel-ticket-0001");

        await window.Page.GetByTestId("direct-messages").ClickAsync();
        var letter = await window.SeeAsync("Your ticket 0001 in Northwind Games was closed.");
        await Picture.TakeAsync(window.Page, "letter");
        var transcript = await window.Page.Context.RunAndWaitForPageAsync(() =>
            letter.GetByTestId("attachment-ticket-0001.html").ClickAsync()
        );
        await transcript.GetByText("Look at this").WaitForAsync();
        await Expect(transcript.Locator("img[src^='data:image/png']")).ToHaveCountAsync(1);
        await transcript.CloseAsync();

        await CloseDirectMessagesAsync(window);
        await window.OpenTicketAsync("It burns once more.", "Emil", number: "0002");
        await window.EnterAsync("ticket-0002");
        await window.CloseTicketAsync("It is out.");
        await window.GoneAsync("channel-ticket-0002");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        var refused = window.Inspector.Locator(".exchange.bad").Filter(new() { HasText = " 403" }).First;
        await refused.Locator("button").First.ClickAsync();
        await Expect(window.Inspector.GetByLabel("Response")).ToContainTextAsync("50007");
    }

    /// <summary>Files can be taken out again before they are sent.</summary>
    private static async Task AttachAsync(Window window)
    {
        var files = window.Page.GetByTestId("attach");
        await files.SetInputFilesAsync([
            File("photo.png", "image/png", Pixel),
            File("manual.txt", "text/plain", "Do not burn."u8.ToArray()),
            File("wrong.txt", "text/plain", "Not this one."u8.ToArray()),
        ]);
        await window.Page.GetByTestId("upload-wrong.txt").GetByRole(AriaRole.Button).ClickAsync();
        await window.GoneAsync("upload-wrong.txt");
        await window.WriteAsync("Look at this");
        var message = await window.SeeAsync("Look at this");
        await message.GetByTestId("attachment-manual.txt").WaitForAsync();
        await message.GetByRole(AriaRole.Img, new() { Name = "photo.png" }).WaitForAsync();
        (await message.GetByTestId("attachment-wrong.txt").CountAsync()).ShouldBe(0);
        await Picture.TakeAsync(window.Page, "attachments");
    }

    private static async Task CloseDirectMessagesAsync(Window window)
    {
        await window.BecomeAsync("Emil");
        await window.Page.GetByTestId("my-settings").ClickAsync();
        await window.ChooseAsync("field-direct", "no");
        await window.SubmitAsync();
    }

    private static async Task SendTranscriptsAsync(Window window)
    {
        var before = (await window.Host.Store.ReadGuildAsync(window.Here.Guild, Window.Token)).Settings;
        var after = before with
        {
            OwnCategories = [.. before.Categories.Select(category => category with { SendsTranscript = true })],
            Version = before.Version + 1,
        };
        var change = Commit.Of(window.Here.Guild, new Change.SaveSettings(after));
        (await window.Host.Store.CommitAsync(change, Window.Token)).ShouldBeNull();
    }

    private static FilePayload File(string name, string type, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = type,
            Buffer = content,
        };
}
