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

    private static readonly LocatorWaitForOptions Attached = new() { State = WaitForSelectorState.Attached };

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

    public SandboxHost Host { get; private set; }

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
        var host = await StartAsync("http://127.0.0.1:0", time ?? TimeProvider.System);
        var window = new Window(host, opened, await opened.NewPageAsync());
        await window.Page.GotoAsync(host.Address.ToString());
        await window.Page.GetByTestId("channel-support").First.WaitForAsync(Attached);
        return window;
    }

    /// <summary>Opens a second window of the same browser, in which somebody else looks at the same sandbox.</summary>
    public async Task<Window> OpenAnotherAsync(UserId person)
    {
        var another = new Window(Host, context, await context.NewPageAsync());
        await another.Page.GotoAsync($"{Host.Address}#as={person}");
        await another.Page.Locator($"#log[data-reader='{person}']").WaitForAsync(Attached);
        return another;
    }

    /// <summary>Ends the sandbox and, when the page has noticed, starts another at the same address.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        await Page.GetByText("Connection lost.").WaitForAsync();
        Host = await StartAsync(Host.Address.ToString(), TimeProvider.System);
        await Page.GetByText("Connection lost.").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        // The browser said what it could not reach.
        complaints.Clear();
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

    private static Task<SandboxHost> StartAsync(string address, TimeProvider time) =>
        SandboxHost.StartAsync(
            ["--urls", address, "--Logging:LogLevel:Default=Critical"],
            new SandboxHostOptions(
                new SandboxOptions { BotPermissions = BotPermissions.All, Time = time },
                new InMemoryStoreOptions()
            ),
            Token
        );

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
