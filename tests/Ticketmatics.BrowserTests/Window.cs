using System.Collections.Concurrent;
using Microsoft.Playwright;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Storage;

namespace Ticketmatics.BrowserTests;

/// <summary>A sandbox of its own and a window that shows its page.</summary>
internal sealed partial class Window : IAsyncDisposable
{
    /// <summary>Milliseconds; for what the bot does after its answer, on a machine that is busy.</summary>
    private const float Longest = 20_000;

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<IResponse> responses = new();
    private readonly IBrowserContext context;

    private Window(SandboxHost host, IBrowserContext context, IPage page)
    {
        Host = host;
        this.context = context;
        Page = page;
        Listen(page);
        context.Page += (_, opened) => Listen(opened);
    }

    public SandboxHost Host { get; }

    public IPage Page { get; }

    public DefaultWorld Here => Host.Discord.Default;

    /// <summary>All that the browser got so far, in the order in which it came.</summary>
    public IReadOnlyCollection<IResponse> Responses => responses;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="width">CSS pixels; a phone has about 390.</param>
    /// <param name="time">The clock of Discord and the bot; the browser has its own.</param>
    public static async Task<Window> OpenAsync(
        Chromium chromium,
        ColorScheme scheme = ColorScheme.Dark,
        int width = 1280,
        TimeProvider? time = null
    )
    {
        var options = new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        };
        var opened = await (await chromium.BrowserAsync()).NewContextAsync(options);
        opened.SetDefaultTimeout(Longest);
        SetDefaultExpectTimeout(Longest);
        var host = await SandboxHost.StartAsync(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Critical"],
            new SandboxHostOptions(
                new SandboxOptions { BotPermissions = BotPermissions.All, Time = time ?? TimeProvider.System },
                new InMemoryStoreOptions()
            ),
            Token
        );
        var window = new Window(host, opened, await opened.NewPageAsync());
        await window.Page.GotoAsync(host.Address.ToString());
        await window
            .Page.GetByTestId("channel-support")
            .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return window;
    }

    /// <summary>A page that complains in its console is broken, whatever it shows.</summary>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Host.DisposeAsync();
        complaints.ShouldBeEmpty();
    }

    /// <summary>CSS pixels by which a page is wider than its window.</summary>
    public static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private void Listen(IPage page)
    {
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
            {
                complaints.Enqueue($"{said.Type}: {said.Text}");
            }
        };
        page.Response += (_, response) => responses.Enqueue(response);
        page.PageError += (_, error) => complaints.Enqueue(error);
    }
}
