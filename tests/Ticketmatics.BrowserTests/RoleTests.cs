using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>What each kind of person has of a ticket, from setup to its second opening.</summary>
public sealed class RoleTests(Chromium chromium)
{
    [Fact]
    public async Task Each_sees_and_does_what_is_theirs_until_the_ticket_is_closed_and_opened_again()
    {
        await using var window = await Window.OpenAsync(chromium);
        await SetUpAsync(window);
        await window.OpenTicketAsync("My printer is on fire.");
        await window.OpenTicketAsync("I was charged twice.", "Emil", "billing", "0002");

        // Somebody else, and the staff of another category.
        (await TicketsOfAsync(window, "Gus")).ShouldBeEmpty();
        (await TicketsOfAsync(window, "Dina")).ShouldBe(["ticket-0001"]);
        (await TicketsOfAsync(window, "Bram")).ShouldBe(["ticket-0001"]);
        (await TicketsOfAsync(window, "Chloe")).ShouldBe(["ticket-0001", "ticket-0002"]);

        await window.EnterAsync("ticket-0001");
        await window.Button("Claim").ClickAsync();
        await window.SeeAsync("Claimed by @Chloe");
        await window.WriteAsync("Have you tried water?");
        await window.Button("Release").ClickAsync();
        await window.SeeAsync("Waiting for staff");
        await window.BecomeAsync("Bram");
        await window.Button("Claim").ClickAsync();
        await window.SeeAsync("Claimed by @Bram");

        await window.BecomeAsync("Chloe");
        await window.CloseTicketAsync("It is out.");
        var closed = window.Page.Locator("#channels section").Filter(new() { HasText = "Closed tickets" });
        await closed.GetByTestId("channel-ticket-0001").WaitForAsync();
        await window.BecomeAsync("Dina");
        await window.SeeAsync("Have you tried water?");
        await window.Page.GetByText("You do not have permission to send messages in this channel.").WaitForAsync();
        await window.SeeAsync("its channel will be deleted in 2 days");
        await Picture.TakeAsync(window.Page, "kept");

        await window.BecomeAsync("Chloe");
        await window.Button("Reopen").ClickAsync();
        await window.SeeAsync("reopened by @Chloe");
        await window.BecomeAsync("Dina");
        await window.WriteAsync("It burns once more.");
    }

    /// <summary>Chloe is staff of all, Bram of technical tickets; channels of closed tickets are kept.</summary>
    private static async Task SetUpAsync(Window window)
    {
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.RunAsync("addstaff", ("member", $"{window.Here.Supporter}"));
        await window.SeeAsync("@Chloe is staff now");
        await window.RunAsync("addstaff", ("member", $"{window.Here.Moderator}"), ("category", "technical"));
        await window.SeeAsync("@Bram is staff of");
        await window.TypeCommandAsync("config");
        await window.ChooseAsync("option-setting", "on-close");
        await window.Page.GetByTestId("option-value").FillAsync("keep");
        await window.Page.GetByTestId("command-send").ClickAsync();
        await window.SeeAsync("Kept for a while, read-only");
    }

    private static async Task<IReadOnlyList<string>> TicketsOfAsync(Window window, string who)
    {
        await window.BecomeAsync(who);
        return [.. (await window.TicketChannels.Locator("bdi").AllInnerTextsAsync()).Order(StringComparer.Ordinal)];
    }
}
