using System.Text;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class RestPipelineTests : IAsyncLifetime
{
    private readonly ManualTimeProvider time = new();
    private SandboxServer server = null!;

    private string Messages => $"/channels/{server.People.General}/messages";

    public async ValueTask InitializeAsync() =>
        server = await SandboxServer.StartAsync(
            new() { Time = time, RateLimit = new(Requests: 3, Window: TimeSpan.FromSeconds(10)) }
        );

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_call_without_the_token_is_unauthorized()
    {
        (await server.CallAsync("GET", "/applications/@me", asBot: false)).Status.ShouldBe(401);
        (await server.CallAsync("GET", "/applications/@me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_call_without_the_form_of_user_agent_is_blocked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v10/applications/@me");
        request.Headers.UserAgent.ParseAdd("curl/8");
        request.Headers.Authorization = new("Bot", server.Discord.BotToken);

        var reply = await server.SendAsync(request);

        reply.Status.ShouldBe(403);
        reply.Code.ShouldBe(40333);
    }

    [Theory]
    [InlineData("{\"content\":")]
    [InlineData("{\"content\":\"a\",\"content\":\"b\"}")]
    public async Task Malformed_json_is_refused(string body)
    {
        var reply = await server.CallAsync("POST", Messages, body);

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50109);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v10" + Messages);
        request.Headers.Authorization = new("Bot", server.Discord.BotToken);
        request.Content = new StringContent("{}", Encoding.UTF8, "text/plain");

        (await server.SendAsync(request)).FieldCode("").ShouldBe("CONTENT_TYPE_INVALID");
    }

    [Fact]
    public async Task An_unknown_path_is_not_found()
    {
        (await server.CallAsync("GET", "/nothing")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Each_bucket_tells_what_is_left_and_then_asks_to_wait()
    {
        var first = await server.CallAsync("GET", Messages);
        first.Headers.GetValues("X-RateLimit-Remaining").Single().ShouldBe("2");
        first.Headers.GetValues("X-RateLimit-Reset-After").Single().ShouldBe("10.000");
        await server.CallAsync("GET", Messages);
        await server.CallAsync("GET", Messages);

        var limited = await server.CallAsync("GET", Messages);

        limited.Status.ShouldBe(429);
        limited.Body!["retry_after"]!.GetValue<double>().ShouldBe(10);
        limited.Headers.GetValues("Retry-After").Single().ShouldBe("10");
        (await server.CallAsync("GET", $"/channels/{server.People.Support}/messages")).Status.ShouldBe(200);
        time.Advance(TimeSpan.FromSeconds(10));
        (await server.CallAsync("GET", Messages)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task All_calls_with_the_bots_token_together_have_a_limit_and_answers_to_interactions_have_none()
    {
        await using var strict = await SandboxServer.StartAsync(
            new() { Time = time, GlobalRateLimit = new(Requests: 2, Window: TimeSpan.FromSeconds(1)) }
        );
        (await strict.CallAsync("GET", "/users/@me")).Status.ShouldBe(200);
        (await strict.CallAsync("GET", "/applications/@me")).Status.ShouldBe(200);

        var limited = await strict.CallAsync("GET", $"/guilds/{strict.People.Guild}");
        var answer = await strict.CallAsync("GET", "/webhooks/1/none/messages/@original", asBot: false);

        limited.Status.ShouldBe(429);
        limited.Body!["global"]!.GetValue<bool>().ShouldBeTrue();
        limited.Headers.GetValues("X-RateLimit-Global").Single().ShouldBe("true");
        answer.Code.ShouldBe(10015);
        time.Advance(TimeSpan.FromSeconds(1));
        (await strict.CallAsync("GET", $"/guilds/{strict.People.Guild}")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(512, 204)]
    [InlineData(513, 400)]
    public async Task A_reason_for_the_audit_log_has_512_characters_however_many_bytes_they_are(int length, int status)
    {
        var target = $"/channels/{server.People.General}/permissions/{server.People.Players[0]}";
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/v10" + target);
        request.Headers.Authorization = new("Bot", server.Discord.BotToken);
        request.Headers.Add("X-Audit-Log-Reason", Uri.EscapeDataString(new string('é', length)));
        request.Content = new StringContent("""{"type":1}""", Encoding.UTF8, "application/json");

        (await server.SendAsync(request)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Planned_faults_meet_the_next_calls_that_match()
    {
        server.Discord.Faults.Add("GET", "/channels/{channel}/messages", new FaultKind.Refuse(503, 130000), times: 2);

        (await server.CallAsync("GET", "/applications/@me")).Status.ShouldBe(200);
        (await server.CallAsync("GET", Messages)).Code.ShouldBe(130000);
        (await server.CallAsync("GET", Messages)).Status.ShouldBe(503);
        (await server.CallAsync("GET", Messages)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_planned_rate_limit_may_be_global()
    {
        server.Discord.Faults.Add(
            "*",
            "/applications/@me",
            new FaultKind.RateLimit(TimeSpan.FromSeconds(2), Global: true)
        );

        var reply = await server.CallAsync("GET", "/applications/@me");

        reply.Status.ShouldBe(429);
        reply.Body!["global"]!.GetValue<bool>().ShouldBeTrue();
        reply.Headers.GetValues("X-RateLimit-Scope").Single().ShouldBe("global");
    }

    [Fact]
    public async Task A_connection_may_break_before_or_after_the_call_took_effect()
    {
        server.Discord.Faults.Add("POST", "/channels/{channel}/messages", new FaultKind.CutBefore());
        server.Discord.Faults.Add("POST", "/channels/{channel}/messages", new FaultKind.CutAfter());

        await Should.ThrowAsync<HttpRequestException>(() => server.CallAsync("POST", Messages, """{"content":"1"}"""));
        await Should.ThrowAsync<HttpRequestException>(() => server.CallAsync("POST", Messages, """{"content":"2"}"""));

        server.World.Channels[server.People.General].Messages.Select(m => m.Content).ShouldBe(["2"]);
    }
}
