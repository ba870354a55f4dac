using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

public sealed partial class DiscordRestClientTests
{
    [Fact]
    public async Task A_channel_is_changed_in_what_is_named_alone()
    {
        discord.Expect("PATCH /channels/42", """{"id":"42","type":0}""");

        await client.ModifyChannelAsync(new(42), new ChannelEdit { ParentId = new(43) }, "closed", Token);

        var call = discord.Calls.ShouldHaveSingleItem();
        JsonNode.DeepEquals(JsonNode.Parse(call.Body), JsonNode.Parse("""{"parent_id":"43"}""")).ShouldBeTrue();
        call.Headers["X-Audit-Log-Reason"].ToString().ShouldBe("closed");
    }

    [Fact]
    public async Task A_direct_message_begins_with_its_channel()
    {
        discord.Expect("POST /users/@me/channels", """{"id":"44","type":1}""");

        (await client.OpenDirectMessageAsync(new(45), Token)).Id.ShouldBe(new ChannelId(44));

        discord.Calls.ShouldHaveSingleItem().Body.ShouldBe("""{"recipient_id":"45"}""");
    }

    [Fact]
    public async Task A_file_is_sent_beside_its_message_and_once_more_after_a_rate_limit()
    {
        discord
            .Expect(
                "POST /channels/42/messages",
                new ScriptedAnswer(429, """{"message":"slow down","retry_after":0.01,"global":false}""")
            )
            .Expect("POST /channels/42/messages", """{"id":"46","channel_id":"42"}""");
        var body = new MessageBody
        {
            Content = "Here it is.",
            Nonce = "n",
            EnforceNonce = true,
        };
        var file = new AttachedFile("page.html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes("<p>ü</p>"));

        await client.SendFileAsync(new(42), body, file, Token);

        foreach (var call in discord.Calls)
        {
            call.Headers.ContentType.ToString().ShouldStartWith("multipart/form-data; boundary=");
            call.Body.ShouldContain("name=payload_json");
            call.Body.ShouldContain("\"enforce_nonce\":true");
            call.Body.ShouldContain("filename=page.html");
            call.Body.ShouldContain("<p>ü</p>");
        }

        discord.Calls.Count.ShouldBe(2);
    }
}
