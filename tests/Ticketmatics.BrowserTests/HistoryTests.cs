using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Channels with more in them than is shown at once.</summary>
public sealed class HistoryTests(Chromium chromium)
{
    private const string ToTop = "document.querySelector('#scroller').scrollTop = 0";

    [Fact]
    public async Task Who_scrolls_up_reads_on_above_and_keeps_their_place()
    {
        await using var window = await Window.OpenAsync(chromium);
        Fill(window, messages: 230);
        await window.EnterAsync("support");
        await Expect(window.Messages).ToHaveCountAsync(100);
        await Expect(window.Messages.Last).ToBeInViewportAsync();
        await Expect(window.Page.GetByText("This is the beginning of this channel.")).ToBeHiddenAsync();

        await window.Page.EvaluateAsync(ToTop);

        await Expect(window.Messages).ToHaveCountAsync(200);
        await Expect(Message(window, 131)).ToBeInViewportAsync();
        await Expect(Message(window, 31)).Not.ToBeInViewportAsync();

        Fill(window, messages: 1);

        await Expect(window.Messages).ToHaveCountAsync(200);
        await Expect(Message(window, 131)).ToBeInViewportAsync();

        await window.Page.EvaluateAsync(ToTop);

        await Expect(window.Messages).ToHaveCountAsync(231);
        await Expect(Message(window, 32)).ToBeInViewportAsync();

        await window.Page.EvaluateAsync(ToTop);

        await Expect(window.Page.GetByText("This is the beginning of this channel.")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_reads_on_above_too()
    {
        await using var window = await Window.OpenAsync(chromium);
        Fill(window, messages: 130);
        await window.EnterAsync("support");
        await Expect(window.Messages).ToHaveCountAsync(100);

        await window.Page.GetByTestId("older").FocusAsync();

        await Expect(window.Messages).ToHaveCountAsync(130);
        await Expect(window.Page.Locator("#scroller")).ToBeFocusedAsync();
    }

    private static ILocator Message(Window window, int number) =>
        window.Page.GetByText($"Message {number}.", new() { Exact = true });

    private static void Fill(Window window, int messages)
    {
        var world = window.Host.Discord.World;
        lock (world.Gate)
        {
            for (var number = 1; number <= messages; number++)
            {
                world.Write(window.Here.Players[0], window.Channel("support").Id, $"Message {number}.", files: []);
            }
        }
    }
}
