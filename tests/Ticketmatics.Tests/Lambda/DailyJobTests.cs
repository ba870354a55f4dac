using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Discord removes an endpoint that fails its checks; the daily job sets it again.</summary>
public sealed class DailyJobTests
{
    [Fact]
    public async Task An_endpoint_that_Discord_removed_is_set_again()
    {
        await using var play = await Play.StartAsync();
        var endpoint = play.Discord.BotUrl.ShouldNotBeNull();
        play.Discord.BotUrl = null;

        var output = await RunAsync(play, endpoint.AbsoluteUri, """{"job":"daily"}""");

        play.Discord.BotUrl.ShouldBe(endpoint);
        output.ShouldContain("Discord removed the interactions endpoint");
    }

    [Fact]
    public async Task An_endpoint_that_somebody_set_to_something_else_stays()
    {
        await using var play = await Play.StartAsync();
        var endpoint = play.Discord.BotUrl.ShouldNotBeNull();
        var other = new Uri("https://another.example/api/interactions");
        play.Discord.BotUrl = other;

        var output = await RunAsync(play, endpoint.AbsoluteUri, """{"job":"daily"}""");

        play.Discord.BotUrl.ShouldBe(other);
        output.ShouldContain("set the interactions endpoint to something else");
    }

    [Theory]
    [InlineData(true, """{"job":"daily"}""")]
    [InlineData(false, "{}")]
    public async Task Without_an_endpoint_or_on_another_schedule_nothing_is_set(bool isGiven, string input)
    {
        await using var play = await Play.StartAsync();
        var endpoint = play.Discord.BotUrl.ShouldNotBeNull();
        play.Discord.BotUrl = null;

        await RunAsync(play, isGiven ? "" : endpoint.AbsoluteUri, input);

        play.Discord.BotUrl.ShouldBeNull();
    }

    /// <returns>What was logged.</returns>
    private static async Task<string> RunAsync(Play play, string endpoint, string input)
    {
        await using var function = await LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "sweep"),
                ("DISCORD_TOKEN", play.Discord.BotToken),
                ("DISCORD_API_BASE_URL", play.Host.ApiAddress.AbsoluteUri),
                ("INTERACTIONS_ENDPOINT", endpoint)
            ),
            play.Clock,
            play.Host.Store
        );
        var answer = await function.Service.InvokeAsync(input, DateTimeOffset.UtcNow.AddYears(100));
        answer.ErrorType.ShouldBeNull(answer.Body);
        return function.Output;
    }
}
