using System.Net;
using System.Net.Sockets;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>What a caller sees where Discord refuses or stays away.</summary>
public sealed class DiscordFailureTests : RestTests
{
    private static readonly ApplicationId App = new(44);

    [Fact]
    public async Task A_refused_field_is_named()
    {
        Discord.Expect(
            "POST /guilds/41/channels",
            new ScriptedAnswer(
                400,
                """{"code":50035,"message":"Invalid Form Body","errors":{"parent_id":{"_errors":[{"code":"CHANNEL_PARENT_MAX_CHANNELS","message":"Full"}]}}}"""
            )
        );

        var refusal = await Should.ThrowAsync<DiscordApiException>(() =>
            Client.CreateChannelAsync(Guild, new() { Name = "t", Type = ChannelType.GuildText }, "r", Token)
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
        Discord.Expect(
            $"PATCH /webhooks/44/{InteractionToken}/messages/@original",
            new ScriptedAnswer(404, """{"message":"Unknown Webhook","code":10015}""")
        );

        var refusal = await Should.ThrowAsync<DiscordApiException>(() =>
            Client.EditAnswerAsync(App, InteractionToken, Body, Token)
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
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(status, body));

        var fault = await Should.ThrowAsync<DiscordApiException>(() => Client.ListRolesAsync(Guild, Token));

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
        Discord.Expect("GET /guilds/41/roles", body);

        await Should.ThrowAsync<DiscordUnreachableException>(() => Client.ListRolesAsync(Guild, Token));
    }

    [Fact]
    public async Task A_broken_connection_leaves_the_outcome_unknown()
    {
        Discord.Expect(
            $"PATCH /webhooks/44/{InteractionToken}/messages/@original",
            new ScriptedAnswer(0) { Aborts = true }
        );

        var fault = await Should.ThrowAsync<DiscordUnreachableException>(() =>
            Client.EditAnswerAsync(App, InteractionToken, Body, Token)
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
            new DiscordRestClient(nowhere, BotToken, Clock, Log).ListRolesAsync(Guild, Token)
        );
    }

    [Fact]
    public async Task A_time_out_of_the_HttpClient_is_unreachable()
    {
        using var hasty = new HttpClient { BaseAddress = Discord.Address, Timeout = TimeSpan.FromSeconds(1) };
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(0) { Hangs = true });

        await Should.ThrowAsync<DiscordUnreachableException>(() =>
            new DiscordRestClient(hasty, BotToken, Clock, Log).ListRolesAsync(Guild, Token)
        );
    }

    [Fact]
    public async Task A_cancelled_call_stays_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Discord.Expect("GET /guilds/41/roles", new ScriptedAnswer(0) { Hangs = true });

        var call = Client.ListRolesAsync(Guild, cancellation.Token);
        await ArrivedAsync(1);
        await cancellation.CancelAsync();

        var thrown = await Should.ThrowAsync<OperationCanceledException>(() => call);
        thrown.CancellationToken.ShouldBe(cancellation.Token);
    }

    /// <summary>Waits until the server has seen that many calls.</summary>
    private async Task ArrivedAsync(int calls)
    {
        while (Discord.Calls.Count < calls)
        {
            await Task.Delay(1, Token);
        }
    }
}
