using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>What each call sends and reads.</summary>
public sealed partial class DiscordRestClientTests : IAsyncLifetime
{
    private static readonly GuildId Guild = new(41);
    private static readonly ChannelId Channel = new(42);
    private static readonly MessageId MessageInChannel = new(43);
    private static readonly ApplicationId App = new(44);

    private readonly HttpClient http = new();
    private ScriptedDiscord discord = null!;
    private DiscordRestClient client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        discord = await ScriptedDiscord.StartAsync();
        http.BaseAddress = discord.Address;
        client = new(http, "bot.token", TimeProvider.System, NullLogger.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await discord.DisposeAsync();
    }

    [Fact]
    public async Task A_channel_is_created_with_a_reason_for_the_audit_log()
    {
        discord.Expect(
            "POST /guilds/41/channels",
            new ScriptedAnswer(201, """{"id":"42","type":0,"name":"ticket-0007","nsfw":false,"position":3}""")
        );

        var channel = await client.CreateChannelAsync(
            Guild,
            new()
            {
                Name = "ticket-0007",
                Type = ChannelType.GuildText,
                ParentId = new(40),
                PermissionOverwrites =
                [
                    PermissionOverwrite.ForRole(new(41), Permissions.None, Permissions.ViewChannel),
                ],
            },
            "Ticket 7, opened by Ada",
            Token
        );

        channel.Id.ShouldBe(Channel);
        var call = discord.Calls.ShouldHaveSingleItem();
        call.Headers.Authorization.ToString().ShouldBe("Bot bot.token");
        call.Headers.UserAgent.ToString()
            .ShouldMatch(@"^DiscordBot \(https://github\.com/ticketmatics/ticketmatics, [0-9]+\.[0-9]+\.[0-9]+\)$");
        call.Headers.ContentType.ToString().ShouldBe("application/json");
        call.Headers["X-Audit-Log-Reason"].ToString().ShouldBe("Ticket%207%2C%20opened%20by%20Ada");
        call.Body.ShouldBe(
            """{"name":"ticket-0007","type":0,"parent_id":"40","permission_overwrites":[{"id":"41","type":0,"allow":"0","deny":"1024"}]}"""
        );
    }

    [Fact]
    public async Task A_channel_is_deleted_whatever_the_answer_holds()
    {
        discord.Expect("DELETE /channels/42", """{"id":"42","type":0}""").Expect("DELETE /channels/42", "");

        await client.DeleteChannelAsync(Channel, "Ticket 7 closed", Token);
        await client.DeleteChannelAsync(Channel, reason: "", Token);

        discord
            .Calls.Select(call => call.Headers["X-Audit-Log-Reason"].ToString())
            .ShouldBe(["Ticket%207%20closed", ""]);
    }

    [Fact]
    public async Task Channels_and_roles_are_listed()
    {
        discord
            .Expect(
                "GET /guilds/41/channels",
                """[{"id":"1","type":4,"name":"tickets"},{"id":"2","type":0,"parent_id":"1"}]"""
            )
            .Expect(
                "GET /guilds/41/roles",
                """[{"id":"41","name":"@everyone","permissions":"1071698660929","position":0}]"""
            );

        var channels = await client.ListChannelsAsync(Guild, Token);
        var roles = await client.ListRolesAsync(Guild, Token);

        channels
            .Select(channel => (channel.Id.Value, channel.Type, channel.ParentId?.Value))
            .ShouldBe([(1, ChannelType.GuildCategory, null), (2, ChannelType.GuildText, 1)]);
        roles.ShouldHaveSingleItem().Permissions.ShouldBe((Permissions)1071698660929);
    }

    [Fact]
    public async Task Messages_are_created_edited_and_deleted()
    {
        const string answer =
            """{"id":"43","channel_id":"42","content":"Hi","author":{"id":"44","username":"bot","bot":true}}""";
        discord
            .Expect("POST /channels/42/messages", answer)
            .Expect("PATCH /channels/42/messages/43", answer)
            .Expect("DELETE /channels/42/messages/43", new ScriptedAnswer(204));

        var made = await client.CreateMessageAsync(
            Channel,
            new()
            {
                Content = "Hi",
                Nonce = "t7",
                EnforceNonce = true,
            },
            Token
        );
        var edited = await client.EditMessageAsync(Channel, made.Id, new() { Content = "Hi", Components = [] }, Token);
        await client.DeleteMessageAsync(Channel, made.Id, Token);

        made.Id.ShouldBe(MessageInChannel);
        edited.Author!.Bot.ShouldBeTrue();
        discord
            .Calls.Select(call => call.Body)
            .ShouldBe([
                """{"content":"Hi","allowed_mentions":{"parse":[]},"nonce":"t7","enforce_nonce":true}""",
                """{"content":"Hi","allowed_mentions":{"parse":[]},"components":[]}""",
                "",
            ]);
    }

    [Fact]
    public async Task Messages_are_listed_from_the_oldest()
    {
        discord.Expect(
            "GET /channels/42/messages?after=43&limit=100",
            """[{"id":"1000","channel_id":"42"},{"id":"99","channel_id":"42"},{"id":"44","channel_id":"42"}]"""
        );

        var messages = await client.ListMessagesAsync(Channel, MessageInChannel, Token);

        messages.Select(message => message.Id.Value).ShouldBe([44UL, 99UL, 1000UL]);
    }

    [Fact]
    public async Task An_answer_is_edited_without_the_bot_token()
    {
        discord
            .Expect("PATCH /webhooks/44/aW50%2Btoken/messages/@original", """{"id":"43","channel_id":"42"}""")
            .Expect("PATCH /webhooks/44/token/messages/@original", new ScriptedAnswer(204));
        var tokenless = new DiscordRestClient(http, botToken: null, TimeProvider.System, NullLogger.Instance);

        await client.EditAnswerAsync(App, "aW50+token", new() { Content = "Done" }, Token);
        await tokenless.EditAnswerAsync(App, "token", new() { Content = "Done" }, Token);

        discord.Calls.ShouldAllBe(call => call.Headers.Authorization.Count == 0);
        discord.Calls.First().Body.ShouldBe("""{"content":"Done","allowed_mentions":{"parse":[]}}""");
    }

    [Fact]
    public async Task The_application_its_bot_and_its_commands_are_reached()
    {
        discord
            .Expect("GET /users/@me", """{"id":"44","username":"ticketmatics","bot":true,"verified":true}""")
            .Expect("GET /applications/@me", """{"id":"44","name":"Ticketmatics","verify_key":"d75a","flags":0}""")
            .Expect("PUT /applications/44/commands", """[{"id":"7","name":"ticket","type":1,"version":"8"}]""")
            .Expect("PUT /applications/44/guilds/41/commands", "[]");

        var bot = await client.GetBotUserAsync(Token);
        var application = await client.GetApplicationAsync(Token);
        var commands = await client.OverwriteCommandsAsync(
            App,
            guild: null,
            [CommandDefinition.ChatInput("ticket", "Opens a ticket")],
            Token
        );
        var none = await client.OverwriteCommandsAsync(App, Guild, [], Token);

        bot.ShouldBe(new(new(44), "ticketmatics", Bot: true));
        application.VerifyKey.ShouldBe("d75a");
        commands.ShouldHaveSingleItem().Id.Value.ShouldBe(7UL);
        none.ShouldBeEmpty();
        discord
            .Calls.Select(call => call.Body)
            .ShouldBe([
                "",
                "",
                """[{"name":"ticket","type":1,"description":"Opens a ticket","contexts":[0],"integration_types":[0]}]""",
                "[]",
            ]);
    }

    [Fact]
    public async Task A_base_address_with_a_slash_at_its_end_is_the_same()
    {
        using var slashed = new HttpClient { BaseAddress = new(discord.Address + "/") };
        discord.Expect("GET /guilds/41/roles", "[]");

        var roles = await new DiscordRestClient(slashed, "t", TimeProvider.System, NullLogger.Instance).ListRolesAsync(
            Guild,
            Token
        );

        roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret\n")]
    [InlineData("Bot secret")]
    [InlineData("secrét")]
    public void A_token_that_cannot_stand_in_a_header_is_refused_without_being_repeated(string token) =>
        Should
            .Throw<ArgumentException>(() =>
                new DiscordRestClient(http, token, TimeProvider.System, NullLogger.Instance)
            )
            .Message.ShouldNotContain("secr");

    [Fact]
    public async Task Without_a_token_nothing_but_interactions_is_called()
    {
        var tokenless = new DiscordRestClient(http, botToken: null, TimeProvider.System, NullLogger.Instance);

        await Should.ThrowAsync<InvalidOperationException>(() => tokenless.ListRolesAsync(Guild, Token));
    }

    [Fact]
    public void A_missing_base_address_is_refused()
    {
        using var bare = new HttpClient();

        Should.Throw<ArgumentException>(() =>
            new DiscordRestClient(bare, "t", TimeProvider.System, NullLogger.Instance)
        );
    }
}
