using Microsoft.Playwright;
using Ticketmatics.BrowserTests;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Ticketmatics.BrowserTests;

/// <summary>
/// One browser for all tests, each of which has a window of its own: the Chromium that <c>CHROMIUM</c> names, else the one
/// of the system. Where there is none the test is skipped, and fails on a build server.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>Where what is missing is a failure, and no reason to skip a test.</summary>
    internal static bool IsOnBuildServer =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    internal async Task<IBrowser> BrowserAsync()
    {
        if (Find() is not null)
        {
            return (await started.Value).Browser;
        }

        const string missing =
            "There is no Chromium: install it (Debian: apt install chromium), or name one in CHROMIUM.";
        if (IsOnBuildServer)
        {
            throw new InvalidOperationException(missing);
        }

        Assert.Skip(missing);
        throw new InvalidOperationException(missing);
    }

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
        {
            var (driver, browser) = await started.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Places.FirstOrDefault(File.Exists);

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            // It sees nothing but this machine, and as root it does not start with its sandbox.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        };
        return (driver, await driver.Chromium.LaunchAsync(options));
    }
}
