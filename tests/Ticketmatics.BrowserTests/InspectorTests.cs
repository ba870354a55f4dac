using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>The pane that shows what passes between Discord and the bot.</summary>
public sealed partial class InspectorTests(Chromium chromium)
{
    [Fact]
    public async Task What_passed_can_be_read_with_what_the_bot_stored_of_it()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.Page.Keyboard.PressAsync("Alt+I");
        await window.OpenTicketAsync("My printer is on fire.");

        var click = Row(window, "Dina submits");
        await Expect(click).ToContainTextAsync("ticket 0001");
        (await click.InnerTextAsync()).ShouldMatch(Facts().ToString());
        var call = Row(window, "POST /guilds/");
        await Expect(call).ToContainTextAsync("ticket 0001");
        (await call.InnerTextAsync()).ShouldMatch(Facts().ToString());
        await window.Page.GetByTestId("only-ticket").SelectOptionAsync("0001");
        await window.Page.GetByTestId("only-kind").SelectOptionAsync("call");
        await click.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await call.ClickAsync();
        await Expect(window.Inspector.GetByLabel("Request")).ToContainTextAsync("\"name\": \"ticket-0001\"");
        await Expect(window.Inspector.GetByLabel("Response")).ToContainTextAsync("\"parent_id\"");
        await window.Page.GetByTestId("show-stored").ClickAsync();
        var stored = window.Page.GetByTestId("stored");
        await Expect(stored).ToContainTextAsync("Ticket 0001: open", new() { IgnoreCase = true });
        await Expect(stored).ToContainTextAsync("Opened");
        await Expect(stored).ToContainTextAsync("Outbox: ");
        (await window.Inspector.InnerTextAsync()).ShouldNotContain(window.Host.Discord.BotToken);
    }

    [Fact]
    public async Task Who_reads_keeps_their_place_while_more_passes()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        await Row(window, "Ada uses /setup").ClickAsync();
        await window.Inspector.GetByLabel("Request").EvaluateAsync("node => node.scrollTop = 40");
        await window.Inspector.GetByText("Response").ClickAsync();

        await window.RunAsync("help");
        await Row(window, "Ada uses /help").WaitForAsync();

        (await window.Inspector.GetByLabel("Request").EvaluateAsync<int>("node => node.scrollTop")).ShouldBe(40);
        await Expect(window.Inspector.GetByLabel("Response")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_interaction_can_be_sent_again_from_a_shell()
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/curl") || Chromium.IsOnBuildServer,
            "There is no curl: install it (Debian: apt install curl)."
        );
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.BecomeAsync("Dina");
        await window.RunAsync("help");
        await window.SeeAsync("How tickets work here");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        await Row(window, "Dina uses /help").ClickAsync();
        await window.Page.GetByTestId("copy-curl").ClickAsync();
        await window.Inspector.GetByText("The signature is good for five minutes.").Last.WaitForAsync();
        var command = await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        var answer = await ShellAsync(command + " -w ' %{http_code}'");
        answer.ShouldContain("How tickets work here");
        answer.ShouldEndWith(" 200");
        (
            await ShellAsync(
                command.Replace("\"help\"", "\"tickets\"", StringComparison.Ordinal) + " -w ' %{http_code}'"
            )
        ).ShouldEndWith(" 401", customMessage: "the signature is of what was copied, and of nothing else");
    }

    private static ILocator Row(Window window, string title) =>
        window.Inspector.Locator(".exchange-line").Filter(new() { HasText = title }).First;

    private static async Task<string> ShellAsync(string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var output = await shell.StandardOutput.ReadToEndAsync(Window.Token);
        await shell.WaitForExitAsync(Window.Token);
        shell.ExitCode.ShouldBe(0);
        return output;
    }

    [GeneratedRegex(
        @"\b20\d · \d+ ms · \d\d:\d\d:\d\d · ticket 0001",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Facts();
}
