using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>What happens elsewhere shows at once, in every window.</summary>
public sealed class LiveTests(Chromium chromium)
{
    [Fact]
    public async Task Two_people_in_two_windows_see_what_the_other_does()
    {
        await using var window = await Window.OpenAsync(chromium);
        var dina = await window.OpenAnotherAsync(window.Here.Players[0]);
        await dina.EnterAsync("general");

        await window.EnterAsync("support");
        await window.WriteAsync("Good morning");
        var unread = dina.Page.Locator(".channel.unread");
        await Expect(unread).ToHaveTextAsync("support (new messages)");
        await dina.EnterAsync("support");
        await dina.SeeAsync("Good morning");
        await Expect(unread).ToHaveCountAsync(0);

        await window.RunAsync("setup");
        await dina.OpenTicketAsync("My printer is on fire.");
        await window.EnterAsync("ticket-0001");
        await window.SeeAsync("My printer is on fire.");
        await dina.EnterAsync("ticket-0001");
        await window.Button("Claim").ClickAsync();
        await dina.SeeAsync("Claimed by @Ada");
    }

    [Fact]
    public async Task The_page_finds_a_sandbox_that_was_started_anew()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.WriteAsync("Forget me");

        await window.RestartAsync();

        await Expect(window.Messages).ToHaveCountAsync(0);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
    }
}
