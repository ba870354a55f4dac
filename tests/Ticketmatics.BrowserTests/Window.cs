using System.Collections.Concurrent;
using Microsoft.Playwright;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Storage;

namespace Ticketmatics.BrowserTests;

/// <summary>A sandbox of its own and a window that shows its page; what a person sees and does there.</summary>
internal sealed class Window : IAsyncDisposable
{
    /// <summary>Milliseconds; for what the bot does after its answer, on a machine that is busy.</summary>
    private const float Longest = 20_000;

    private readonly ConcurrentQueue<string> complaints = new();
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

    public ILocator Modal => Page.GetByTestId("modal");

    public ILocator Messages => Page.GetByTestId("message");

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="width">CSS pixels; a phone has about 390.</param>
    public static async Task<Window> OpenAsync(
        Chromium chromium,
        ColorScheme scheme = ColorScheme.Dark,
        int width = 1280
    )
    {
        var options = new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        };
        var opened = await (await chromium.BrowserAsync()).NewContextAsync(options);
        opened.SetDefaultTimeout(Longest);
        var host = await SandboxHost.StartAsync(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Critical"],
            new SandboxHostOptions(
                new SandboxOptions { BotPermissions = BotPermissions.All },
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

    /// <summary>Takes on a person's place, and waits until the page is drawn for them.</summary>
    /// <param name="name">As the switcher shows it, or its beginning.</param>
    public async Task BecomeAsync(string name)
    {
        var person = Page.GetByTestId("person");
        var option = person.Locator("option").Filter(new() { HasText = name }).First;
        var id = await option.GetAttributeAsync("value");
        await person.SelectOptionAsync(new SelectOptionValue { Value = id });
        await Page.Locator($"#log[data-reader='{id}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>On a phone, the channels stand in a drawer.</summary>
    public async Task EnterAsync(string channel)
    {
        if (string.Equals(await Page.Locator("#channel-name").InnerTextAsync(), channel, StringComparison.Ordinal))
        {
            return;
        }

        var drawer = Page.Locator("#open-channels");
        var entry = Page.GetByTestId($"channel-{channel}").First;
        await entry.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (await drawer.IsVisibleAsync())
        {
            await drawer.ClickAsync();
        }

        await entry.ClickAsync();
    }

    /// <summary>Opens a ticket as Dina, by the panel of the channel that is shown.</summary>
    public async Task OpenTicketAsync(string reason)
    {
        await BecomeAsync("Dina");
        await Button("Create Ticket").ClickAsync();
        await Modal.WaitForAsync();
        await FillTicketAsync(reason);
    }

    /// <summary>Fills in the form that is open, and waits until the ticket is.</summary>
    public async Task FillTicketAsync(string reason)
    {
        await Page.GetByTestId("field-category").ClickAsync();
        await Page.GetByTestId("choice-technical").ClickAsync();
        await Page.GetByTestId("field-ticket_reason").FillAsync(reason);
        await Page.GetByTestId("modal-submit").ClickAsync();
        await SeeAsync("Your ticket 0001 is open");
    }

    public SandboxChannel Channel(string name)
    {
        lock (Host.Discord.World.Gate)
        {
            return Host
                .Discord.World.ChannelsOf(Here.Guild)
                .Single(channel => string.Equals(channel.Name, name, StringComparison.Ordinal));
        }
    }

    /// <summary>Types a command without options and sends it.</summary>
    public async Task RunAsync(string command)
    {
        var composer = Page.GetByTestId("composer");
        await composer.FillAsync($"/{command}");
        await composer.PressAsync("Enter");
        await Page.GetByTestId("command-send").ClickAsync();
    }

    /// <summary>Writes a message as anybody would.</summary>
    public async Task WriteAsync(string content)
    {
        var composer = Page.GetByTestId("composer");
        await composer.FillAsync(content);
        await composer.PressAsync("Enter");
        await SeeAsync(content);
    }

    /// <summary>The button of the newest message that has one of this name.</summary>
    public ILocator Button(string name) =>
        Messages.GetByRole(AriaRole.Button, new() { Name = name, Exact = false }).Last;

    /// <summary>Waits until the newest message that says so is there.</summary>
    public async Task<ILocator> SeeAsync(string text)
    {
        var message = Messages.Filter(new() { HasText = text }).Last;
        await message.WaitForAsync();
        return message;
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
        page.PageError += (_, error) => complaints.Enqueue(error);
    }
}
