using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>An interaction as the bot got it.</summary>
internal sealed record ReceivedInteraction(IReadOnlyDictionary<string, string> Headers, byte[] Raw, JsonObject Body)
{
    public string Token => Body["token"]!.GetValue<string>();
}

/// <summary>A bot on loopback that answers each interaction with what the test says.</summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private ScriptedBot(WebApplication app) => this.app = app;

    public ConcurrentQueue<ReceivedInteraction> Received { get; } = new();

    /// <summary>JSON of the answer; may do other things first.</summary>
    public Func<ReceivedInteraction, Task<string>> Answer { get; set; } = _ => Task.FromResult("""{"type":6}""");

    public int Status { get; set; } = 200;

    public string ContentType { get; set; } = "application/json";

    public JsonObject Last => Received.Last().Body;

    /// <summary>Starts a bot and connects it to the sandbox.</summary>
    public static async Task<ScriptedBot> StartAsync(SandboxDiscord discord)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new ScriptedBot(builder.Build());
        bot.app.Run(bot.AnswerAsync);
        await bot.app.StartAsync(TestContext.Current.CancellationToken);
        discord.BotUrl = new(bot.app.Urls.Single() + "/api/interactions");
        return bot;
    }

    public void Answers(string json) => Answer = _ => Task.FromResult(json);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>A copy: the server uses its own for the next request.</summary>
    private static Dictionary<string, string> HeadersOf(HttpRequest request) =>
        request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );

    private async Task AnswerAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        var raw = buffer.ToArray();
        var received = new ReceivedInteraction(HeadersOf(context.Request), raw, (JsonObject)JsonNode.Parse(raw)!);
        Received.Enqueue(received);
        var answer = await Answer(received);
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        await context.Response.WriteAsync(answer, context.RequestAborted);
    }
}
