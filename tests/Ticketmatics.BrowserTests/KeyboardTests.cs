using System.Text.Json;
using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>The page without a mouse: one can get everywhere, sees where one is, and never falls out of the page.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    /// <summary>Presses of Tab; more than there are places to stop at.</summary>
    private const int MostStops = 80;

    /// <summary>
    /// Test id of what has the focus, whether it is seen to have it, and whether it stands in the window. A list's item
    /// that is meant, and the frame around the message box, show it for what has the focus.
    /// </summary>
    private const string Focus = """
        () => {
          const at = document.activeElement;
          const item = document.getElementById(at.getAttribute('aria-activedescendant'));
          const color = document.createElement('i');
          color.style.color = 'var(--focus)';
          document.body.append(color);
          const focus = getComputedStyle(color).color;
          color.remove();
          const shows = node => {
            const style = getComputedStyle(node);
            return style.boxShadow.includes(focus) || style.borderTopColor === focus
              || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
          };
          const box = at.getBoundingClientRect();
          return {
            name: at.dataset.testid ?? at.id,
            what: at.outerHTML.slice(0, 120),
            lost: at === document.body,
            shown: [at, item, at.closest('.composer')].some(node => node && shows(node)),
            inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """;

    [Fact]
    public async Task A_ticket_is_opened_answered_and_closed_with_the_keyboard_alone()
    {
        await using var window = await Window.OpenAsync(chromium);
        var page = window.Page;

        // From the top of the page to the message box, past everything before it.
        await GoToAsync(page, "skip");
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "composer");
        await GoToAsync(page, "channel-support", backwards: true);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#channel-name", new() { HasText = "support" }).WaitForAsync();
        await OnAsync(page, "channel-support");

        await GoToAsync(page, "composer");
        await page.Keyboard.TypeAsync("/setup");
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "command-send");
        await page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("The panel is posted");
        await OnAsync(page, "composer");

        await GoToAsync(page, "component-t1:open", backwards: true);
        await page.Keyboard.PressAsync("Enter");
        await window.Modal.WaitForAsync();
        await OnAsync(page, "field-category");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.GetByTestId("choice-technical").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "field-category");
        await GoToAsync(page, "field-ticket_reason");
        await page.Keyboard.TypeAsync("My printer is on fire.");
        await GoToAsync(page, "modal-submit");
        await page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("Your ticket 0001 is open");
        await OnAsync(page, "component-t1:open");

        await GoToAsync(page, "channel-ticket-0001", backwards: true);
        await page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("My printer is on fire.");
        await GoToAsync(page, "composer");
        await page.Keyboard.TypeAsync("It grows.");
        await page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("It grows.");
        await OnAsync(page, "composer");

        await page.Keyboard.TypeAsync("/close");
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "option-ticket");
        await GoToAsync(page, "option-reason");
        await page.Keyboard.TypeAsync("It is out.");
        await page.Keyboard.PressAsync("Enter");
        await window.GoneAsync("channel-ticket-0001");
        await OnAsync(page, "composer");
    }

    [Fact]
    public async Task Menus_and_forms_give_the_focus_back_when_they_are_left()
    {
        await using var window = await Window.OpenAsync(chromium);
        var page = window.Page;
        foreach (var (opener, first) in ((string, string?)[])[("guild-menu", null), ("my-settings", "field-locale")])
        {
            await GoToAsync(page, opener);
            await page.Keyboard.PressAsync("Enter");
            await OnAsync(page, first);
            await page.Keyboard.PressAsync("Escape");
            await OnAsync(page, opener);
        }

        await page.Keyboard.PressAsync("Alt+I");
        await OnAsync(page, "inspector-title");
        await GoToAsync(page, "faults");
        await page.Keyboard.PressAsync("Enter");
        await GoToAsync(page, "fault-slow-on");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".fault.on").WaitForAsync();
        await OnAsync(page, "fault-slow-on");
        await page.Keyboard.PressAsync("Escape");
        await OnAsync(page, "open-inspector");
    }

    [Fact]
    public async Task In_a_window_enlarged_four_times_the_drawers_open_and_close_with_the_keyboard_alone()
    {
        await using var window = await Window.OpenAsync(chromium, width: 320);
        var page = window.Page;

        await GoToAsync(page, "open-channels");
        await page.Keyboard.PressAsync("Enter");
        await GoToAsync(page, "channel-support");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#channel-name", new() { HasText = "support" }).WaitForAsync();
        await OnAsync(page, "scroller");

        await GoToAsync(page, "composer");
        await page.Keyboard.TypeAsync("/setup");
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "command-send");
        await page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("The panel is posted");
        await GoToAsync(page, "component-t1:open", backwards: true);
        await page.Keyboard.PressAsync("Enter");
        await OnAsync(page, "field-category");
        await page.Keyboard.PressAsync("Escape");
        await OnAsync(page, "component-t1:open");

        await GoToAsync(page, "toggle-members", backwards: true);
        await page.Keyboard.PressAsync("Enter");
        await GoToAsync(page, "member-Dina");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menu).WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await OnAsync(page, "member-Dina");
        await page.Keyboard.PressAsync("Escape");
        await OnAsync(page, "toggle-members");
    }

    /// <summary>Presses Tab until something has the focus, and looks at each stop on the way.</summary>
    private static async Task GoToAsync(IPage page, string name, bool backwards = false)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
            if (string.Equals(await LookAsync(page), name, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The Tab key does not lead to '{name}'.");
    }

    /// <summary>Waits until something has the focus, which must be seen.</summary>
    /// <param name="name">Null where only that matters.</param>
    private static async Task OnAsync(IPage page, string? name)
    {
        if (name is not null)
        {
            await page.WaitForFunctionAsync(
                "name => [document.activeElement.dataset.testid, document.activeElement.id].includes(name)",
                name
            );
        }

        await LookAsync(page);
    }

    private static async Task<string> LookAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<JsonElement>(Focus);
        var what = focus.GetProperty("what").GetString()!;
        // The browser's own frame stands between the last stop and the first.
        if (!focus.GetProperty("lost").GetBoolean())
        {
            focus.GetProperty("shown").GetBoolean().ShouldBeTrue($"the focus is not seen on {what}");
            focus.GetProperty("inside").GetBoolean().ShouldBeTrue($"one cannot see {what}");
        }

        return focus.GetProperty("name").GetString()!;
    }
}
