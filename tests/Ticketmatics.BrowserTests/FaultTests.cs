using Microsoft.Playwright;
using Ticketmatics.Tests;

namespace Ticketmatics.BrowserTests;

/// <summary>Faults that a person switches on in the page, and how the system is seen to recover.</summary>
public sealed class FaultTests(Chromium chromium)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    private readonly ManualTimeProvider clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Tickets_that_were_asked_for_in_bad_times_open_once_each()
    {
        await using var window = await StartAsync();

        await window.SetFaultAsync("rate-limit", "1");
        await AskAsync(window, "Dina");
        await SeeInTimeAsync(window, "Your ticket 0001 is open");
        await Exchange(window, " 429").WaitForAsync();

        await window.SetFaultAsync("death", "1");
        await AskAsync(window, "Emil");
        await SeeInTimeAsync(window, "Your ticket 0002 is open");

        await window.SetFaultAsync("error", "on");
        await AskAsync(window, "Farah");
        await Exchange(window, " 500").WaitForAsync();
        await Expect(window.Messages.Last).ToContainTextAsync("is thinking");
        await Picture.TakeAsync(window.Page, "fault");
        await window.SetFaultAsync("error", "0");
        await SeeInTimeAsync(window, "Your ticket 0003 is open");

        await window.BecomeAsync("Ada");
        await Expect(window.TicketChannels).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Who_meets_a_fault_reads_what_it_is_and_gets_on_once_it_is_over()
    {
        await using var window = await StartAsync();

        await window.BecomeAsync("Dina");
        await window.SetFaultAsync("cut", "1");
        await window.Button("Create Ticket").ClickAsync();
        await Expect(window.Page.GetByTestId("failure")).ToContainTextAsync("network is cut");
        await AskAsync(window, "Dina");
        await SeeInTimeAsync(window, "Your ticket 0001 is open");

        await window.SetFaultAsync("no-permission", "on");
        await AskAsync(window, "Emil");
        var refusal = await SeeInTimeAsync(window, "could not be opened");
        await Expect(refusal).ToContainTextAsync("Manage Channels");
        await window.SetFaultAsync("no-permission", "0");

        await window.SetFaultAsync("full-category", "on");
        await AskAsync(window, "Farah");
        await SeeInTimeAsync(window, "is open");
        await window.BecomeAsync("Ada");
        var categories = window.Page.Locator("#channels section").Filter(new() { Has = window.TicketChannels });
        // The full one has a successor.
        await Expect(categories).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_answer_that_comes_when_somebody_else_writes_takes_nothing_from_them()
    {
        await using var window = await StartAsync();
        var composer = window.Page.GetByTestId("composer");
        await window.SetFaultAsync("overtaken", "1");
        var answered = window.Page.WaitForResponseAsync("**/page/commands");
        await window.RunAsync("help");
        await window.BecomeAsync("Emil");
        await composer.FillAsync("Good morning");

        clock.Advance(Step + Step);
        await (await answered).FinishedAsync();
        await composer.PressAsync("Enter");
        await window.SeeAsync("Good morning");

        await window.BecomeAsync("Ada");
        await window.SeeAsync("How tickets work here");
        await Expect(composer).ToHaveValueAsync("");
    }

    private async Task<Window> StartAsync()
    {
        var window = await Window.OpenAsync(chromium, time: clock);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.GoneAsync("command-form");
        await SeeInTimeAsync(window, "The panel is posted");
        return window;
    }

    private static async Task AskAsync(Window window, string who)
    {
        await window.BecomeAsync(who);
        await window.Button("Create Ticket").ClickAsync();
        await window.FillTicketAsync("My printer is on fire.");
    }

    /// <summary>Time passes only here, when every click was answered: Discord waits three seconds for an answer.</summary>
    private async Task<ILocator> SeeInTimeAsync(Window window, string text)
    {
        var message = window.Messages.Filter(new() { HasText = text }).Last;
        for (var passed = TimeSpan.Zero; !await message.IsVisibleAsync(); passed += Step)
        {
            passed.ShouldBeLessThan(TimeSpan.FromMinutes(14), $"until it says '{text}'");
            clock.Advance(Step);
        }

        return message;
    }

    private static ILocator Exchange(Window window, string facts) =>
        window.Inspector.Locator(".exchange").Filter(new() { HasText = facts }).First;
}
