using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Whatever happens, CloudFormation is told; it would wait otherwise.</summary>
public sealed class DeployFunctionTests
{
    private const string Application = "Custom::DiscordApplication";
    private const string Connection = "Custom::DiscordConnection";

    [Theory]
    [InlineData(Application, """{"ClientId":["1"]}""", "ClientId")]
    [InlineData(Application, """{"DiscordPublicKey":{}}""", "DiscordPublicKey")]
    [InlineData(Application, "\"text\"", "ClientId")]
    [InlineData(Application, "7", "ClientId")]
    [InlineData(Connection, "{}", "Endpoint")]
    [InlineData(Connection, """{"Endpoint":"/api/interactions"}""", "Endpoint")]
    [InlineData(Connection, """{"Endpoint":"https://example.com","GuildId":"my server"}""", "GuildId")]
    [InlineData(Connection, """{"Endpoint":"https://example.com","GuildId":1290000000000000001}""", "GuildId")]
    [InlineData("Custom::Unicorn", "{}", "Custom::Unicorn")]
    public async Task A_malformed_property_fails_with_its_name(string type, string properties, string named)
    {
        await using var cloud = await CloudFormation.StartAsync();

        var response = await cloud.AskAsync(new("Create", type) { Properties = JsonNode.Parse(properties) });

        StatusOf(response).ShouldBe("FAILED");
        ReasonOf(response).ShouldContain(named);
    }

    [Theory]
    [InlineData(Application, "{}")]
    [InlineData(Connection, "{}")]
    [InlineData(Connection, "7")]
    [InlineData("Custom::Unicorn", "{}")]
    public async Task A_deletion_always_succeeds(string type, string properties)
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Token = "MTI5MDAw.wrong.token";

        var response = await cloud.AskAsync(
            new("Delete", type) { Properties = JsonNode.Parse(properties), PhysicalId = "as it was" }
        );

        StatusOf(response).ShouldBe("SUCCESS");
        response["PhysicalResourceId"]!.GetValue<string>().ShouldBe("as it was");
    }

    [Fact]
    public async Task A_request_of_an_unknown_kind_fails()
    {
        await using var cloud = await CloudFormation.StartAsync();

        var response = await cloud.AskAsync(new("Replace", Application));

        StatusOf(response).ShouldBe("FAILED");
    }

    [Fact]
    public async Task A_response_that_is_not_taken_is_sent_again()
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Refusals = 4;

        StatusOf(await cloud.AskAsync(new("Create", Application))).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_cut()
    {
        await using var cloud = await CloudFormation.StartAsync();
        var words = new string('ü', 5000);
        cloud.Sandbox.Discord.Faults.Add("GET", "/applications/@me", new FaultKind.Refuse(403, 40001, words));

        var response = await cloud.AskAsync(new("Create", Application));

        ReasonOf(response).ShouldContain("403: üüüü");
        ReasonOf(response).ShouldEndWith("…");
    }

    [Fact]
    public async Task What_is_not_done_in_time_is_told_in_time()
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Sandbox.Discord.Faults.Add("GET", "/applications/@me", new FaultKind.Refuse(503), times: 1000);

        var response = await cloud.AskAsync(new("Create", Application) { Time = TimeSpan.FromSeconds(50) });

        StatusOf(response).ShouldBe("FAILED");
        ReasonOf(response).ShouldContain("The time was over");
    }

    [Fact]
    public async Task What_is_none_of_CloudFormations_requests_is_a_fault()
    {
        await using var cloud = await CloudFormation.StartAsync();
        await cloud.AskAsync(new("Create", Application));

        var answer = await cloud.Function!.Service.InvokeAsync("{}", cloud.Clock.GetUtcNow().AddMinutes(5));

        answer.ErrorType.ShouldBe("Function.JsonException");
    }

    private static string StatusOf(JsonNode response) => response["Status"]!.GetValue<string>();

    private static string ReasonOf(JsonNode response) => response["Reason"]!.GetValue<string>();
}
