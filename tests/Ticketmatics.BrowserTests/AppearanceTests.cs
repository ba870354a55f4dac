using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Dark and light: as the system is, or as somebody chooses.</summary>
public sealed class AppearanceTests(Chromium chromium)
{
    private const string Dark = "rgb(48, 49, 55)";
    private const string Light = "rgb(255, 255, 255)";

    [Fact]
    public async Task The_page_follows_the_system_until_somebody_chooses()
    {
        await using var window = await Window.OpenAsync(chromium, ColorScheme.Dark);
        var other = await window.OpenAnotherAsync(window.Here.Supporter);
        await ShowsAsync(window, Dark);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await ShowsAsync(window, Light);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await ChooseAsync(window, "light");
        await ShowsAsync(window, Light);
        await ShowsAsync(other, Light);
        await window.Page.ReloadAsync();
        await ShowsAsync(window, Light);

        await ChooseAsync(window, "system");
        await ShowsAsync(window, Dark);
    }

    private static async Task ChooseAsync(Window window, string appearance)
    {
        await window.Page.GetByTestId("my-settings").ClickAsync();
        await window.ChooseAsync("field-appearance", appearance);
        await window.SubmitAsync();
    }

    private static Task ShowsAsync(Window window, string background) =>
        Expect(window.Page.Locator("body")).ToHaveCSSAsync("background-color", background);
}
