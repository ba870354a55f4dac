using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class AnswerTests : InteractionTests
{
    private const string Message = """{"type":4,"data":{"content":"ok","flags":64}}""";
    private const string Deferred = """{"type":5,"data":{"flags":64}}""";
    private const string DeferredUpdate = """{"type":6}""";
    private const string Update = """{"type":7,"data":{"content":"new"}}""";
    private const string Choices = """{"type":8,"data":{"choices":[]}}""";
    private const string Modal = """
        {"type":9,"data":{"custom_id":"form","title":"Form","components":[{"type":18,"label":"Why",
         "component":{"type":4,"custom_id":"why","style":1,"max_length":5}}]}}
        """;

    [Theory]
    [InlineData("command", Message, OutcomeKind.Message)]
    [InlineData("command", Deferred, OutcomeKind.Deferred)]
    [InlineData("command", DeferredUpdate, OutcomeKind.Failed)]
    [InlineData("command", Update, OutcomeKind.Failed)]
    [InlineData("command", Choices, OutcomeKind.Failed)]
    [InlineData("command", Modal, OutcomeKind.Modal)]
    [InlineData("component", Message, OutcomeKind.Message)]
    [InlineData("component", Deferred, OutcomeKind.Deferred)]
    [InlineData("component", DeferredUpdate, OutcomeKind.Acknowledged)]
    [InlineData("component", Update, OutcomeKind.Updated)]
    [InlineData("component", Choices, OutcomeKind.Failed)]
    [InlineData("component", Modal, OutcomeKind.Modal)]
    [InlineData("autocomplete", Message, OutcomeKind.Failed)]
    [InlineData("autocomplete", Deferred, OutcomeKind.Failed)]
    [InlineData("autocomplete", DeferredUpdate, OutcomeKind.Failed)]
    [InlineData("autocomplete", Update, OutcomeKind.Failed)]
    [InlineData("autocomplete", Choices, OutcomeKind.Choices)]
    [InlineData("autocomplete", Modal, OutcomeKind.Failed)]
    [InlineData("modal of a component", Message, OutcomeKind.Message)]
    [InlineData("modal of a component", Deferred, OutcomeKind.Deferred)]
    [InlineData("modal of a component", DeferredUpdate, OutcomeKind.Acknowledged)]
    [InlineData("modal of a component", Update, OutcomeKind.Updated)]
    [InlineData("modal of a component", Choices, OutcomeKind.Failed)]
    [InlineData("modal of a component", Modal, OutcomeKind.Failed)]
    [InlineData("modal of a command", Message, OutcomeKind.Message)]
    [InlineData("modal of a command", Deferred, OutcomeKind.Deferred)]
    [InlineData("modal of a command", DeferredUpdate, OutcomeKind.Failed)]
    [InlineData("modal of a command", Update, OutcomeKind.Failed)]
    [InlineData("modal of a command", Modal, OutcomeKind.Failed)]
    [InlineData("command", """{"type":1}""", OutcomeKind.Failed)]
    [InlineData("component", """{"type":10}""", OutcomeKind.Failed)]
    internal async Task Only_the_answers_that_Discord_takes_are_legal(string to, string answer, OutcomeKind expected)
    {
        var outcome = await SendAsync(to, answer);

        outcome.Kind.ShouldBe(expected, outcome.Reason);
    }

    [Theory]
    [InlineData("""{"type":4,"data":{"content":"ok","flag":64}}""", "UNKNOWN_FIELD")]
    [InlineData("""{"type":4}""", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":4,"data":{"content":""}}""", "50006")]
    [InlineData("""{"type":4,"data":{"content":"a"},"extra":1}""", "UNKNOWN_FIELD")]
    [InlineData("""{"type":5,"data":{"flags":4}}""", "BASE_TYPE_CHOICES")]
    [InlineData("""{"type":5,"data":{"content":"later"}}""", "UNKNOWN_FIELD")]
    [InlineData("""{"type":6,"data":{}}""", "UNKNOWN_FIELD")]
    [InlineData("""{"type":7,"data":{"flags":64}}""", "MESSAGE_FLAGS_INVALID")]
    [InlineData("""{"type":"4"}""", "NUMBER_TYPE_COERCE")]
    [InlineData("""{"type":9,"data":{"custom_id":"f","title":"t","components":[]}}""", "BASE_TYPE_BAD_LENGTH")]
    [InlineData(
        """{"type":9,"data":{"custom_id":"f","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"c","style":1,"label":"x"}}]}}""",
        "UNKNOWN_FIELD"
    )]
    [InlineData("[]", "no JSON object")]
    [InlineData("{", "no JSON")]
    public async Task An_answer_that_breaks_a_rule_is_a_named_failure(string answer, string reason)
    {
        var outcome = await SendAsync("component", answer);

        outcome.Kind.ShouldBe(OutcomeKind.Failed);
        $"{outcome.Reason} {outcome.Refusal?.ToJsonString()}".ShouldContain(reason);
    }

    [Fact]
    public async Task Why_an_answer_is_not_legal_is_said_in_a_sentence_and_in_Discords_own_body()
    {
        var outcome = await SendAsync("component", """{"type":4,"data":{"content":5,"flag":64}}""");

        outcome.Reason.ShouldBe(
            "Discord does not take the bot's answer. data.content: Could not interpret \"5\" as string. (and 1 more)"
        );
        outcome.Refusal!["errors"]!["data"]!["flag"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_status_other_than_200_and_another_content_type_are_failures()
    {
        Bot.Status = 500;
        (await PressAsync()).Reason.ShouldBe("The bot answered with status 500");

        Bot.Status = 200;
        Bot.ContentType = "text/html";
        (await PressAsync()).Reason.ShouldBe("The bot's answer has the content type 'text/html'");

        Server.Discord.BotUrl = null;
        (await PressAsync()).Reason.ShouldBe("No bot is connected");
    }

    [Fact]
    public async Task An_ephemeral_answer_is_seen_by_its_person_alone_and_never_over_the_channel()
    {
        Bot.Answers(Message);

        var outcome = await PressAsync();

        Find(outcome.Message)!.IsVisibleTo(Player).ShouldBeTrue();
        Find(outcome.Message)!.IsVisibleTo(OtherPlayer).ShouldBeFalse();
        var target = $"/channels/{General}/messages";
        (await Server.CallAsync("GET", $"{target}/{outcome.Message}")).Code.ShouldBe(10008);
        (await Server.CallAsync("GET", target)).Body!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_update_edits_the_message_of_the_component()
    {
        Bot.Answers(Update);

        (await PressAsync()).Message.ShouldBe(Panel);

        Find(Panel)!.Content.ShouldBe("new");
        Find(Panel)!.Components.Count.ShouldBe(2);
        Find(Panel)!.EditedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_update_of_a_message_that_is_gone_fails()
    {
        Bot.Answer = _ =>
        {
            Server.World.DeleteMessageByHand(Panel);
            return Task.FromResult(Update);
        };

        (await PressAsync()).Reason.ShouldBe("Discord does not take the bot's answer. Unknown Message (10008)");
    }

    private async Task<Outcome> SendAsync(string to, string answer)
    {
        if (to.StartsWith("modal", StringComparison.Ordinal))
        {
            var opened = await SendAsync(
                to.EndsWith("command", StringComparison.Ordinal) ? "command" : "component",
                Modal
            );
            Bot.Answers(answer);
            return await Sender.SubmitModalAsync(Player, opened.Modal!.Id, With(("why", "so")), Token);
        }

        Bot.Answers(answer);
        return to switch
        {
            "command" => await Sender.SendCommandAsync(Player, General, "ticket", With(("about", "a")), Token),
            "component" => await PressAsync(),
            _ => await Sender.SendAutocompleteAsync(Player, General, "staff add", With(), "who", Token),
        };
    }
}
