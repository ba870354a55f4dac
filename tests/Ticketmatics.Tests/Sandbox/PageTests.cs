using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class PageTests : InteractionTests
{
    [Fact]
    public async Task A_person_sees_their_guilds_and_the_channels_open_to_them()
    {
        var hidden = Server.World.AddChannel(
            Server.People.Guild,
            "hidden",
            overwrites: new SandboxOverwrite(
                Server.People.Guild.Value,
                OfMember: false,
                Permissions.None,
                Permissions.ViewChannel
            )
        );

        var player = await Server.PageAsync("GET", $"/state?as={Player}");
        var owner = await Server.PageAsync("GET", $"/state?as={Server.People.Administrator}");
        var outsider = await Server.PageAsync("GET", $"/state?as={Server.People.Outsider}");

        player.Body!["me"]!["role"]!.ToString().ShouldBe("User");
        player.Body["persons"]!.AsArray().Count.ShouldBe(8);
        player.Body["guilds"]!.AsArray().Count.ShouldBe(1);
        outsider.Body!["guilds"]!.AsArray().Count.ShouldBe(2);
        ChannelsIn(player).Contains(hidden.ToString(), StringComparer.Ordinal).ShouldBeFalse();
        ChannelsIn(player).ShouldContain(General.ToString(), StringComparer.Ordinal);
        ChannelsIn(owner).ShouldContain(hidden.ToString(), StringComparer.Ordinal);
        var seen = owner.Body!["guilds"]![0]!["channels"]!
            .AsArray()
            .Single(channel => channel!["id"]!.ToString().Equals(hidden.ToString(), StringComparison.Ordinal))!;
        seen["locked"]!.GetValue<bool>().ShouldBeTrue();
        (await Server.PageAsync("GET", $"/channels/{hidden}/messages?as={Player}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Without_a_person_the_administrator_is_shown()
    {
        var reply = await Server.PageAsync("GET", "/state");

        reply.Body!["me"]!["id"]!.ToString().ShouldBe(Server.People.Administrator.ToString());
        (await Server.PageAsync("GET", "/state?as=1")).Status.ShouldBe(404);
        (await Server.PageAsync("GET", $"/state?as={Server.World.BotId}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task An_ephemeral_message_is_shown_to_its_person_until_it_is_dismissed()
    {
        Bot.Answers("""{"type":4,"data":{"content":"between us","flags":64}}""");
        var id = (await PressAsync()).Message;

        var mine = await MessagesAsync(Player);
        (await Server.PageAsync("DELETE", $"/messages/{id}?as={OtherPlayer}")).Status.ShouldBe(404);
        (await MessagesAsync(OtherPlayer)).ShouldNotContain(message => IsEphemeral(message));
        (await Server.PageAsync("DELETE", $"/messages/{id}?as={Player}")).Status.ShouldBe(200);

        mine.Count(message => IsEphemeral(message)).ShouldBe(1);
        (await MessagesAsync(Player)).ShouldNotContain(message => IsEphemeral(message));
    }

    [Fact]
    public async Task A_placeholder_thinks_and_fails_when_its_token_ends()
    {
        Bot.Answers("""{"type":5}""");
        await Sender.SendCommandAsync(Player, General, "ticket", With(("about", "a")), Token);

        var before = (await MessagesAsync(OtherPlayer))[^1]!;
        Time.Advance(TimeSpan.FromMinutes(15));
        var after = (await MessagesAsync(OtherPlayer))[^1]!;

        before["thinking"]!.GetValue<bool>().ShouldBeTrue();
        before["failed"]!.GetValue<bool>().ShouldBeFalse();
        before["interaction"]!["name"]!.ToString().ShouldBe("ticket");
        before["interaction"]!["userName"]!.ToString().ShouldBe("Dina");
        after["failed"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_messages_the_newest_come_first_and_more_where_more_are_asked_for()
    {
        for (var number = 1; number <= 120; number++)
        {
            Server.World.Write(Player, General, $"message {number}", files: []);
        }

        var first = (await ReadAsync("")).ShouldNotBeNull();
        first["messages"]!.AsArray().Count.ShouldBe(100);
        first["messages"]![0]!["content"]!.ToString().ShouldBe("message 21");
        first["hasOlder"]!.GetValue<bool>().ShouldBeTrue();

        var all = (await ReadAsync("&most=200")).ShouldNotBeNull();
        all["messages"]!.AsArray().Count.ShouldBeInRange(120, 199);
        all["hasOlder"]!.GetValue<bool>().ShouldBeFalse();

        foreach (var wrong in new[] { "0", "-1", "many", "" })
        {
            (await Server.PageAsync("GET", $"/channels/{General}/messages?as={Player}&most={wrong}")).Status.ShouldBe(
                400
            );
        }

        async Task<JsonNode?> ReadAsync(string query) =>
            (await Server.PageAsync("GET", $"/channels/{General}/messages?as={Player}{query}")).Body;
    }

    [Fact]
    public async Task Commands_components_and_modals_go_through_the_page()
    {
        Bot.Answers(
            """
            {"type":9,"data":{"custom_id":"f","title":"Form","components":[{"type":18,"label":"Why",
             "component":{"type":4,"custom_id":"why","style":1}}]}}
            """
        );
        var modal = await Server.PageAsync(
            "POST",
            "/commands",
            $$"""{"as":"{{Player}}","channelId":"{{General}}","name":"ticket","type":1,"options":[{"name":"about","type":3,"value":"a"}]}"""
        );
        modal.Body!["outcome"]!.ToString().ShouldBe("modal");
        modal.Body["modal"]!["components"]![0]!["component"]!["custom_id"]!.ToString().ShouldBe("why");

        Bot.Answers("""{"type":4,"data":{"content":"thanks"}}""");
        var submitted = await Server.PageAsync(
            "POST",
            "/modals",
            $$"""{"as":"{{Player}}","modalId":"{{modal.Body["modal"]!["id"]}}","fields":{"why":"so"} }"""
        );
        submitted.Body!["outcome"]!.ToString().ShouldBe("message");

        var component =
            $$"""{"as":"{{Player}}","channelId":"{{General}}","messageId":"{{Panel}}","customId":"kind","componentType":3,"values":["bug"]}""";
        Bot.Answers("""{"type":6}""");
        (await Server.PageAsync("POST", "/components", component)).Body!["outcome"]!
            .ToString()
            .ShouldBe("acknowledged");
        (await Server.PageAsync("POST", "/components", component)).Body!["outcome"]!.ToString().ShouldBe("nothing");

        Bot.Answers("""{"type":8,"data":{"choices":[{"name":"Ada","value":"1"}]}}""");
        var suggested = await Server.PageAsync(
            "POST",
            "/autocomplete",
            $$"""{"as":"{{Player}}","channelId":"{{General}}","name":"staff","type":1,"options":[{"name":"add","type":1,"options":[]}],"focused":"who"}"""
        );
        suggested.Body!["choices"]![0]!["name"]!.ToString().ShouldBe("Ada");
    }

    [Fact]
    public async Task A_failure_says_why()
    {
        Bot.Status = 500;

        var reply = await Server.PageAsync(
            "POST",
            "/components",
            $$"""{"as":"{{Player}}","messageId":"{{Panel}}","customId":"open","componentType":2}"""
        );

        reply.Body!["outcome"]!.ToString().ShouldBe("failed");
        reply.Body["reason"]!.ToString().ShouldBe("The bot answered with status 500");
    }

    [Fact]
    public async Task Closing_the_page_takes_no_interaction_back()
    {
        var release = new TaskCompletionSource<string>();
        Bot.Answer = _ => release.Task;
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var pressed = PressOverPageAsync(closing.Token);
        while (Bot.Received.IsEmpty)
        {
            await Task.Delay(10, Token);
        }

        await closing.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => pressed);
        release.SetResult("""{"type":7,"data":{"content":"answered"}}""");

        while (Find(Panel)!.Content is not "answered")
        {
            await Task.Delay(10, Token);
        }
    }

    [Fact]
    public async Task Commands_are_listed_as_they_are_shown_to_the_person()
    {
        var reply = await Server.PageAsync("GET", $"/commands?as={Player}&guild={Server.People.Guild}");

        reply.Body!.AsArray().Count.ShouldBe(4);
        (await Server.PageAsync("GET", $"/commands?as={Player}&guild={Server.People.OtherGuild}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Writing_and_deleting_need_their_permissions()
    {
        (await WriteAsync(Player, "hello")).Status.ShouldBe(200);
        (await WriteAsync(Player, " ")).Status.ShouldBe(400);
        (await WriteAsync(Server.People.OtherAdministrator, "hello")).Status.ShouldBe(404);
        Server.World.SetOverwrite(
            General,
            new(Player.Value, OfMember: true, Permissions.None, Permissions.SendMessages)
        );
        (await WriteAsync(Player, "hello")).Status.ShouldBe(403);

        (await Server.PageAsync("DELETE", $"/messages/{Panel}?as={Player}")).Status.ShouldBe(403);
        (await Server.PageAsync("DELETE", $"/messages/{Panel}?as={Server.People.Moderator}")).Status.ShouldBe(200);
        (await Server.PageAsync("DELETE", $"/channels/{General}?as={Player}")).Status.ShouldBe(403);
        (await Server.PageAsync("DELETE", $"/channels/{General}?as={Server.People.Administrator}")).Status.ShouldBe(
            200
        );
    }

    [Theory]
    [InlineData("evil.example", null, 403)]
    [InlineData("localhost", null, 200)]
    [InlineData("127.0.0.1", "http://evil.example", 403)]
    [InlineData("127.0.0.1", "null", 403)]
    [InlineData("127.0.0.1", "http://127.0.0.1", 200)]
    [InlineData("[::1]", "http://127.0.0.1", 403)]
    public async Task Only_this_machines_own_page_is_answered(string host, string? origin, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/page/state");
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        (await Server.SendAsync(request)).Status.ShouldBe(status);
    }

    private async Task PressOverPageAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Server.Address };
        using var body = new StringContent(
            $$"""{"as":"{{Player}}","messageId":"{{Panel}}","customId":"open","componentType":2}""",
            Encoding.UTF8,
            "application/json"
        );
        using var reply = await http.PostAsync(new Uri("/page/components", UriKind.Relative), body, cancellationToken);
    }

    private static bool IsEphemeral(JsonNode? message) => message!["ephemeral"]!.GetValue<bool>();

    private static string[] ChannelsIn(Reply reply) =>
        [
            .. reply.Body!["guilds"]!
                .AsArray()
                .SelectMany(guild => guild!["channels"]!.AsArray())
                .Select(channel => channel!["id"]!.ToString()),
        ];

    private async Task<JsonArray> MessagesAsync(UserId person) =>
        (await Server.PageAsync("GET", $"/channels/{General}/messages?as={person}")).Body!["messages"]!.AsArray();

    private Task<Reply> WriteAsync(UserId person, string content) =>
        Server.PageAsync(
            "POST",
            "/messages",
            $$"""{"as":"{{person}}","channelId":"{{General}}","content":"{{content}}"}"""
        );
}
