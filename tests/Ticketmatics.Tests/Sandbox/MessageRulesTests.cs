using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class MessageRulesTests
{
    /// <summary>Its <c>MessagePayload</c> makes no difference between messages, edits and answers.</summary>
    [Theory]
    [InlineData(nameof(MessageUse.Create))]
    [InlineData(nameof(MessageUse.Edit))]
    [InlineData(nameof(MessageUse.Answer))]
    [InlineData(nameof(MessageUse.AnswerEdit))]
    public void What_discordjs_says_of_every_message_is_taken_everywhere(string use) =>
        Read("""{"content":"a","tts":false,"enforce_nonce":false}""", use).Content.ShouldBe("a");

    [Theory]
    [InlineData(nameof(MessageUse.Edit), """{"content":"a","tts":true}""")]
    [InlineData(nameof(MessageUse.Answer), """{"content":"a","enforce_nonce":true}""")]
    public void What_would_do_nothing_is_refused(string use, string body) =>
        Should.Throw<ApiException>(() => Read(body, use)).Code.ShouldBe(ApiException.InvalidFormBody);

    private static MessageDraft Read(string body, string use) =>
        MessageRules.Read(JsonNode.Parse(body)!.AsObject(), Enum.Parse<MessageUse>(use), files: []);
}
