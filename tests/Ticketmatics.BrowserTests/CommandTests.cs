using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Commands with options, and those in the menus of messages and members.</summary>
public sealed class CommandTests(Chromium chromium)
{
    [Fact]
    public async Task Options_are_checked_before_they_are_sent_and_suggested_while_one_types()
    {
        await using var window = await StartAsync();
        await window.TypeCommandAsync("addstaff");
        var send = window.Page.GetByTestId("command-send");
        await send.ClickAsync();
        await window.Page.GetByText("This option is required. Specify a value.").WaitForAsync();
        await (await window.SearchAsync("option-member", "chl")).PressAsync("Enter");
        await window.Page.GetByTestId("option-category").FillAsync("tec");
        var suggested = window.Page.GetByTestId("choice-technical");
        await suggested.WaitForAsync();
        await window.Page.GetByTestId("choice-billing").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Picture.TakeAsync(window.Page, "options");
        await suggested.ClickAsync();
        await send.ClickAsync();
        await window.SeeAsync("@Chloe is staff of");

        await window.OpenTicketAsync("My printer is on fire.");
        await window.TypeCommandAsync("closeticket");
        var ticket = window.Page.GetByTestId("option-ticket");
        await ticket.FillAsync("the first");
        await send.ClickAsync();
        await window.Page.GetByText("Enter a whole number.").WaitForAsync();
        await ticket.FillAsync("");
        await window.Page.GetByTestId("choice-1").ClickAsync();
        await send.ClickAsync();
        await window.GoneAsync("channel-ticket-0001");
    }

    [Fact]
    public async Task Tickets_begin_in_the_menu_of_a_message_and_of_a_member()
    {
        await using var window = await StartAsync();
        await window.RunAsync("addstaff", ("member", $"{window.Here.Supporter}"));
        await window.BecomeAsync("Emil");
        await window.WriteAsync("Buy now!");

        await window.BecomeAsync("Dina");
        var spam = await window.SeeAsync("Buy now!");
        await spam.Locator(".content").ClickAsync(new() { Button = MouseButton.Right });
        var about = window.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Open a ticket about this" });
        await about.WaitForAsync();
        (await window.Page.GetByTestId("delete-message").CountAsync()).ShouldBe(0, "it is not Dina's");
        await about.ClickAsync();
        await window.Modal.WaitForAsync();
        var reason = window.Page.GetByTestId("field-ticket_reason");
        (await reason.InputValueAsync()).ShouldContain("Buy now!");
        await window.FillTicketAsync(await reason.InputValueAsync() + "This is spam.", "report");
        await window.SeeAsync("Your ticket 0001 is open");
        await window.EnterAsync("ticket-0001");
        await window.SeeAsync("This is spam.");

        await window.BecomeAsync("Chloe");
        await window.EnterAsync("support");
        await window.OpenMemberMenuAsync("Farah");
        await window.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Open a ticket for this member" }).ClickAsync();
        await window.FillTicketAsync("You told me about an invoice.", "billing");
        await window.SeeAsync("Ticket 0002 for @Farah is open");
        await window.BecomeAsync("Farah");
        await window.EnterAsync("ticket-0002");
        await window.SeeAsync("You told me about an invoice.");
    }

    private async Task<Window> StartAsync()
    {
        var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        return window;
    }
}
