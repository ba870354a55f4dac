using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.BrowserTests;

/// <summary>The page of a transcript, whatever people wrote: all of it is there, nothing of it runs, and one can read it.</summary>
public sealed class TranscriptPageTests(Chromium chromium)
{
    private const int Written = 1250;

    private static readonly string[] Hostile =
    [
        "<script>document.title = 'run'</script>",
        "<img src=x onerror=\"document.title = 'run'\"><svg onload=\"document.title = 'run'\">",
        "[press me](javascript:document.title='run') and javascript:document.title='run'",
        "</article></main></body><style>* { display: none }</style>",
        "a name \u202Egnp.exe\u202C that runs backwards",
        new('w', 2000),
        "half an emoji \uD83D and its other half \uDE00",
        "`` ``` ** __ || > <@1> <#2> [x](https://a.example/\"onmouseover=alert(1))",
    ];

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task A_long_and_hostile_ticket_is_whole_and_nothing_in_it_runs(ColorScheme scheme, int width)
    {
        await using var window = await Window.OpenAsync(chromium, scheme, width);
        var page = await OpenTranscriptAsync(window);

        (await page.Locator("article").CountAsync()).ShouldBeGreaterThanOrEqualTo(Written);
        var text = await page.Locator("body").InnerTextAsync();
        text.ShouldContain($"line {Written - 1}");
        text.ShouldContain("<script>document.title = 'run'</script>");
        text.ShouldContain("Another bot says");
        text.ShouldContain("\uFFFDgnp.exe", Case.Sensitive, "nothing runs backwards");
        text.ShouldNotContain('\u202E');
        (await page.TitleAsync()).ShouldStartWith("Ticket 0001");
        (
            await page.Locator("script, iframe, object, embed, form, [onclick], [onload], [onerror]").CountAsync()
        ).ShouldBe(0);
        (await page.Locator("a[href]:not([href^='https://']):not([href^='#'])").CountAsync()).ShouldBe(0);
        await SeeBarsAsync(page);
        (await Window.OverflowAsync(page)).ShouldBe(0, "nothing is wider than the window");
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await Picture.TakeAsync(page, $"transcript-{scheme}-{width}".ToLowerInvariant());
        await page.Locator("article").Last.ScrollIntoViewIfNeededAsync();
        await Picture.TakeAsync(page, $"transcript-end-{scheme}-{width}".ToLowerInvariant());
    }

    /// <summary>The policy lets the colours of embeds through, and each is as high as its embed.</summary>
    private static async Task SeeBarsAsync(IPage page)
    {
        var embeds = page.Locator("article").Last.Locator(".embed");
        (await embeds.CountAsync()).ShouldBe(3);
        (await embeds.Last.Locator(".bar").CountAsync()).ShouldBe(0, "black is no colour");
        for (var n = 0; n < 2; n++)
        {
            var bar = embeds.Nth(n).Locator(".bar");
            var (embed, colour) = (await embeds.Nth(n).BoundingBoxAsync(), await bar.BoundingBoxAsync());
            // But for the thin line around it.
            colour.ShouldNotBeNull().Height.ShouldBe(embed.ShouldNotBeNull().Height - 2, tolerance: 0.1);
            colour.X.ShouldBe(embed.X + 1, tolerance: 0.1);
            (await bar.Locator("rect").EvaluateAsync<string>("shape => getComputedStyle(shape).fill")).ShouldBe(
                n == 0 ? "rgb(0, 0, 255)" : "rgb(88, 101, 242)"
            );
        }
    }

    /// <summary>Writes into a ticket what nobody would type, and opens the transcript as its opener does.</summary>
    private static async Task<IPage> OpenTranscriptAsync(Window window)
    {
        await window.EnterAsync("support");
        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.OpenTicketAsync("My printer is on fire.");
        var ticket = window.Channel("ticket-0001");
        var world = window.Host.Discord.World;
        var (member, staff) = (window.Here.Players[0], window.Here.Supporter);
        for (var n = 0; n < Written - Hostile.Length; n++)
        {
            world.Write(n % 3 == 0 ? staff : member, ticket.Id, $"line {n + Hostile.Length}");
        }

        foreach (var text in Hostile)
        {
            world.Write(member, ticket.Id, text);
        }

        lock (world.Gate)
        {
            world.Post(
                ticket,
                new SandboxMessage(world.Ids.Next<Ticketmatics.Discord.Message>(), ticket.Id, staff)
                {
                    Embeds = (JsonArray)
                        JsonNode.Parse(
                            """
                            [{"title": "Another bot says </p><script>", "description": "[here](javascript:alert(1)) **bold**",
                              "url": "javascript:alert(1)", "color": 255, "footer": {"text": "<b>foot</b> wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"},
                              "fields": [{"name": "<i>n</i>", "value": "v", "inline": true}]},
                             {"description": "A long one\n\n\n\n\n\n\n\n\nends", "color": 5793266},
                             {"title": "A short one", "color": 0}]
                            """
                        )!,
                }
            );
        }

        await window.EnterAsync("ticket-0001");
        await window.RunAsync("transcript");
        var answer = await window.SeeAsync("Transcript of ticket 0001");
        var page = await window.Page.Context.RunAndWaitForPageAsync(() =>
            answer.GetByRole(AriaRole.Link, new() { Name = "Open it" }).ClickAsync()
        );
        await page.WaitForLoadStateAsync();
        return page;
    }
}
