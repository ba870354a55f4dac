using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>What a caller sees, and a log holds, where Discord refuses, stays away or asks to wait.</summary>
public sealed class DiscordFailureTests : IAsyncLifetime
{
    private const string InteractionToken = "interaction-secret";
    private const string BotToken = "bot-secret";

    private static readonly GuildId Guild = new(41);
    private static readonly ApplicationId App = new(44);
    private static readonly MessageBody Body = new() { Content = "content-secret" };

    private readonly HttpClient http = new();
    private readonly ManualTimeProvider clock = new();
    private readonly LogList log = new();
    private ScriptedDiscord discord = null!;
    private DiscordRestClient client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        discord = await ScriptedDiscord.StartAsync();
        http.BaseAddress = discord.Address;
        client = new(http, BotToken, clock, log);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await discord.DisposeAsync();
        log.Lines.ShouldAllBe(line => !line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_field_is_named()
    {
        discord.Expect(
            "POST /guilds/41/channels",
            new ScriptedAnswer(
                400,
                """{"code":50035,"message":"Invalid Form Body","errors":{"parent_id":{"_errors":[{"code":"CHANNEL_PARENT_MAX_CHANNELS","message":"Full"}]}}}"""
            )
        );

        var refusal = await Should.ThrowAsync<DiscordApiException>(() =>
            client.CreateChannelAsync(Guild, new() { Name = "t", Type = ChannelType.GuildText }, "r", Token)
        );

        refusal.Request.ShouldBe("POST /guilds/{id}/channels");
        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Code.ShouldBe(DiscordErrorCode.InvalidFormBody);
        refusal.HasFieldError(DiscordErrorCode.CategoryIsFull).ShouldBeTrue();
        refusal.IsTransient.ShouldBeFalse();
        refusal.Message.ShouldBe(
            "POST /guilds/{id}/channels: 400, code 50035, Invalid Form Body; parent_id: CHANNEL_PARENT_MAX_CHANNELS"
        );
    }

    [Fact]
    public async Task An_answer_that_is_not_there_yet_is_reported_at_once_and_without_its_token()
    {
        discord.Expect(
            $"PATCH /webhooks/44/{InteractionToken}/messages/@original",
            new ScriptedAnswer(404, """{"message":"Unknown Webhook","code":10015}""")
        );

        var refusal = await Should.ThrowAsync<DiscordApiException>(() =>
            client.EditAnswerAsync(App, InteractionToken, Body, Token)
        );

        refusal.Code.ShouldBe(DiscordErrorCode.UnknownWebhook);
        refusal.Request.ShouldBe("PATCH /webhooks/{id}/{token}/messages/@original");
        refusal.ToString().ShouldNotContain("secret");
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(503, """{"message":"overloaded","code":130000}""")]
    public async Task A_fault_of_Discords_is_transient_and_not_tried_again(int status, string body)
    {
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(status, body));

        var fault = await Should.ThrowAsync<DiscordApiException>(() => client.ListRolesAsync(Guild, Token));

        fault.IsTransient.ShouldBeTrue();
        fault.Status.ShouldBe((HttpStatusCode)status);
    }

    [Theory]
    [InlineData("<html>hello</html>")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""[{"id":1,"name":"number for an id"}]""")]
    public async Task An_unreadable_answer_leaves_the_outcome_unknown(string body)
    {
        discord.Expect("GET /guilds/41/roles", body);

        await Should.ThrowAsync<DiscordUnreachableException>(() => client.ListRolesAsync(Guild, Token));
    }

    [Fact]
    public async Task A_broken_connection_leaves_the_outcome_unknown()
    {
        discord.Expect(
            $"PATCH /webhooks/44/{InteractionToken}/messages/@original",
            new ScriptedAnswer(0) { Aborts = true }
        );

        var fault = await Should.ThrowAsync<DiscordUnreachableException>(() =>
            client.EditAnswerAsync(App, InteractionToken, Body, Token)
        );

        fault.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task Nobody_listening_is_unreachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var nowhere = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };

        await Should.ThrowAsync<DiscordUnreachableException>(() =>
            new DiscordRestClient(nowhere, BotToken, clock, log).ListRolesAsync(Guild, Token)
        );
    }

    [Fact]
    public async Task A_time_out_of_the_HttpClient_is_unreachable()
    {
        using var hasty = new HttpClient { BaseAddress = discord.Address, Timeout = TimeSpan.FromMilliseconds(300) };
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(0) { Hangs = true });

        await Should.ThrowAsync<DiscordUnreachableException>(() =>
            new DiscordRestClient(hasty, BotToken, clock, log).ListRolesAsync(Guild, Token)
        );
    }

    [Fact]
    public async Task A_cancelled_call_stays_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(0) { Hangs = true });

        var call = client.ListRolesAsync(Guild, cancellation.Token);
        await ArrivedAsync(1);
        await cancellation.CancelAsync();

        var thrown = await Should.ThrowAsync<OperationCanceledException>(() => call);
        thrown.CancellationToken.ShouldBe(cancellation.Token);
    }

    [Fact]
    public async Task A_known_empty_bucket_is_waited_for_before_sending()
    {
        discord
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(200, "[]") { Headers = Bucket(remaining: 0, "1.5") })
            .Expect("GET /guilds/41/roles", "[]");
        await client.ListRolesAsync(Guild, Token);

        var second = client.ListRolesAsync(Guild, Token);
        (await clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(1.5));
        discord.Calls.Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(1.5));

        await second;
    }

    [Fact]
    public async Task A_429_is_waited_out_and_the_call_made_again()
    {
        discord
            .Expect(
                "GET /guilds/41/roles",
                new ScriptedAnswer(429, """{"message":"slow","retry_after":0.65,"global":false}""")
            )
            .Expect(
                "GET /guilds/41/roles",
                new ScriptedAnswer(429, "<html>", "text/html") { Headers = { ["Retry-After"] = "2" } }
            )
            .Expect("GET /guilds/41/roles", """[{"id":"41","name":"@everyone"}]""");

        var call = client.ListRolesAsync(Guild, Token);
        (await clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(0.65));
        clock.Advance(TimeSpan.FromSeconds(0.65));
        (await clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(2));

        (await call).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_body_is_sent_whole_again_after_a_429()
    {
        discord
            .Expect("POST /channels/42/messages", new ScriptedAnswer(429, """{"retry_after":0.1}"""))
            .Expect("POST /channels/42/messages", """{"id":"43","channel_id":"42"}""");

        var call = client.CreateMessageAsync(new(42), Body, Token);
        await clock.NextTimerAsync(Token);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await call;

        discord
            .Calls.Select(sent => sent.Body)
            .Distinct(StringComparer.Ordinal)
            .ShouldHaveSingleItem()
            .ShouldContain("content-secret");
    }

    [Fact]
    public async Task A_wait_beyond_the_bound_is_refused_with_what_Discord_asked()
    {
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":600.5}"""));

        var refusal = await Should.ThrowAsync<DiscordRateLimitException>(() => client.ListRolesAsync(Guild, Token));

        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(600.5));
        refusal.Message.ShouldBe("GET /guilds/{id}/roles: rate limited for 600.5 s");
    }

    [Fact]
    public async Task Waits_of_one_call_add_up_to_the_bound()
    {
        discord
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":3}"""))
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":3}"""));

        var call = client.ListRolesAsync(Guild, Token);
        await clock.NextTimerAsync(Token);
        clock.Advance(TimeSpan.FromSeconds(3));

        (await Should.ThrowAsync<DiscordRateLimitException>(() => call)).RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_global_429_holds_the_other_routes_too()
    {
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":30,"global":true}"""));
        await Should.ThrowAsync<DiscordRateLimitException>(() => client.ListRolesAsync(Guild, Token));

        await Should.ThrowAsync<DiscordRateLimitException>(() => client.ListChannelsAsync(Guild, Token));
    }

    [Fact]
    public async Task A_cancelled_wait_stays_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":1}"""));

        var call = client.ListRolesAsync(Guild, cancellation.Token);
        await clock.NextTimerAsync(Token);
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    /// <summary>Waits until the server has seen that many calls.</summary>
    private async Task ArrivedAsync(int calls)
    {
        while (discord.Calls.Count < calls)
        {
            await Task.Delay(1, Token);
        }
    }

    private static Dictionary<string, string> Bucket(int remaining, string resetAfter) =>
        new(StringComparer.Ordinal)
        {
            ["X-RateLimit-Limit"] = "5",
            ["X-RateLimit-Remaining"] = $"{remaining}",
            ["X-RateLimit-Reset-After"] = resetAfter,
            ["X-RateLimit-Bucket"] = "b",
        };

    private sealed class LogList : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            eventId.Id.ShouldBeInRange(100, 199);
            Lines.Add(formatter(state, exception));
        }
    }
}
