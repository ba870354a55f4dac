using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Page;
using Ticketmatics.Tests.Schemas;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What came back over HTTP.</summary>
internal sealed record Reply(int Status, JsonNode? Body, HttpResponseHeaders Headers)
{
    public int Code => Body?["code"]?.GetValue<int>() ?? 0;

    /// <summary>Inner code of the refused field at <paramref name="path"/>, steps joined by dots.</summary>
    public string? FieldCode(string path) =>
        path.Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Body?["errors"], (node, step) => node?[step])
            ?["_errors"]?[0]?["code"]?.GetValue<string>();
}

/// <summary>A sandbox on loopback, and a caller that is the bot.</summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private SandboxServer(WebApplication app, SandboxDiscord discord)
    {
        this.app = app;
        Discord = discord;
        http = new() { BaseAddress = new(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.com, 1.0)");
    }

    public SandboxDiscord Discord { get; }

    public DefaultWorld People => Discord.Default;

    public World World => Discord.World;

    public Uri Address => http.BaseAddress!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        var discord = new SandboxDiscord((options ?? new()) with { Wiretap = Traffic.OfThisTest(ours: false) });
        host.MapDiscord(discord);
        host.MapPage(discord);
        await host.StartAsync(Token);
        return new(host, discord);
    }

    /// <param name="target">Path and query under <c>/api/v10</c>.</param>
    /// <param name="body">JSON as it is sent.</param>
    /// <param name="asBot">Whether the bot's token goes with it.</param>
    public async Task<Reply> CallAsync(string method, string target, string? body = null, bool asBot = true)
    {
        using var request = new HttpRequestMessage(new(method), "/api/v10" + target);
        if (asBot)
        {
            request.Headers.Authorization = new("Bot", Discord.BotToken);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return await SendAsync(request);
    }

    /// <param name="target">Path and query under <c>/page</c>.</param>
    public async Task<Reply> PageAsync(string method, string target, string? body = null)
    {
        using var request = new HttpRequestMessage(new(method), "/page" + target);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return await SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, Token);
        var text = await response.Content.ReadAsStringAsync(Token);
        return new((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers);
    }

    /// <summary>The stream of the page's events.</summary>
    public async Task<StreamReader> EventsAsync(UserId person) =>
        new(await http.GetStreamAsync(new Uri($"/page/events?as={person}", UriKind.Relative), Token));

    public Task StopAsync() => app.StopAsync(Token);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        Discord.Dispose();
    }
}
