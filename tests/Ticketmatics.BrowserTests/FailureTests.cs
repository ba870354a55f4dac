using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.BrowserTests;

/// <summary>What a person sees when the bot does not answer, or not as it should.</summary>
public sealed class FailureTests(Chromium chromium)
{
    [Fact]
    public async Task A_bot_that_says_nothing_for_three_seconds_did_not_respond()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        var bot = window.Host.Discord.BotUrl;
        window.Host.Discord.BotUrl = new Uri($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/");

        await window.RunAsync("help");
        var failure = window.Page.GetByTestId("failure").Last;
        await failure.WaitForAsync();
        await Expect(failure).ToContainTextAsync("did not respond");

        window.Host.Discord.BotUrl = bot;
        await window.Page.GetByTestId("command-send").ClickAsync();
        await window.SeeAsync("How tickets work here");
    }

    [Fact]
    public async Task An_answer_that_is_not_legal_is_told_in_a_sentence_and_shown_whole_in_the_inspector()
    {
        await using var window = await Window.OpenAsync(chromium);
        await using var bot = await ScriptedBot.StartAsync(window.Host.Discord);
        bot.Answers("""{"type": 4, "data": {"content": 5}}""");
        await window.EnterAsync("support");
        window.Post(
            components: """[{"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "x", "label": "Try"}]}]"""
        );

        await window.Button("Try").ClickAsync();
        await Expect(window.Page.GetByTestId("failure"))
            .ToHaveTextAsync(
                "This interaction failed Discord does not take the bot's answer. "
                    + "data.content: Could not interpret \"5\" as string."
            );

        await window.Page.GetByTestId("open-inspector").ClickAsync();
        await window.Inspector.GetByText("presses x").ClickAsync();
        await Expect(window.Inspector.GetByLabel("Discord's refusal")).ToContainTextAsync("STRING_TYPE_CONVERT");
    }

    [Fact]
    public async Task What_is_for_one_person_alone_is_shown_to_nobody_else_and_can_be_dismissed()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        await window.RunAsync("help");
        var help = await window.SeeAsync("How tickets work here");
        await Expect(help).ToContainTextAsync("Only you can see this");
        await window.WriteAsync("Good morning");

        await window.BecomeAsync("Dina");
        await window.SeeAsync("Good morning");
        (await window.Messages.Filter(new() { HasText = "How tickets work here" }).CountAsync()).ShouldBe(0);

        await window.BecomeAsync("Ada");
        await window.SeeAsync("How tickets work here");
        await window.Page.GetByTestId("dismiss").ClickAsync();
        await window
            .Messages.Filter(new() { HasText = "How tickets work here" })
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
