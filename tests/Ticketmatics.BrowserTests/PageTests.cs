using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>The page itself, for everybody: on a desk and on a phone, in the dark and in the light, without a mouse.</summary>
public sealed class PageTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Nothing_keeps_anybody_from_using_it(ColorScheme scheme, int width)
    {
        await using var window = await Window.OpenAsync(chromium, scheme, width);
        var name = $"{scheme}-{width}".ToLowerInvariant();
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        (await Axe.SeriousAsync(window.Page)).ShouldBeEmpty("the panel");
        await Picture.TakeAsync(window.Page, $"panel-{name}");

        await window.BecomeAsync("Dina");
        await window.EnterAsync("support");
        await window.Button("Create Ticket").ClickAsync();
        await window.Modal.WaitForAsync();
        (await Axe.SeriousAsync(window.Page)).ShouldBeEmpty("the form");
        await Picture.TakeAsync(window.Page, $"form-{name}");
        await window.FillTicketAsync("My printer is on fire.");
        await window.EnterAsync("ticket-0001");
        await window.SeeAsync("My printer is on fire.");
        (await Axe.SeriousAsync(window.Page)).ShouldBeEmpty("the ticket");
        await Picture.TakeAsync(window.Page, $"ticket-{name}");

        (await Window.OverflowAsync(window.Page)).ShouldBe(0, "nothing is wider than the window");
    }

    [Fact]
    public async Task A_ticket_is_opened_without_a_mouse()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        var keys = window.Page.Keyboard;

        await window.Page.GetByTestId("composer").FocusAsync();
        await keys.TypeAsync("/setup");
        await keys.PressAsync("Enter");
        await window.Page.GetByTestId("command-form").WaitForAsync();
        await keys.PressAsync("Enter");
        await window.SeeAsync("The panel is posted");

        await window.Button("Create Ticket").FocusAsync();
        await keys.PressAsync("Enter");
        await window.Modal.WaitForAsync();
        await keys.PressAsync("Enter");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("My printer is on fire.");
        await keys.PressAsync("Control+Enter");
        await window.Page.GetByTestId("modal-submit").FocusAsync();
        await keys.PressAsync("Enter");
        await window.SeeAsync("Your ticket 0001 is open");

        await window.Page.GetByTestId("channel-ticket-0001").FocusAsync();
        await keys.PressAsync("Enter");
        await window.SeeAsync("My printer is on fire.");
    }
}
