using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class RestMessageTests : IAsyncLifetime
{
    private readonly ManualTimeProvider time = new();
    private SandboxServer server = null!;

    private string Messages => $"/channels/{server.People.General}/messages";

    public async ValueTask InitializeAsync() => server = await SandboxServer.StartAsync(new() { Time = time });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_message_is_sent_edited_and_deleted()
    {
        var sent = await PostAsync("""{"content":"hello","embeds":[{"title":"t"}],"components":[]}""");
        var target = $"{Messages}/{sent.Body!["id"]}";

        var edited = await server.CallAsync("PATCH", target, """{"content":null}""");

        edited.Body!["content"]!.ToString().ShouldBeEmpty();
        edited.Body["embeds"]!.AsArray().Count.ShouldBe(1);
        edited.Body["edited_timestamp"].ShouldNotBeNull();
        (await server.CallAsync("DELETE", target)).Status.ShouldBe(204);
        (await server.CallAsync("DELETE", target)).Code.ShouldBe(10008);
    }

    [Fact]
    public async Task A_file_comes_with_a_message()
    {
        var sent = await PostFileAsync("files[0]", "content");

        var attachment = sent.Body!["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        attachment["filename"]!.ToString().ShouldBe("page.html");
        attachment["size"]!.GetValue<int>().ShouldBe(7);
        sent.Body["content"]!.ToString().ShouldBe("hello");
    }

    [Fact]
    public async Task An_edit_keeps_the_files_that_it_names_and_all_where_it_names_none()
    {
        var sent = await PostFileAsync("files[0]", "content");
        var target = $"{Messages}/{IdOf(sent)}";
        var id = sent.Body!["attachments"]![0]!["id"]!.ToString();

        var untouched = await server.CallAsync("PATCH", target, """{"content":"a"}""");
        var named = await server.CallAsync(
            "PATCH",
            target,
            $$"""{"attachments":[{"id":"{{id}}","description":"A page"}]}"""
        );
        var unknown = await server.CallAsync("PATCH", target, """{"attachments":[{"id":"0"}]}""");
        var emptied = await server.CallAsync("PATCH", target, """{"attachments":[]}""");

        untouched.Body!["attachments"]!.AsArray().Count.ShouldBe(1);
        named.Body!["attachments"]![0]!["description"]!.ToString().ShouldBe("A page");
        unknown.FieldCode("attachments.0.id").ShouldBe("BASE_TYPE_CHOICES");
        emptied.Body!["attachments"]!.AsArray().ShouldBeEmpty();
        (await server.CallAsync("PATCH", target, """{"content":""}""")).Code.ShouldBe(50006);
    }

    [Fact]
    public async Task Files_are_refused_that_are_too_large_oddly_named_or_not_allowed()
    {
        (await PostFileAsync("files[0]", new string('x', Limits.AttachmentBytes + 1))).Code.ShouldBe(40005);
        (await PostFileAsync("file", "content")).FieldCode("file").ShouldBe("UNKNOWN_FIELD");
        server.World.SetOverwrite(
            server.People.General,
            new(server.World.BotId.Value, OfMember: true, Permissions.None, Deny: Permissions.AttachFiles)
        );
        (await PostFileAsync("files[0]", "content")).Code.ShouldBe(50013);
    }

    private async Task<Reply> PostFileAsync(string part, string content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v10" + Messages);
        request.Headers.Authorization = new("Bot", server.Discord.BotToken);
        using var form = new MultipartFormDataContent();
        using var payload = new StringContent("""{"content":"hello"}""");
        using var file = new StringContent(content, System.Text.Encoding.UTF8, "text/html");
        form.Add(payload, "payload_json");
        form.Add(file, part, "page.html");
        request.Content = form;
        return await server.SendAsync(request);
    }

    [Fact]
    public async Task An_enforced_nonce_returns_the_message_that_is_there_for_a_few_minutes()
    {
        const string Body = """{"content":"hello","nonce":"n1","enforce_nonce":true}""";
        var first = await PostAsync(Body);
        var second = await PostAsync(Body);

        time.Advance(TimeSpan.FromMinutes(5));
        var third = await PostAsync(Body);

        IdOf(second).ShouldBe(IdOf(first));
        IdOf(third).ShouldNotBe(IdOf(first));
    }

    [Fact]
    public async Task An_enforced_nonce_is_the_bots_wherever_it_writes_and_stays_taken_when_its_message_is_deleted()
    {
        const string Body = """{"content":"hello","nonce":"n1","enforce_nonce":true}""";
        var first = await PostAsync(Body);

        var elsewhere = await server.CallAsync("POST", $"/channels/{server.People.Support}/messages", Body);
        await server.CallAsync("DELETE", $"{Messages}/{IdOf(first)}");
        var again = await PostAsync(Body);

        IdOf(elsewhere).ShouldBe(IdOf(first));
        again.Status.ShouldBe(404);
        again.Code.ShouldBe(10008);
        (await PostAsync("""{"content":"hello","nonce":"n1"}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_nonce_comes_back_to_who_sends_it_and_never_again()
    {
        var sent = await PostAsync("""{"content":"hello","nonce":"n1"}""");

        sent.Body!["nonce"]!.ToString().ShouldBe("n1");
        (await server.CallAsync("GET", Messages)).Body![0]!["nonce"].ShouldBeNull();
    }

    [Fact]
    public async Task Texts_are_stored_without_the_blanks_around_them()
    {
        var sent = await PostAsync(
            """{"content":" hello\n","embeds":[{"title":" t ","footer":{"text":" f "},"fields":[{"name":" n ","value":"v\n"}]}]}"""
        );

        sent.Body!["content"]!.ToString().ShouldBe("hello");
        var embed = sent.Body["embeds"]![0]!;
        embed["title"]!.ToString().ShouldBe("t");
        embed["footer"]!["text"]!.ToString().ShouldBe("f");
        embed["fields"]![0]!["value"]!.ToString().ShouldBe("v");
    }

    [Fact]
    public async Task A_nonce_that_is_not_enforced_sends_again()
    {
        var first = await PostAsync("""{"content":"hello","nonce":"n1"}""");
        var second = await PostAsync("""{"content":"hello","nonce":"n1"}""");

        IdOf(second).ShouldNotBe(IdOf(first));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"content":"  "}""")]
    [InlineData("""{"embeds":[],"components":[]}""")]
    public async Task An_empty_message_is_refused(string body)
    {
        var reply = await PostAsync(body);

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50006);
    }

    [Theory]
    [InlineData("""{"content":"a","contents":"b"}""", "contents", "UNKNOWN_FIELD")]
    [InlineData("""{"content":"a","flags":64}""", "flags", "MESSAGE_FLAGS_INVALID")]
    [InlineData("""{"content":"a","nonce":"12345678901234567890123456"}""", "nonce", "BASE_TYPE_MAX_LENGTH")]
    [InlineData(
        """{"content":"a","allowed_mentions":{"parse":["users"],"users":["5"]}}""",
        "allowed_mentions",
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"
    )]
    [InlineData(
        """{"content":"a","allowed_mentions":{"parse":["all"]}}""",
        "allowed_mentions.parse.0",
        "BASE_TYPE_CHOICES"
    )]
    [InlineData("""{"embeds":[{}]}""", "embeds.0.description", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"embeds":[{"title":"","color":1}]}""", "embeds.0.description", "BASE_TYPE_REQUIRED")]
    [InlineData(
        """{"embeds":[{"fields":[{"name":"n","value":" "}]}]}""",
        "embeds.0.fields.0.value",
        "BASE_TYPE_BAD_LENGTH"
    )]
    [InlineData("""{"embeds":[{"title":"t","color":16777216}]}""", "embeds.0.color", "NUMBER_TYPE_MAX")]
    [InlineData("""{"embeds":[{"title":"t","timestamp":"noon"}]}""", "embeds.0.timestamp", "DATE_TIME_TYPE_PARSE")]
    [InlineData("""{"embeds":[{"title":"t","url":"ftp://a"}]}""", "embeds.0.url", "URL_TYPE_INVALID_URL")]
    public async Task A_field_that_breaks_a_rule_is_named(string body, string path, string code)
    {
        var reply = await PostAsync(body);

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50035);
        reply.FieldCode(path).ShouldBe(code);
    }

    [Fact]
    public async Task Content_and_embeds_have_their_limits()
    {
        var content = await PostAsync($$"""{"content":"{{new string('a', 2001)}}"}""");
        var half = new string('a', 3001);
        var embeds = await PostAsync($$"""{"embeds":[{"description":"{{half}}"},{"description":"{{half}}"}]}""");

        content.FieldCode("content").ShouldBe("BASE_TYPE_MAX_LENGTH");
        embeds.FieldCode("embeds").ShouldBe("MAX_EMBED_SIZE_EXCEEDED");
    }

    [Fact]
    public async Task A_mention_pings_only_whom_the_message_allows()
    {
        var (ada, dina) = (server.People.Administrator, server.People.Players[0]);
        var body = new JsonObject
        {
            ["content"] = $"<@{ada}> <@{dina}> <@&{server.People.SupportRole}> @everyone",
            ["allowed_mentions"] = new JsonObject
            {
                ["parse"] = new JsonArray(),
                ["users"] = new JsonArray(ada.ToString()),
                ["roles"] = new JsonArray(server.People.SupportRole.ToString()),
            },
        };

        var reply = await PostAsync(body.ToJsonString());

        reply.Body!["mentions"]!.AsArray().Single()!["id"]!.ToString().ShouldBe(ada.ToString());
        reply.Body["mention_roles"]!.AsArray().Single()!.ToString().ShouldBe(server.People.SupportRole.ToString());
        reply.Body["mention_everyone"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task Another_authors_message_can_be_deleted_but_not_edited()
    {
        var id = server.World.Write(server.People.Players[0], server.People.General, "mine");

        var edit = await server.CallAsync("PATCH", $"{Messages}/{id}", """{"content":"yours"}""");

        edit.Status.ShouldBe(403);
        edit.Code.ShouldBe(50005);
        (await server.CallAsync("DELETE", $"{Messages}/{id}")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Sending_and_embedding_need_their_permissions()
    {
        Deny(Permissions.EmbedLinks);
        (await PostAsync("""{"embeds":[{"title":"t"}]}""")).Code.ShouldBe(50013);
        (await PostAsync("""{"content":"t"}""")).Status.ShouldBe(200);

        Deny(Permissions.SendMessages);
        (await PostAsync("""{"content":"t"}""")).Code.ShouldBe(50013);

        Deny(Permissions.ViewChannel);
        (await PostAsync("""{"content":"t"}""")).Code.ShouldBe(50001);
    }

    [Fact]
    public async Task Without_Read_Message_History_the_list_is_empty()
    {
        server.World.Write(server.People.Players[0], server.People.General, "hello");
        Deny(Permissions.ReadMessageHistory);

        var reply = await server.CallAsync("GET", Messages);

        reply.Status.ShouldBe(200);
        reply.Body!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_after_a_message_hold_the_next_ones_newest_first()
    {
        var ids = Enumerable
            .Range(0, 7)
            .Select(i => server.World.Write(server.People.Players[0], server.People.General, $"{i}"))
            .ToList();

        var page = await server.CallAsync("GET", $"{Messages}?after={ids[1]}&limit=3");
        var newest = await server.CallAsync("GET", $"{Messages}?limit=2");
        var before = await server.CallAsync("GET", $"{Messages}?before={ids[2]}&limit=1");

        Contents(page).ShouldBe(["4", "3", "2"]);
        Contents(newest).ShouldBe(["6", "5"]);
        Contents(before).ShouldBe(["1"]);
        (await server.CallAsync("GET", $"{Messages}?limit=101")).Code.ShouldBe(50035);
    }

    [Fact]
    public async Task Without_the_intent_others_words_are_empty_unless_they_mention_the_bot()
    {
        await using var plain = await SandboxServer.StartAsync(new() { MessageContent = false });
        plain.World.Write(plain.People.Players[0], plain.People.General, "hello");
        plain.World.Write(plain.People.Players[0], plain.People.General, $"hello <@{plain.World.BotId}>");

        var reply = await plain.CallAsync("GET", $"/channels/{plain.People.General}/messages");

        Contents(reply).ShouldBe([$"hello <@{plain.World.BotId}>", ""]);
    }

    private static MessageId IdOf(Reply reply) => MessageId.Parse(reply.Body!["id"]!.ToString());

    private static string[] Contents(Reply reply) =>
        [.. reply.Body!.AsArray().Select(message => message!["content"]!.ToString())];

    private void Deny(Permissions permission) =>
        server.World.SetOverwrite(
            server.People.General,
            new(server.World.BotId.Value, OfMember: true, Permissions.None, permission)
        );

    private Task<Reply> PostAsync(string body) => server.CallAsync("POST", Messages, body);
}
