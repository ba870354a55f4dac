using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>The page itself, for everybody: on a desk and on a phone, in the dark and in the light.</summary>
public sealed class PageTests(Chromium chromium)
{
    private const string Embed = """
        [{"title": "A title that goes on without a space: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "description": "https://example.com/a/path/that/is/much/too/long/for/one/line/of/a/narrow/window?and=a&query=too",
          "color": 255,
          "author": {"name": "Somebodywithanamethatisasingleword0123456789012345678901234567890123456789"},
          "footer": {"text": "footfootfootfootfootfootfootfootfootfootfootfootfootfootfootfootfootfoot"},
          "fields": [
            {"name": "Time to first claim", "value": "`2 hours and 35 minutes`", "inline": true},
            {"name": "Time to close", "value": "Averyveryverylongwordwithoutanyspaceinit", "inline": true},
            {"name": "Whowasgreatlyconcernedwithit", "value": "12", "inline": true},
            {"name": "Of all", "value": "```\nlines of code stay in their box, however long they are\n```", "inline": true},
            {"name": "Of those", "value": "34", "inline": true}]}]
        """;

    /// <summary>Parts of embeds that stand out of their embed or of the window; what scrolls within itself may be wider.</summary>
    private const string Outside = """
        () => [...document.querySelectorAll('.embed, .embed *')]
          .filter(node => !node.closest('pre') && getComputedStyle(node).display !== 'inline')
          .filter(node => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0
            || node.getBoundingClientRect().right > document.querySelector('#scroller').getBoundingClientRect().right)
          .map(node => `${innerWidth}: ${node.className || node.tagName} ${node.scrollWidth} > ${node.clientWidth}`)
        """;

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Nothing_keeps_anybody_from_using_it(ColorScheme scheme, int width)
    {
        await using var window = await Window.OpenAsync(chromium, scheme, width);
        await window.EnterAsync("support");
        await window.Page.GetByTestId("composer").FillAsync("/s");
        await LookAsync("commands");
        await window.TypeCommandAsync("addstaff");
        await window.Page.GetByTestId("option-member").ClickAsync();
        await window.Page.GetByTestId($"choice-{window.Here.Supporter}").WaitForAsync();
        await LookAsync("picker");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.GetByTestId("command-cancel").ClickAsync();
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await LookAsync("panel");

        await window.BecomeAsync("Dina");
        await window.Button("Create Ticket").ClickAsync();
        await window.Modal.WaitForAsync();
        await window.Page.GetByTestId("modal-submit").ClickAsync();
        await LookAsync("form");
        await window.FillTicketAsync("My printer is on fire.");
        await window.SeeAsync("Your ticket 0001 is open");
        await window.EnterAsync("ticket-0001");
        await window.SeeAsync("My printer is on fire.");
        await LookAsync("ticket");

        await window.BecomeAsync("Ada");
        await window.OpenMemberMenuAsync("Dina");
        await LookAsync("member");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        await window.Inspector.Locator(".exchange-line").Filter(new() { HasText = "Dina submits" }).ClickAsync();
        await window.Page.GetByTestId("show-stored").ClickAsync();
        await window.Page.GetByTestId("stored").WaitForAsync();
        await LookAsync("inspector");
        await window.SetFaultAsync("slow", "5");
        await LookAsync("faults");

        async Task LookAsync(string view)
        {
            await Picture.TakeAsync(window.Page, $"{view}-{scheme}-{width}".ToLowerInvariant());
            (await Axe.SeriousAsync(window.Page)).ShouldBeEmpty(view);
            (await Window.OverflowAsync(window.Page)).ShouldBe(0, $"{view}: nothing is wider than the window");
        }
    }

    [Fact]
    public async Task Embeds_fit_into_the_narrowest_column_of_messages()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        window.Post(embeds: Embed);
        await window.SeeAsync("A title that goes on");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        foreach (var width in (int[])[1280, 1041, 800, 761])
        {
            await FitsAsync(width);
        }

        await window.Page.GetByTestId("open-inspector").ClickAsync();
        foreach (var width in (int[])[760, 390, 320, 280])
        {
            await FitsAsync(width);
        }

        async Task FitsAsync(int width)
        {
            await window.Page.SetViewportSizeAsync(width, 844);
            await Picture.TakeAsync(window.Page, $"embed-{width}");
            (await window.Page.EvaluateAsync<string[]>(Outside)).ShouldBeEmpty();
            (await Window.OverflowAsync(window.Page)).ShouldBe(0, $"nothing is wider than the window, {width} wide");
        }
    }
}
