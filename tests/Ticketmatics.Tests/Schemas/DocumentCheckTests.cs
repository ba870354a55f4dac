using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Schemas;

/// <summary>What is wrong is found, of each kind.</summary>
public sealed class DocumentCheckTests
{
    private const string Create = "POST /channels/{channel}/messages";
    private const string Edit = "PATCH /channels/{channel}/messages/{message}";
    private const string Channel = "POST /guilds/{guild}/channels";
    private const string Overwrite = "PUT /channels/{channel}/permissions/{overwrite}";
    private const string Commands = "PUT /applications/{application}/commands";

    private const string Silent = "\"allowed_mentions\":{\"parse\":[]}";

    [Theory]
    [InlineData(Create, """{"content":"a",ALLOWED,"nonse":"1"}""", "", "nonse")]
    [InlineData(Create, """{"content":5,ALLOWED}""", "content", "expected string")]
    [InlineData(Create, """{"content":"a"}""", "allowed_mentions", "missing")]
    [InlineData(Create, """{"content":"a","allowed_mentions":{"parse":["users"],"users":["5"]}}""", "", "parses users")]
    [InlineData(Create, """{"content":"a","allowed_mentions":{"parse":[],"users":[5]}}""", "users.0", "string")]
    [InlineData(Create, """{ALLOWED}""", "", "empty message")]
    [InlineData(Create, """{"content":"a",ALLOWED,"flags":64}""", "flags", "cannot be set")]
    [InlineData(Create, """{"content":"a",ALLOWED,"nonce":"12345678901234567890123456"}""", "nonce", "longer than 25")]
    [InlineData(Create, """{"content":"a",ALLOWED,"enforce_nonce":true}""", "nonce", "missing")]
    [InlineData(Edit, """{"embeds":[{"colour":1,"title":"a"}],ALLOWED}""", "embeds.0", "colour")]
    [InlineData(Edit, """{"embeds":[{"fields":[{"name":"","value":"a"}]}],ALLOWED}""", "fields.0.name", "characters")]
    [InlineData(Edit, """{"embeds":[{"fields":[{"name":"a","value":" "}]}],ALLOWED}""", "fields.0.value", "characters")]
    [InlineData(Edit, """{"components":[{"type":1,"components":[]}],ALLOWED}""", "components", "")]
    [InlineData(Edit, """{"components":[ROW[{"type":2,"style":1,"label":"a"}]}],ALLOWED}""", "custom_id", "missing")]
    [InlineData(Edit, """{"components":[ROW[B,B]}],ALLOWED}""", "components", "twice")]
    [InlineData(Edit, """{"components":[ROW[S]},ROW[B,S]}],ALLOWED}""", "components.1", "beside something else")]
    [InlineData(Edit, """{"components":[ROW[D]}],ALLOWED}""", "options", "twice")]
    [InlineData(Channel, """{"name":"Two Words","type":0}""", "name", "lower case")]
    [InlineData(Channel, """{"name":"a","type":0,"permission_overwrites":[{"id":5}]}""", "overwrites.0.id", "string")]
    [InlineData(Overwrite, """{"type":1,"allow":"3","deny":"1"}""", "", "allows what it denies")]
    [InlineData(Overwrite, """{"type":1,"alow":"3"}""", "", "alow")]
    [InlineData(Commands, """[{"name":"Open","type":1,"description":"a"}]""", "name", "no name")]
    [InlineData(Commands, """[{"name":"open","type":1}]""", "description", "missing")]
    [InlineData(
        Commands,
        """[{"name":"open","type":1,"description":"a"},{"name":"open","description":"a"}]""",
        "",
        "twice"
    )]
    [InlineData(
        Commands,
        """[{"name":"a","description":"a","description_localizations":{"xx":"b"}}]""",
        "description_localizations",
        "xx"
    )]
    public void A_wrong_body_is_found(string route, string body, string path, string message) =>
        ShouldFind(Call(route, body), path, message);

    [Theory]
    [InlineData("""{"type":2}""", "type", "no type")]
    [InlineData("""{"type":4,"data":{"content":"a",ALLOWED,"nonce":"1"}}""", "data", "nonce")]
    [InlineData("""{"type":4,"data":{"content":"a"}}""", "data.allowed_mentions", "missing")]
    [InlineData("""{"type":5,"data":{"content":"a"}}""", "data", "no content")]
    [InlineData("""{"type":6,"data":{}}""", "data", "no data")]
    [InlineData("""{"type":8,"data":{"choices":[{"name":"","value":"a"}]}}""", "choices.0.name", "characters")]
    [InlineData("""{"type":9,"data":{"custom_id":"a","title":"b","components":[LABEL]}}""", "custom_id", "string")]
    [InlineData("""{"type":9,"data":{"custom_id":"a","title":"","components":[]}}""", "data.title", "")]
    [InlineData("""{"type":9,"data":{"custom_id":"a","title":"b","components":[EMPTY]}}""", "min_values", "required")]
    [InlineData("""{"type":4}""", "", "cannot be looked at")]
    [InlineData("""{"type":1,"data":{}}""", "", "unknown data")]
    public void A_wrong_answer_is_found(string answer, string path, string message) =>
        ShouldFind(
            new JsonObject
            {
                ["interaction"] = new JsonObject { ["type"] = 2 },
                ["answer"] = Parse(answer),
                ["accepted"] = true,
                ["ours"] = true,
            },
            path,
            message
        );

    [Theory]
    [InlineData(2001, 0, "content", "longer than 2000")]
    [InlineData(0, 6001, "embeds", "more than 6000")]
    public void What_is_too_long_is_found(int content, int embeds, string path, string message)
    {
        var body = (JsonObject)Parse("{ALLOWED}")!;
        body["content"] = new string('a', content);
        body["embeds"] = new JsonArray([
            .. Enumerable
                .Range(0, 3)
                .Select(_ => (JsonNode)new JsonObject { ["description"] = new string('a', embeds / 3 + 1) }),
        ]);
        ShouldFind(Call(Create, body.ToJsonString()), path, message);
    }

    [Fact]
    public void A_wrong_response_is_found()
    {
        var call = Call("GET /guilds/{guild}/roles", body: null);
        call["response"] = new JsonArray(new JsonObject { ["id"] = 5 });
        ShouldFind(call, "0.id", "string");
        ShouldFind(Call("GET /guilds/{guild}/bans", body: null), "", "routes.mjs");
    }

    private static JsonObject Call(string route, string? body) =>
        new()
        {
            ["method"] = route.Split(' ')[0],
            ["route"] = route.Split(' ')[1],
            ["request"] = body is null ? null : Parse(body),
            ["status"] = 200,
            ["response"] = null,
            ["ours"] = true,
        };

    /// <summary>Writes out what many bodies have.</summary>
    private static JsonNode? Parse(string body) =>
        JsonNode.Parse(
            body.Replace("ALLOWED", Silent, StringComparison.Ordinal)
                .Replace("ROW", """{"type":1,"components":""", StringComparison.Ordinal)
                .Replace("B,", Button + ",", StringComparison.Ordinal)
                .Replace("B]", Button + "]", StringComparison.Ordinal)
                .Replace("S]", Select("b") + "]", StringComparison.Ordinal)
                .Replace("D]", Select("a") + "]", StringComparison.Ordinal)
                .Replace("LABEL", Label, StringComparison.Ordinal)
                .Replace("EMPTY", EmptySelect, StringComparison.Ordinal)
        );

    private const string Button = """{"type":2,"style":1,"label":"a","custom_id":"c"}""";

    private const string Label = """{"type":18,"label":"a","component":{"type":4,"style":1}}""";

    private const string EmptySelect = """
        {"type":18,"label":"a","component":
          {"type":3,"custom_id":"d","min_values":0,"options":[{"label":"a","value":"a"}]}}
        """;

    private static string Select(string second) =>
        """{"type":3,"custom_id":"d","options":[{"label":"a","value":"a"},{"label":"b","value":"SECOND"}]}""".Replace(
            "SECOND",
            second,
            StringComparison.Ordinal
        );

    private static void ShouldFind(JsonObject exchange, string path, string message)
    {
        if (DocumentCheck.Instance is not { } document)
        {
            Assert.Skip("There is no Node.js with npm here.");
            return;
        }

        document
            .Check(new JsonArray(exchange).ToJsonString())
            .ShouldContain(finding =>
                finding.Path.EndsWith(path, StringComparison.Ordinal)
                && finding.Message.Contains(message, StringComparison.Ordinal)
            );
    }
}
