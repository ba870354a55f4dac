using System.Net;
using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

public sealed class RateLimitTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Route Messages = RouteOf("/channels/{id}/messages", "1");

    [Fact]
    public void The_headers_of_a_bucket_are_read()
    {
        using var response = Answer(
            ("X-RateLimit-Limit", "5"),
            ("X-RateLimit-Remaining", "4"),
            ("X-RateLimit-Reset", "1772366401.250"),
            ("X-RateLimit-Reset-After", "1.250"),
            ("X-RateLimit-Bucket", "abcd1234")
        );

        RateLimitHeaders.Read(response.Headers).ShouldBe(new("abcd1234", 5, 4, TimeSpan.FromMilliseconds(1250)));
    }

    [Theory]
    [InlineData("X-RateLimit-Limit", "many")]
    [InlineData("X-RateLimit-Remaining", "-1")]
    [InlineData("X-RateLimit-Reset-After", "soon")]
    [InlineData("X-RateLimit-Bucket", "")]
    public void Unreadable_headers_are_as_good_as_none(string name, string value)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["X-RateLimit-Limit"] = "5",
            ["X-RateLimit-Remaining"] = "4",
            ["X-RateLimit-Reset-After"] = "1",
            ["X-RateLimit-Bucket"] = "b",
            [name] = value,
        };
        using var response = Answer([.. headers.Select(header => (header.Key, header.Value))]);

        RateLimitHeaders.Read(response.Headers).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"message":"You are being rate limited.","retry_after":0.65,"global":false}""", 650, false)]
    [InlineData("""{"message":"You are being rate limited.","retry_after":2,"global":true}""", 2000, true)]
    [InlineData("""{"retry_after":0}""", 50, false)]
    [InlineData("""{"retry_after":-3}""", 50, false)]
    [InlineData("""{"retry_after":1e300}""", 86_400_000, false)]
    [InlineData("""{"retry_after":"later"}""", 1000, false)]
    [InlineData("[]", 1000, false)]
    [InlineData("<html>slow down</html>", 1000, false)]
    [InlineData("", 1000, false)]
    public void The_body_of_a_429_says_how_long_to_wait(string body, int milliseconds, bool isGlobal)
    {
        using var response = Answer();

        RateLimitRefusal
            .Read(response.Headers, Encoding.UTF8.GetBytes(body))
            .ShouldBe(new(TimeSpan.FromMilliseconds(milliseconds), isGlobal));
    }

    [Fact]
    public void A_429_without_JSON_is_waited_out_by_its_headers()
    {
        using var plain = Answer(("Retry-After", "7"));
        using var exact = Answer(("Retry-After", "7"), ("X-RateLimit-Reset-After", "6.5"));
        using var global = Answer(("Retry-After", "7"), ("X-RateLimit-Global", "true"));

        RateLimitRefusal.Read(plain.Headers, "<html>"u8).ShouldBe(new(TimeSpan.FromSeconds(7), IsGlobal: false));
        RateLimitRefusal.Read(exact.Headers, "<html>"u8).ShouldBe(new(TimeSpan.FromSeconds(6.5), IsGlobal: false));
        RateLimitRefusal.Read(global.Headers, "<html>"u8).ShouldBe(new(TimeSpan.FromSeconds(7), IsGlobal: true));
    }

    [Fact]
    public void A_bucket_gives_what_remains_then_waits_for_its_reset()
    {
        var bucket = RateLimitBucket.From(new("b", 3, 1, TimeSpan.FromSeconds(2)), Noon);

        (var first, bucket) = bucket.Take(Noon);
        first.ShouldBe(TimeSpan.Zero);

        (var second, bucket) = bucket.Take(Noon.AddSeconds(0.5));
        second.ShouldBe(TimeSpan.FromSeconds(1.5));

        (var third, bucket) = bucket.Take(Noon.AddSeconds(2));
        third.ShouldBe(TimeSpan.Zero);
        bucket.Remaining.ShouldBe(2);
        bucket.ResetAt.ShouldBe(Noon.AddSeconds(4));
    }

    [Fact]
    public void An_unknown_route_does_not_wait() =>
        new RateLimiter(new ManualTimeProvider(Noon)).Take(Messages).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void An_empty_bucket_holds_its_channel_and_no_other()
    {
        var limiter = new RateLimiter(new ManualTimeProvider(Noon));
        limiter.Learn(Messages, new RateLimitHeaders("b", 5, 0, TimeSpan.FromSeconds(3)));

        limiter.Take(Messages).ShouldBe(TimeSpan.FromSeconds(3));
        limiter.Take(RouteOf("/channels/{id}/messages", "2")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Routes_of_one_bucket_wait_together()
    {
        var limiter = new RateLimiter(new ManualTimeProvider(Noon));
        var other = RouteOf("/channels/{id}/typing", "1");
        limiter.Learn(other, new RateLimitHeaders("b", 5, 4, TimeSpan.FromSeconds(3)));
        limiter.Learn(Messages, new RateLimitHeaders("b", 5, 0, TimeSpan.FromSeconds(3)));

        limiter.Take(other).ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_global_refusal_holds_everything_but_interactions()
    {
        var clock = new ManualTimeProvider(Noon);
        var limiter = new RateLimiter(clock);
        limiter.Learn(Messages, new RateLimitRefusal(TimeSpan.FromSeconds(3), IsGlobal: true));

        limiter.Take(RouteOf("/guilds/{id}/roles", "9")).ShouldBe(TimeSpan.FromSeconds(3));
        limiter.Take(RouteOf("/webhooks/{id}/{token}", "9") with { IsInteraction = true }).ShouldBe(TimeSpan.Zero);

        clock.Advance(TimeSpan.FromSeconds(3));
        limiter.Take(Messages).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Waits_are_whole_milliseconds_rounded_up()
    {
        var limiter = new RateLimiter(new ManualTimeProvider(Noon));
        limiter.Learn(Messages, new RateLimitHeaders("b", 5, 0, TimeSpan.FromMicroseconds(1200)));

        limiter.Take(Messages).ShouldBe(TimeSpan.FromMilliseconds(2));
    }

    [Fact]
    public void A_bucket_still_waiting_outlasts_the_many_that_are_forgotten()
    {
        var clock = new ManualTimeProvider(Noon);
        var limiter = new RateLimiter(clock);
        limiter.Learn(Messages, new RateLimitHeaders("b", 5, 0, TimeSpan.FromHours(1)));

        for (var channel = 2; channel < 2000; channel++)
        {
            var headers = new RateLimitHeaders("b", 5, 0, TimeSpan.FromSeconds(1));
            limiter.Learn(RouteOf("/channels/{id}/messages", $"{channel}"), headers);
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        limiter.Take(Messages).ShouldBeGreaterThan(TimeSpan.FromMinutes(59));
        limiter.Take(RouteOf("/channels/{id}/messages", "1999")).ShouldBe(TimeSpan.FromMilliseconds(990));
        limiter.Take(RouteOf("/channels/{id}/messages", "2")).ShouldBe(TimeSpan.Zero);
    }

    private static Route RouteOf(string template, string major) => new(HttpMethod.Post, template, "unused", major);

    private static HttpResponseMessage Answer(params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK);
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return response;
    }
}
