using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Lambda;

/// <summary>The first resource of a deployment: the application that the token belongs to.</summary>
public sealed class DeployApplicationTests
{
    private const string Type = "Custom::DiscordApplication";
    private const string WrongToken = "MTI5MDAw.wrong.token";

    [Fact]
    public async Task The_token_is_enough_to_know_application_and_key()
    {
        await using var cloud = await CloudFormation.StartAsync();

        var response = await cloud.AskAsync(new("Create", Type));

        ShouldBeKnown(response, cloud);
    }

    [Theory]
    [InlineData("ClientId", "1290000000000000001", "application id")]
    [InlineData("DiscordPublicKey", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "public key")]
    public async Task What_was_typed_and_belongs_to_another_application_is_named(
        string parameter,
        string value,
        string what
    )
    {
        await using var cloud = await CloudFormation.StartAsync();

        var response = await cloud.AskAsync(
            new("Create", Type) { Properties = new JsonObject { [parameter] = value } }
        );

        ShouldFail(response).ShouldStartWith($"{parameter} is not the {what} of the application");
    }

    [Fact]
    public async Task What_was_typed_and_is_right_passes_in_either_case_and_so_does_what_was_left_out()
    {
        await using var cloud = await CloudFormation.StartAsync();

        var response = await cloud.AskAsync(
            new("Create", Type)
            {
                Properties = new JsonObject
                {
                    ["ClientId"] = "",
                    ["DiscordPublicKey"] = cloud.Sandbox.Discord.PublicKey.ToUpperInvariant(),
                },
            }
        );

        ShouldBeKnown(response, cloud);
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    public async Task A_token_that_Discord_does_not_know_fails_the_deployment_and_is_not_repeated(string request)
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Token = WrongToken;

        var reason = ShouldFail(await cloud.AskAsync(new(request, Type) { PhysicalId = PhysicalId(cloud) }));

        reason.ShouldContain("401: Unauthorized");
        reason.ShouldContain("Bot page");
        reason.ShouldNotContain(WrongToken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{ "token": "MTI5MDAw.a.whole-secret" }""")]
    public async Task A_token_that_cannot_be_one_is_told_instead_of_waited_for(string token)
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Token = token;

        ShouldFail(await cloud.AskAsync(new("Create", Type))).ShouldContain("DISCORD_TOKEN");
        ShouldSucceed(await cloud.AskAsync(new("Delete", Type) { PhysicalId = "not-created" }));
    }

    [Fact]
    public async Task One_lost_answer_fails_no_first_deployment()
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Sandbox.Discord.Faults.Add("GET", "/applications/@me", new FaultKind.CutBefore());
        cloud.Sandbox.Discord.Faults.Add("GET", "/applications/@me", new FaultKind.Refuse(502, Body: "Bad gateway"));

        ShouldBeKnown(await cloud.AskAsync(new("Create", Type)), cloud);
    }

    [Fact]
    public async Task An_outage_fails_a_first_deployment_and_no_later_one()
    {
        await using var cloud = await CloudFormation.StartAsync();
        var known = PhysicalId(cloud);
        cloud.Sandbox.Discord.Faults.Add("GET", "/applications/@me", new FaultKind.Refuse(503), times: 1000);

        ShouldFail(await cloud.AskAsync(new("Create", Type))).ShouldContain("Deploy again");
        ShouldBeKnown(await cloud.AskAsync(new("Update", Type) { PhysicalId = known }), cloud);
        ShouldFail(await cloud.AskAsync(new("Update", Type) { PhysicalId = "lost" })).ShouldContain("Deploy again");
    }

    [Fact]
    public async Task The_way_back_from_an_update_that_failed_is_never_refused()
    {
        await using var cloud = await CloudFormation.StartAsync();
        cloud.Token = WrongToken;

        var response = await cloud.AskAsync(
            new("Update", Type)
            {
                PhysicalId = PhysicalId(cloud),
                OldProperties = Version(10),
                Properties = Version(9),
            }
        );

        ShouldBeKnown(response, cloud);
        ShouldFail(
            await cloud.AskAsync(
                new("Update", Type)
                {
                    PhysicalId = PhysicalId(cloud),
                    OldProperties = Version(9),
                    Properties = Version(10),
                }
            )
        );
    }

    private static JsonObject Version(int number) =>
        new() { ["Version"] = $"arn:aws:lambda:eu-central-1:123456789012:function:tickets-deploy:{number}" };

    private static string PhysicalId(CloudFormation cloud) =>
        $"{cloud.Sandbox.Discord.ApplicationId}/{cloud.Sandbox.Discord.PublicKey}";

    private static void ShouldBeKnown(JsonNode response, CloudFormation cloud)
    {
        ShouldSucceed(response);
        response["PhysicalResourceId"]!.GetValue<string>().ShouldBe(PhysicalId(cloud));
        var data = response["Data"]!.AsObject();
        data["ApplicationId"]!.GetValue<string>().ShouldBe($"{cloud.Sandbox.Discord.ApplicationId}");
        data["PublicKey"]!.GetValue<string>().ShouldBe(cloud.Sandbox.Discord.PublicKey);
        data.Count.ShouldBe(2);
    }

    private static void ShouldSucceed(JsonNode response) =>
        response["Status"]!.GetValue<string>().ShouldBe("SUCCESS", response.ToJsonString());

    /// <returns>The reason.</returns>
    private static string ShouldFail(JsonNode response)
    {
        response["Status"]!.GetValue<string>().ShouldBe("FAILED");
        return response["Reason"]!.GetValue<string>();
    }
}
