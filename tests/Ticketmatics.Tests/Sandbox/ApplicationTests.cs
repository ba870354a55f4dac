using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What a bot may change of its own application.</summary>
public sealed class ApplicationTests
{
    private const string Path = "/applications/@me";

    [Theory]
    [InlineData(524288, 200)]
    [InlineData(524288 | 8192 | 32768, 200)]
    [InlineData(262144, 400)]
    [InlineData(524288 | 8388608, 400)]
    public async Task Only_flags_of_limited_intents_can_be_changed(long flags, int status)
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { MessageContent = false });

        var reply = await server.CallAsync("PATCH", Path, $$"""{"flags":{{flags}}}""");

        reply.Status.ShouldBe(status);
        var kept = (await server.CallAsync("GET", Path)).Body!["flags"]!.GetValue<long>();
        kept.ShouldBe(status is 200 ? flags : 0);
    }

    [Fact]
    public async Task An_application_that_has_to_be_reviewed_may_drop_an_intent_and_not_take_one()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { NeedsReview = true });

        (await server.CallAsync("PATCH", Path, """{"flags":0}""")).Status.ShouldBe(200);
        (await server.CallAsync("PATCH", Path, """{"flags":524288}""")).FieldCode("flags").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_endpoint_that_nobody_answers_at_is_refused_and_none_at_all_is_not()
    {
        await using var server = await SandboxServer.StartAsync();
        const string nowhere = """{"interactions_endpoint_url":"http://127.0.0.1:9/api/interactions"}""";

        var reply = await server.CallAsync("PATCH", Path, nowhere);

        reply.Code.ShouldBe(50035);
        reply.FieldCode("interactions_endpoint_url").ShouldBe("APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID");
        (await server.CallAsync("PATCH", Path, """{"interactions_endpoint_url":null}""")).Status.ShouldBe(200);
    }
}
