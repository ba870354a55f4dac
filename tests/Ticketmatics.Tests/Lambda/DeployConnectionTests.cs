using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// The last resource of a deployment: Discord is told of what was deployed, and asks the interactions function, which runs
/// behind an HTTP API, whether it checks signatures.
/// </summary>
public sealed class DeployConnectionTests : IAsyncLifetime
{
    private const string Type = "Custom::DiscordConnection";
    private const string PhysicalId = "discord-connection";

    /// <summary>Of Discord's own; nobody else may change it.</summary>
    private const ApplicationFlags CommandBadge = (ApplicationFlags)(1L << 23);

    private CloudFormation cloud = null!;
    private LambdaProcess interactions = null!;
    private FakeHttpApi api = null!;

    private static IReadOnlyList<string> Catalogued => [.. Catalogue.Definitions.Select(definition => definition.Name)];

    public ValueTask InitializeAsync() => StartAsync(new SandboxOptions { MessageContent = false });

    public async ValueTask DisposeAsync()
    {
        await api.DisposeAsync();
        await interactions.DisposeAsync();
        await cloud.DisposeAsync();
    }

    [Fact]
    public async Task Afterwards_Discord_knows_the_commands_and_where_to_post_and_lets_the_bot_read()
    {
        ShouldSucceed(await AskAsync("Create"));

        cloud.Sandbox.Discord.BotUrl.ShouldBe(api.InteractionsUrl);
        Registered(guild: null).ShouldBe(Catalogued);
        cloud.Sandbox.World.Flags.ShouldBe(ApplicationFlags.MessageContentLimited);
        var kept = await cloud.Store.ReadCommandIdsAsync(TestContext.Current.CancellationToken);
        kept.Keys.ShouldBe(Catalogued, ignoreOrder: true);
        cloud.Function!.Output.ShouldContain("Anybody may add this bot");
    }

    [Fact]
    public async Task Where_all_is_set_already_nothing_is_set_again()
    {
        ShouldSucceed(await AskAsync("Create"));
        cloud.Sandbox.Discord.Faults.Add("PATCH", "/applications/@me", new FaultKind.Refuse(400));

        ShouldSucceed(await AskAsync("Update"));
        (await FlagsAsync()).ShouldBe(ApplicationFlags.MessageContentLimited | CommandBadge);
    }

    [Fact]
    public async Task With_a_guild_the_commands_are_there_and_nowhere_else()
    {
        var guild = cloud.Sandbox.People.Guild;
        ShouldSucceed(await AskAsync("Create"));

        ShouldSucceed(await AskAsync("Update", guild.ToString()));

        Registered(guild).ShouldBe(Catalogued);
        Registered(guild: null).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guild_without_the_bot_is_answered_with_an_invitation()
    {
        var reason = ShouldFail(await AskAsync("Create", "1290000000000000001"));

        reason.ShouldContain("The bot is not in the server 1290000000000000001");
        reason.ShouldContain($"client_id={cloud.Sandbox.Discord.ApplicationId}&scope=bot+applications.commands");
    }

    [Fact]
    public async Task An_endpoint_that_becomes_ready_later_is_tried_until_then()
    {
        api.Unready = 5;

        ShouldSucceed(await AskAsync("Create"));

        api.Unready.ShouldBe(0);
        cloud.Sandbox.Discord.BotUrl.ShouldBe(api.InteractionsUrl);
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    public async Task An_endpoint_that_stays_wrong_fails_in_Discords_words(string request)
    {
        api.Unready = int.MaxValue;
        var start = cloud.Clock.GetUtcNow();

        var reason = ShouldFail(await AskAsync(request));

        reason.ShouldContain("The specified interactions endpoint url could not be verified.");
        (cloud.Clock.GetUtcNow() - start).ShouldBeInRange(TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(120));
        cloud.Sandbox.Discord.BotUrl.ShouldBeNull();
    }

    [Theory]
    [InlineData("GET", "/applications/@me")]
    [InlineData("PATCH", "/applications/@me")]
    [InlineData("PUT", "/applications/{application}/commands")]
    public async Task An_outage_fails_a_first_deployment_and_no_later_one(string method, string route)
    {
        cloud.Sandbox.Discord.Faults.Add(method, route, new FaultKind.CutBefore(), times: 1000);

        ShouldFail(await AskAsync("Create")).ShouldContain("Deploy again");
        ShouldSucceed(await AskAsync("Update"));
        cloud.Function!.Output.ShouldContain("the deployment goes on");
    }

    [Theory]
    [InlineData("GET", "/applications/@me")]
    [InlineData("PATCH", "/applications/@me")]
    [InlineData("PUT", "/applications/{application}/commands")]
    public async Task One_lost_answer_fails_no_first_deployment(string method, string route)
    {
        cloud.Sandbox.Discord.Faults.Add(method, route, new FaultKind.CutAfter());

        ShouldSucceed(await AskAsync("Create"));

        cloud.Sandbox.Discord.BotUrl.ShouldBe(api.InteractionsUrl);
        Registered(guild: null).ShouldBe(Catalogued);
    }

    [Fact]
    public async Task An_application_that_needs_a_review_is_connected_without_message_content()
    {
        await DisposeAsync();
        await StartAsync(
            new SandboxOptions
            {
                MessageContent = false,
                NeedsReview = true,
                BotPublic = false,
            }
        );

        ShouldSucceed(await AskAsync("Create"));

        cloud.Sandbox.World.Flags.ShouldBe(ApplicationFlags.None);
        cloud.Sandbox.Discord.BotUrl.ShouldBe(api.InteractionsUrl);
        cloud.Function!.Output.ShouldContain("Message Content");
        cloud.Function.Output.ShouldNotContain("Anybody may add this bot");
    }

    [Fact]
    public async Task A_deletion_clears_the_endpoint_and_leaves_the_commands()
    {
        ShouldSucceed(await AskAsync("Create"));

        ShouldSucceed(await AskAsync("Delete"));

        cloud.Sandbox.Discord.BotUrl.ShouldBeNull();
        Registered(guild: null).ShouldBe(Catalogued);
    }

    [Fact]
    public async Task A_deletion_leaves_an_endpoint_that_is_another_stacks()
    {
        var other = new Uri("https://another.execute-api.eu-central-1.amazonaws.com/api/interactions");
        cloud.Sandbox.Discord.BotUrl = other;

        ShouldSucceed(await AskAsync("Delete"));

        cloud.Sandbox.Discord.BotUrl.ShouldBe(other);
    }

    private async ValueTask StartAsync(SandboxOptions options)
    {
        cloud = await CloudFormation.StartAsync(options);
        interactions = await LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "interactions"),
                ("DISCORD_PUBLIC_KEY", cloud.Sandbox.Discord.PublicKey)
            )
        );
        api = await FakeHttpApi.StartAsync(async payload => await interactions.Service.InvokeAsync(payload));
    }

    private Task<JsonNode> AskAsync(string request, string guild = "") =>
        cloud.AskAsync(
            new(request, Type)
            {
                Properties = new JsonObject { ["Endpoint"] = api.InteractionsUrl.AbsoluteUri, ["GuildId"] = guild },
                PhysicalId = request is "Create" ? null : PhysicalId,
            }
        );

    private IEnumerable<string> Registered(GuildId? guild) =>
        cloud.Sandbox.World.Commands.Registered(guild).Select(command => command.Name);

    private async Task<ApplicationFlags> FlagsAsync() =>
        (ApplicationFlags)(await cloud.Sandbox.CallAsync("GET", "/applications/@me")).Body!["flags"]!.GetValue<long>();

    private static void ShouldSucceed(JsonNode response)
    {
        response["Status"]!.GetValue<string>().ShouldBe("SUCCESS", response.ToJsonString());
        response["PhysicalResourceId"]!.GetValue<string>().ShouldBe(PhysicalId);
    }

    /// <returns>The reason.</returns>
    private static string ShouldFail(JsonNode response)
    {
        response["Status"]!.GetValue<string>().ShouldBe("FAILED");
        return response["Reason"]!.GetValue<string>();
    }
}
