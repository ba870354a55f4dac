using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>What people do in Discord without the bot.</summary>
public sealed class ByHandTests(Chromium chromium)
{
    [Fact]
    public async Task A_new_member_gets_a_new_role_and_both_are_there_for_the_bot()
    {
        await using var window = await Window.OpenAsync(chromium);
        await DoInGuildAsync(window, "new-role", "Night shift");
        await DoInGuildAsync(window, "new-member", "Zoë Example");
        await window.OpenMemberMenuAsync("Zoë Example");
        await window.Page.GetByTestId("edit-roles").ClickAsync();
        await window.Page.GetByTestId("field-roles").ClickAsync();
        await window.Page.GetByRole(AriaRole.Option, new() { Name = "Night shift" }).ClickAsync();
        await window.Page.GetByTestId("done-field-roles").ClickAsync();
        await window.SubmitAsync();
        await Expect(window.Page.GetByTestId("member-Zoë Example")).ToContainTextAsync("Night shift");

        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.TypeCommandAsync("addstaffrole");
        await (await window.SearchAsync("option-role", "night")).PressAsync("Enter");
        await window.Page.GetByTestId("command-send").ClickAsync();
        await window.SeeAsync("@Night shift");
        await window.OpenTicketAsync("My printer is on fire.");
        await window.BecomeAsync("Zoë Example");
        await window.EnterAsync("ticket-0001");
        await window.Button("Claim").ClickAsync();
        await window.SeeAsync("Claimed by @Zoë Example");
    }

    [Fact]
    public async Task Messages_and_channels_are_deleted_by_hand_and_who_was_there_is_told_where_they_are()
    {
        await using var window = await Window.OpenAsync(chromium);
        await DoInGuildAsync(window, "new-channel", "Short Lived");
        await window.EnterAsync("short-lived");
        await window.WriteAsync("Not for long");
        var message = await window.SeeAsync("Not for long");
        await message.HoverAsync();
        await message.GetByTestId("message-menu").ClickAsync();
        await window.Page.GetByTestId("delete-message").ClickAsync();
        await Expect(window.Messages).ToHaveCountAsync(0);

        await window.Page.GetByTestId("channel-menu").ClickAsync();
        await window.Page.GetByTestId("delete-channel").ClickAsync();
        await window.SubmitAsync();
        await window.GoneAsync("channel-short-lived");
        await Expect(window.Page.GetByTestId("notice")).ToContainTextAsync("#short-lived is gone");
        await Expect(window.Page.Locator("#channel-name")).ToHaveTextAsync("welcome");
    }

    [Fact]
    public async Task A_private_channel_is_made_for_a_role_and_lists_who_sees_it()
    {
        await using var window = await Window.OpenAsync(chromium);
        var page = window.Page;
        await page.GetByTestId("guild-menu").ClickAsync();
        await page.GetByTestId("new-channel").ClickAsync();
        await page.GetByTestId("field-name").FillAsync("Team");
        await window.ChooseAsync("field-roles", $"{window.Here.ModeratorRole}");
        await page.GetByTestId("done-field-roles").ClickAsync();
        await window.SubmitAsync();

        await window.EnterAsync("team");
        await Expect(page.GetByTestId("member-Bram")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("member-Ticketmatics")).ToHaveCountAsync(0);
        await Expect(page.Locator(".member")).ToHaveCountAsync(2);
        await window.EnterAsync("general");
        await Expect(page.Locator(".member")).ToHaveCountAsync(8);
        await window.BecomeAsync("Dina");
        await Expect(page.GetByTestId("channel-team")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Direct_messages_are_each_persons_own_and_a_category_folds()
    {
        await using var window = await Window.OpenAsync(chromium);
        var page = window.Page;
        await page.GetByTestId("direct-messages").ClickAsync();
        await Expect(page.Locator("#channel-name")).ToHaveTextAsync("Ticketmatics");
        await window.WriteAsync("Of Ada");
        await window.BecomeAsync("Dina");
        await page.GetByTestId("direct-messages").ClickAsync();
        await Expect(page.Locator("#channel-name")).ToHaveTextAsync("Ticketmatics");
        await Expect(window.Messages).ToHaveCountAsync(0);
        await window.BecomeAsync("Ada");
        await window.SeeAsync("Of Ada");
        await Expect(page.GetByTestId("notice")).ToHaveCountAsync(0);

        await page.GetByTestId("guild-Northwind Games").ClickAsync();
        await window.EnterAsync("support");
        await page.GetByTestId("category-Community").ClickAsync();
        await Expect(page.Locator(".channel")).ToHaveTextAsync("support");
        await page.GetByTestId("category-Community").ClickAsync();
        await Expect(page.Locator(".channel")).ToHaveCountAsync(3);
    }

    private static async Task DoInGuildAsync(Window window, string what, string name)
    {
        await window.Page.GetByTestId("guild-menu").ClickAsync();
        await window.Page.GetByTestId(what).ClickAsync();
        await window.Page.GetByTestId("field-name").FillAsync(name);
        await window.SubmitAsync();
    }
}
