using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>What a caller sees where Discord asks to wait.</summary>
public sealed class RateLimitedCallTests : RestTests
{
    [Fact]
    public async Task A_known_empty_bucket_is_waited_for_before_sending()
    {
        Discord
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(200, "[]") { Headers = Bucket(remaining: 0, "1.5") })
            .Expect("GET /guilds/41/roles", "[]");
        await Client.ListRolesAsync(Guild, Token);

        var second = Client.ListRolesAsync(Guild, Token);
        (await Clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(1.5));
        Discord.Calls.Count.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(1.5));

        await second;
    }

    [Fact]
    public async Task A_429_is_waited_out_and_the_call_made_again()
    {
        Discord
            .Expect(
                "GET /guilds/41/roles",
                new ScriptedAnswer(429, """{"message":"slow","retry_after":0.65,"global":false}""")
            )
            .Expect(
                "GET /guilds/41/roles",
                new ScriptedAnswer(429, "<html>", "text/html") { Headers = { ["Retry-After"] = "2" } }
            )
            .Expect("GET /guilds/41/roles", """[{"id":"41","name":"@everyone"}]""");

        var call = Client.ListRolesAsync(Guild, Token);
        (await Clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(0.65));
        Clock.Advance(TimeSpan.FromSeconds(0.65));
        (await Clock.NextTimerAsync(Token)).ShouldBe(TimeSpan.FromSeconds(2));
        Clock.Advance(TimeSpan.FromSeconds(2));

        (await call).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_body_is_sent_whole_again_after_a_429()
    {
        Discord
            .Expect("POST /channels/42/messages", new ScriptedAnswer(429, """{"retry_after":0.1}"""))
            .Expect("POST /channels/42/messages", """{"id":"43","channel_id":"42"}""");

        var call = Client.CreateMessageAsync(new(42), Body, Token);
        await Clock.NextTimerAsync(Token);
        Clock.Advance(TimeSpan.FromSeconds(0.1));
        await call;

        Discord
            .Calls.Select(sent => sent.Body)
            .Distinct(StringComparer.Ordinal)
            .ShouldHaveSingleItem()
            .ShouldContain("content-secret");
    }

    [Fact]
    public async Task A_wait_beyond_the_bound_is_refused_with_what_Discord_asked()
    {
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":600.5}"""));

        var refusal = await Should.ThrowAsync<DiscordRateLimitException>(() => Client.ListRolesAsync(Guild, Token));

        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(600.5));
        refusal.Message.ShouldBe("GET /guilds/{id}/roles: rate limited for 600.5 s");
    }

    [Fact]
    public async Task Waits_of_one_call_add_up_to_the_bound()
    {
        Discord
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":3}"""))
            .Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":3}"""));

        var call = Client.ListRolesAsync(Guild, Token);
        await Clock.NextTimerAsync(Token);
        Clock.Advance(TimeSpan.FromSeconds(3));

        (await Should.ThrowAsync<DiscordRateLimitException>(() => call)).RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_global_429_holds_the_other_routes_too()
    {
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":30,"global":true}"""));
        await Should.ThrowAsync<DiscordRateLimitException>(() => Client.ListRolesAsync(Guild, Token));

        await Should.ThrowAsync<DiscordRateLimitException>(() => Client.ListChannelsAsync(Guild, Token));
    }

    [Fact]
    public async Task A_cancelled_wait_stays_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(429, """{"retry_after":1}"""));

        var call = Client.ListRolesAsync(Guild, cancellation.Token);
        await Clock.NextTimerAsync(Token);
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    private static Dictionary<string, string> Bucket(int remaining, string resetAfter) =>
        new(StringComparer.Ordinal)
        {
            ["X-RateLimit-Limit"] = "5",
            ["X-RateLimit-Remaining"] = $"{remaining}",
            ["X-RateLimit-Reset-After"] = resetAfter,
            ["X-RateLimit-Bucket"] = "b",
        };
}
