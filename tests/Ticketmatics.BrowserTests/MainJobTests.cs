namespace Ticketmatics.BrowserTests;

/// <summary>A ticket from setup to close, clicked through by each who has a part in it.</summary>
public sealed class MainJobTests(Chromium chromium)
{
    [Fact]
    public async Task An_administrator_sets_up_a_member_asks_and_the_staff_answer_and_close()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");

        await window.BecomeAsync("Dina");
        await window.Button("Create Ticket").ClickAsync();
        await window.Modal.WaitForAsync();
        await window.ChooseAsync("field-category", "technical");
        await window.Page.GetByTestId("field-ticket_reason").FillAsync("short");
        await window.Page.GetByTestId("modal-submit").ClickAsync();
        // What is too short is not sent.
        await Expect(window.Modal).ToContainTextAsync("10");
        await window.Page.GetByTestId("field-ticket_reason").FillAsync("My printer is on fire.");
        await window.Page.GetByTestId("modal-submit").ClickAsync();
        await window.SeeAsync("Your ticket 0001 is open");

        await window.BecomeAsync("Ada");
        await window.EnterAsync("ticket-0001");
        await window.SeeAsync("My printer is on fire.");
        await window.Button("Claim").ClickAsync();
        await window.SeeAsync("Claimed by");
        await window.CloseTicketAsync("It is out.");
        await window.GoneAsync("channel-ticket-0001");
    }
}
