using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Text as Discord's client shows it.</summary>
public sealed class MarkdownTests(Chromium chromium)
{
    private const string Render = """
        async text => {
          const { markdown } = await import('/markdown.js');
          const box = document.createElement('div');
          box.append(...markdown(text));
          return box.innerHTML;
        }
        """;

    private static readonly (string Text, string Html)[] Cases =
    [
        ("**b** *i* _i_ __u__ ~~s~~ `c`", "<strong>b</strong> <em>i</em> <em>i</em> <u>u</u> <s>s</s> <code>c</code>"),
        ("***both***", "<strong><em>both</em></strong>"),
        ("a_file_name and 2 * 3 * 4", "a_file_name and 2 * 3 * 4"),
        (@"\*not\* `**nor**`", "*not* <code>**nor**</code>"),
        (
            "# One\n### Three\n-# small",
            "<div class=\"heading-1\">One</div><div class=\"heading-3\">Three</div><div class=\"subtext\">small</div>"
        ),
        ("> quoted\nand not", "<blockquote>quoted</blockquote>and not"),
        ("- a\n  - b\n1. c", "<ul><li>a<ul><li>b</li></ul></li></ul><ol start=\"1\"><li>c</li></ol>"),
        ("```js\nlet a;\n```", "<pre tabindex=\"0\"><code>let a;</code></pre>"),
        ("[name](javascript:alert(1))", "[name](javascript:alert(1))"),
        (
            "[https://a.example](https://b.example)",
            "[<a href=\"https://a.example/\" title=\"https://a.example/\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">https://a.example</a>](<a href=\"https://b.example/\" title=\"https://b.example/\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">https://b.example</a>)"
        ),
        (
            "<@1> <@&2> <#3>",
            "<a class=\"mention\" data-mention=\"user\" data-id=\"1\">@unknown-user</a> <a class=\"mention\" data-mention=\"role\" data-id=\"2\">@deleted-role</a> <a class=\"mention no-access\" data-mention=\"channel\" data-id=\"3\">#No Access</a>"
        ),
        ("half **of it", "half **of it"),
    ];

    [Fact]
    public async Task Marks_become_what_they_mean_and_everything_else_stays()
    {
        await using var window = await Window.OpenAsync(chromium);
        foreach (var (text, html) in Cases)
        {
            (await window.Page.EvaluateAsync<string>(Render, text)).ShouldBe(html, text);
        }
    }

    [Fact]
    public async Task A_link_to_a_message_names_its_channel_and_leads_there()
    {
        await using var window = await Window.OpenAsync(chromium);
        var world = window.Host.Discord.World;
        var first = world.Write(window.Here.Players[0], window.Here.Support, "The first");
        for (var n = 0; n < 60; n++)
        {
            world.Write(window.Here.Players[1], window.Here.Support, $"Another {n}");
        }

        await window.EnterAsync("general");
        world.Write(
            window.Here.Players[0],
            window.Here.General,
            $"https://discord.com/channels/{window.Here.Guild}/{window.Here.Support}/{first}"
        );

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "#support › message" }).ClickAsync();

        await Expect(window.Page.Locator($"[data-id='{first}']")).ToBeFocusedAsync();
        await Expect(window.Page.Locator($"[data-id='{first}']")).ToBeInViewportAsync();
        await Expect(window.Messages.Last).Not.ToBeInViewportAsync();
    }

    [Fact]
    public async Task Relative_times_go_on_while_one_looks_at_them()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.Page.Clock.InstallAsync();
        await window.Page.ReloadAsync();
        await window.EnterAsync("general");
        var now = await window.Page.EvaluateAsync<long>("Math.floor(Date.now() / 1000)");

        window.Host.Discord.World.Write(
            window.Here.Players[0],
            window.Here.General,
            $"since <t:{now}:R>, until <t:{now + 7200}:R>"
        );
        await Expect(window.Messages.Last).ToContainTextAsync("until in 2 hours");
        await window.Page.Clock.FastForwardAsync(125_000);
        await Expect(window.Messages.Last).ToContainTextAsync("since 2 minutes ago");
    }
}
