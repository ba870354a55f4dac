using System.Diagnostics;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What passes between Discord and the bot, and what the bot stored, for a person to look at.</summary>
public sealed class InspectorTests
{
    [Fact]
    public async Task Every_interaction_and_call_is_shown_with_its_ticket_and_without_credentials()
    {
        await using var play = await Play.StartWithPanelAsync();
        using var inspector = new InspectorClient(play);
        var channel = await play.OpenAsync(play.Opener);
        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");
        await play.QuietAsync();

        var exchanges = await inspector.ExchangesAsync();

        var claim = exchanges.First(exchange => Is(exchange, "title", "presses t1:claim:1"));
        claim["kind"]!.ToString().ShouldBe("interaction");
        claim["who"]!.ToString().ShouldBe("Chloe");
        claim["ticket"]!.GetValue<int>().ShouldBe(1);
        claim["status"]!.GetValue<int>().ShouldBe(200);
        var submitted = exchanges.First(exchange => Is(exchange, "title", "submits t1:open-form"));
        submitted["ticket"]!.GetValue<int>().ShouldBe(1, "it led to the ticket's channel");
        var made = exchanges.First(exchange =>
            Is(exchange, "title", $"POST /guilds/{play.Here.Guild}/channels") && exchange["ticket"] is not null
        );
        var answered = exchanges.Where(exchange =>
            exchange["title"]!.ToString().Contains("@original", StringComparison.Ordinal)
        );
        answered.ShouldContain(exchange => Is(exchange, "ticket", "1"));
        var whole = await inspector.GetAsync($"/exchanges/{made["number"]}");
        whole["request"]!["name"]!.ToString().ShouldBe("ticket-0001");
        whole["reason"]!.ToString().ShouldContain("0001", customMessage: "for the audit log");
        whole["response"]!["id"]!.ToString().ShouldBe(channel.Id.ToString());
        var click = await inspector.GetAsync($"/exchanges/{submitted["number"]}");
        click["request"]!["token"]!.ToString().ShouldBe("(hidden)");
        click["response"]!["type"]!.GetValue<int>().ShouldBe(5);

        foreach (var exchange in exchanges)
        {
            ShouldHideCredentials(play, await inspector.TextAsync($"/exchanges/{exchange["number"]}"));
        }

        ShouldHideCredentials(play, await inspector.TextAsync());
    }

    [Fact]
    public async Task What_the_bot_stored_of_a_ticket_is_shown_without_the_tokens_in_its_Outbox()
    {
        await using var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        using var inspector = new InspectorClient(play);
        var form = (await play.CommandAsync(play.Opener, "open")).Modal.ShouldNotBeNull();
        var fields = new Dictionary<string, JsonNode>
        {
            ["category"] = new JsonArray("technical"),
            ["ticket_reason"] = "My printer is on fire.",
        };
        await play.Discord.Sender.SubmitModalAsync(play.Opener, form.Id, fields, Play.Token);

        var text = await inspector.TextAsync($"/stored?guild={play.Here.Guild}&ticket=1");

        var stored = JsonNode.Parse(text)!;
        stored["ticket"]!["state"]!["is"]!.ToString().ShouldBe("opening");
        stored["ticket"]!["timeline"]!.AsArray().ShouldHaveSingleItem()!["event"]!.ToString().ShouldBe("Asked");
        stored["member"]!["openNumbers"]!.AsArray().Count.ShouldBe(1);
        stored["guild"]!["settings"]!["ticketLimit"]!.GetValue<int>().ShouldBe(3);
        stored["outbox"]!.AsArray().ShouldContain(entry => Is(entry!["effect"]!, "kind", "make-channel"));
        text.ShouldContain("(hidden)");
        ShouldHideCredentials(play, text);
    }

    [Fact]
    public async Task A_click_is_copied_as_a_command_that_the_bot_answers_when_it_is_pasted()
    {
        await using var play = await Play.StartWithPanelAsync();
        using var inspector = new InspectorClient(play);
        await play.CommandAsync(play.Opener, "help");
        var number = (await inspector.ExchangesAsync()).First(e => Is(e, "title", "uses /help"))["number"];

        var command = (await inspector.GetAsync($"/exchanges/{number}/curl"))["command"]!.ToString();
        var (code, output) = await PasteAsync(command);

        code.ShouldBe(0, output);
        JsonNode.Parse(output)!["type"]!.GetValue<int>().ShouldBe(4);
        var (_, refused) = await PasteAsync(
            command
                .Replace("\"/help\"", "", StringComparison.Ordinal)
                .Replace("\"help\"", "\"setup\"", StringComparison.Ordinal) + " -o /dev/null -w '%{http_code}'"
        );
        refused.ShouldBe("401", "the signature is of these bytes alone");
    }

    [Fact]
    public async Task An_inspector_that_listens_hears_of_the_next_exchange()
    {
        await using var play = await Play.StartAsync();
        using var inspector = new InspectorClient(play);
        using var events = await inspector.EventsAsync();
        (await events.ReadLineAsync(Play.Token)).ShouldBe(": listening");
        await events.ReadLineAsync(Play.Token);

        await play.CommandAsync(play.Opener, "help");

        (await events.ReadLineAsync(Play.Token)).ShouldBe("data: new");
    }

    [Fact]
    public void What_is_remembered_is_bounded_in_number_and_in_size()
    {
        var recorder = new Recorder();
        for (var made = 0; made < Recorder.Most + 10; made++)
        {
            recorder.Add(A("GET /a", ""), mark: null);
        }

        recorder.All().Length.ShouldBe(Recorder.Most);
        recorder.All()[0].Number.ShouldBe(11);
        recorder.Find(10).ShouldBeNull();
        for (var made = 0; made < 10; made++)
        {
            recorder.Add(A("POST /b", new string('x', 1 << 20)), mark: null);
        }

        recorder.All().Length.ShouldBeInRange(1, 4);
    }

    [Fact]
    public async Task The_inspector_answers_to_its_own_page_alone()
    {
        await using var play = await Play.StartAsync();
        using var http = new HttpClient();
        foreach (
            var (target, header, value) in ((string, string, string)[])
                [
                    ("/page/inspector", "Origin", "https://example.com"),
                    ("/page/inspector/events", "Host", "example.com"),
                    ("/page/inspector/stored?guild=1", "Host", "example.com"),
                ]
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(play.Host.Address, target));
            request.Headers.TryAddWithoutValidation(header, value);
            using var response = await http.SendAsync(request, Play.Token);
            ((int)response.StatusCode).ShouldBe(403, target);
        }
    }

    private static Exchange A(string title, string body) =>
        new()
        {
            Kind = ExchangeKind.Call,
            At = default,
            Title = title,
            Request = body,
        };

    private static bool Is(JsonNode exchange, string name, string value) =>
        string.Equals(exchange[name]?.ToString(), value, StringComparison.Ordinal);

    private static void ShouldHideCredentials(Play play, string text)
    {
        text.ShouldNotContain(play.Discord.BotToken);
        lock (play.Discord.World.Gate)
        {
            foreach (var token in play.Discord.World.Interactions.Keys)
            {
                text.ShouldNotContain(token);
            }
        }
    }

    /// <summary>As a shell takes it; nowhere but on this machine.</summary>
    private static async Task<(int Code, string Output)> PasteAsync(string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("sh")
            {
                ArgumentList = { "-c", command + " --max-time 20" },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = shell.StandardError.ReadToEndAsync(Play.Token);
        var output = await shell.StandardOutput.ReadToEndAsync(Play.Token);
        await shell.WaitForExitAsync(Play.Token);
        Assert.SkipWhen(shell.ExitCode == 127, "There is no curl on this machine.");
        return (shell.ExitCode, shell.ExitCode == 0 ? output : await errors);
    }
}
