using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Ticketmatics.BrowserTests;

/// <summary>Whatever people write and the bot sends, the page shows it and does not do it.</summary>
public sealed class HostilePageTests(Chromium chromium)
{
    private const string Script = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";

    /// <summary>What no text may become.</summary>
    private const string Active =
        "body script, main :is(img, iframe, object, embed), [onclick], [onload], [onerror], "
        + "main a[href]:not([href^='https://']):not([href^='#'])";

    private static readonly string[] Written =
    [
        Script,
        "[press](javascript:document.title='run') [press](https://a.example/\"onclick=\"document.title='run')",
        "<javascript:alert(1)> javascript:alert(1) data:text/html,<script>alert(1)</script>",
        "**__~~||*_`" + Script + "`_*||~~__**",
        "```html\n" + Script + "\n```",
        "> # - " + Script,
        "</ol></main><style>*{display:none}</style>",
        "turned \u202Egnp.exe\u202C around",
        string.Concat(Enumerable.Repeat("||", 999)),
        string.Concat(Enumerable.Repeat("> ", 900)),
        "</help" + Script + ":1> <t:99999999999999:R> <@" + new string('9', 30) + "> <#0>",
    ];

    [Fact]
    public async Task Nothing_that_anybody_writes_runs()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        var world = window.Host.Discord.World;
        foreach (var text in Written)
        {
            world.Write(window.Here.Players[0], window.Here.Support, text);
        }

        window.Post(embeds: Hostile("title", "description", "author.name", "footer.text"), components: Choices());
        await window.SeeAsync("turned");
        await window.WriteAsync(Script);
        await Expect(window.Messages.Last).ToContainTextAsync("onerror");
        await HarmlessAsync(window, "messages");

        await NameAllAsync(window);
        await HarmlessAsync(window, "names");
        await window.Page.GetByTestId("component-choose").ClickAsync();
        await window.Page.Locator(".pop:popover-open [role=option]").First.WaitForAsync();
        await HarmlessAsync(window, "a list");
        await window.Page.Keyboard.PressAsync("Escape");

        await window.RunAsync("setup");
        await window.SeeAsync("The panel is posted");
        await window.Button("Create Ticket").ClickAsync();
        await window.FillTicketAsync(Script);
        await window.SeeAsync("Your ticket 0001 is open");
        await window.Page.GetByTestId("open-inspector").ClickAsync();
        await window.Inspector.Locator(".exchange-line").Filter(new() { HasText = "submits" }).First.ClickAsync();
        await window.Page.GetByTestId("show-stored").ClickAsync();
        await Expect(window.Inspector.GetByLabel("Request")).ToContainTextAsync("onerror");
        await HarmlessAsync(window, "the inspector");
    }

    /// <summary>A member, a role and a channel of that name.</summary>
    private static async Task NameAllAsync(Window window)
    {
        var name = Script[..32];
        var world = window.Host.Discord.World;
        lock (world.Gate)
        {
            world.AddMember(window.Here.Guild, world.AddPerson("hostile", name));
            world.AddRole(window.Here.Guild, Script);
            world.AddChannel(window.Here.Guild, Script);
        }

        await window.Page.GetByTestId($"member-{name}").WaitForAsync();
    }

    /// <summary>No such element came to be; that nothing ran is seen in the title, and that nothing tried to, in the console.</summary>
    private static async Task HarmlessAsync(Window window, string where)
    {
        (
            await window.Page.Locator(Active).EvaluateAllAsync<string[]>("all => all.map(one => one.outerHTML)")
        ).ShouldBeEmpty(where);
        (await window.Page.TitleAsync()).ShouldNotBe("run", where);
        (await Window.OverflowAsync(window.Page)).ShouldBe(0, where);
    }

    private static string Hostile(params string[] fields)
    {
        var embed = new JsonObject
        {
            ["url"] = "javascript:document.title='run'",
            ["image"] = new JsonObject { ["url"] = "javascript:document.title='run'" },
            ["thumbnail"] = new JsonObject { ["url"] = "data:text/html,run" },
            ["fields"] = new JsonArray(new JsonObject { ["name"] = Script, ["value"] = Script }),
        };
        foreach (var path in fields.Select(field => field.Split('.')))
        {
            embed[path[0]] = path.Length == 1 ? Script : new JsonObject { [path[1]] = Script };
        }

        return new JsonArray(embed).ToJsonString();
    }

    private static string Choices() =>
        $$"""
            [{"type": 1, "components": [
               {"type": 2, "style": 1, "custom_id": "press", "label": {{Quoted}}, "emoji": {"name": {{Quoted}} } },
               {"type": 2, "style": 5, "url": "javascript:document.title='run'", "label": "Link"}]},
             {"type": 1, "components": [{"type": 3, "custom_id": "choose", "placeholder": {{Quoted}}, "options": [
               {"label": {{Quoted}}, "value": {{Quoted}}, "description": {{Quoted}}}]}]}]
            """;

    private static string Quoted => JsonValue.Create(Script).ToJsonString();
}
