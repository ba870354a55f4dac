using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Pictures for people, where the variable <c>TICKETMATICS_PICTURES</c> names a folder for them.</summary>
internal static class Picture
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TICKETMATICS_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
