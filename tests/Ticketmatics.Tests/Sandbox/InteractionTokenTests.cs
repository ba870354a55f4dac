using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class InteractionTokenTests : InteractionTests
{
    private const string Original = "/messages/@original";

    private string LastToken => Bot.Received.Last().Token;

    [Fact]
    public async Task No_answer_in_three_seconds_is_a_failure_and_ends_the_token()
    {
        var release = new TaskCompletionSource<string>();
        Bot.Answer = received => release.Task;
        var pressed = PressAsync();
        while (Bot.Received.IsEmpty)
        {
            await Task.Delay(10, Token);
        }

        Time.Advance(TimeSpan.FromSeconds(2.9));
        pressed.IsCompleted.ShouldBeFalse();
        Time.Advance(TimeSpan.FromSeconds(0.1));

        var outcome = await pressed;
        release.SetResult("""{"type":6}""");
        outcome.Kind.ShouldBe(OutcomeKind.Failed);
        outcome.Reason.ShouldBe("The application did not respond");
        (await WebhookAsync("PATCH", LastToken, Original, """{"content":"late"}""")).Code.ShouldBe(10015);
    }

    [Fact]
    public async Task An_edit_before_the_answer_is_an_unknown_webhook()
    {
        Reply? early = null;
        Bot.Answer = async received =>
        {
            early = await WebhookAsync("PATCH", received.Token, Original, """{"content":"early"}""");
            return """{"type":5,"data":{"flags":64}}""";
        };

        var outcome = await PressAsync();

        early!.Status.ShouldBe(404);
        early.Code.ShouldBe(10015);
        (await WebhookAsync("PATCH", LastToken, Original, """{"content":"now"}""")).Status.ShouldBe(200);
        Find(outcome.Message)!.Content.ShouldBe("now");
    }

    [Fact]
    public async Task A_placeholder_thinks_until_its_text_comes_and_stays_ephemeral()
    {
        Bot.Answers("""{"type":5,"data":{"flags":64}}""");
        var outcome = await PressAsync();
        Find(outcome.Message)!.Thinking.ShouldBeTrue();

        var edit = await WebhookAsync(
            "PATCH",
            LastToken,
            Original,
            """{"content":"done","allowed_mentions":{"parse":[]}}"""
        );

        edit.Status.ShouldBe(200);
        Find(outcome.Message)!
            .ShouldSatisfyAllConditions(
                message => message.Thinking.ShouldBeFalse(),
                message => message.Content.ShouldBe("done"),
                message => message.EditedAt.ShouldBeNull(),
                message => message.VisibleTo.ShouldBe(Player)
            );
    }

    [Fact]
    public async Task A_token_is_good_for_fifteen_minutes()
    {
        Bot.Answers("""{"type":5}""");
        await PressAsync();

        Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await WebhookAsync("PATCH", LastToken, Original, """{"content":"in time"}""")).Status.ShouldBe(200);
        Time.Advance(TimeSpan.FromSeconds(1));

        var late = await WebhookAsync("PATCH", LastToken, Original, """{"content":"late"}""");
        late.Status.ShouldBe(401);
        late.Code.ShouldBe(50027);
    }

    [Fact]
    public async Task A_token_that_never_was_is_an_unknown_webhook()
    {
        (await WebhookAsync("PATCH", "nothing", Original, """{"content":"a"}""")).Code.ShouldBe(10015);
    }

    [Fact]
    public async Task After_a_deferred_update_the_original_is_the_message_of_the_component()
    {
        Bot.Answers("""{"type":6}""");
        await PressAsync();

        await WebhookAsync("PATCH", LastToken, Original, """{"content":"edited"}""");

        Find(Panel)!.Content.ShouldBe("edited");
    }

    [Fact]
    public async Task A_modal_has_no_original()
    {
        Bot.Answers(
            """
            {"type":9,"data":{"custom_id":"f","title":"t","components":[{"type":18,"label":"l",
             "component":{"type":4,"custom_id":"c","style":1}}]}}
            """
        );
        await PressAsync();

        (await WebhookAsync("PATCH", LastToken, Original, """{"content":"a"}""")).Code.ShouldBe(10008);
    }

    [Fact]
    public async Task Follow_ups_are_new_messages_but_the_first_fills_a_placeholder()
    {
        Bot.Answers("""{"type":5}""");
        var outcome = await PressAsync();

        var first = await WebhookAsync("POST", LastToken, "", """{"content":"one","flags":64}""");
        var second = await WebhookAsync("POST", LastToken, "", """{"content":"two","flags":64}""");

        first.Body!["id"]!.ToString().ShouldBe(outcome.Message.ToString());
        Find(outcome.Message)!.Ephemeral.ShouldBeFalse();
        second.Body!["flags"]!.GetValue<int>().ShouldBe(64);
        var target = $"/messages/{second.Body["id"]}";
        (await WebhookAsync("PATCH", LastToken, target, """{"content":"three"}""")).Status.ShouldBe(200);
        (await WebhookAsync("DELETE", LastToken, target)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_second_answer_is_already_acknowledged()
    {
        const string Answer = """{"type":4,"data":{"content":"first"}}""";
        Reply? again = null;
        Bot.Status = 202;
        Bot.Answer = async received =>
        {
            var target = $"/interactions/{received.Body["id"]}/{received.Token}/callback";
            (await Server.CallAsync("POST", target, Answer, asBot: false)).Status.ShouldBe(204);
            again = await Server.CallAsync("POST", target, Answer, asBot: false);
            return "";
        };

        var outcome = await PressAsync();

        again!.Code.ShouldBe(40060);
        outcome.Kind.ShouldBe(OutcomeKind.Message);
    }

    [Fact]
    public async Task An_answer_to_an_interaction_that_never_was_or_is_over_is_to_an_unknown_interaction()
    {
        const string Answer = """{"type":4,"data":{"content":"first"}}""";
        Bot.Status = 500;
        await PressAsync();
        var last = Bot.Last;

        var stranger = await Server.CallAsync("POST", "/interactions/1/nothing/callback", Answer, asBot: false);
        var failed = await Server.CallAsync(
            "POST",
            $"/interactions/{last["id"]}/{LastToken}/callback",
            Answer,
            asBot: false
        );

        stranger.Code.ShouldBe(10062);
        failed.Code.ShouldBe(10062);
        failed.Status.ShouldBe(404);
    }

    [Fact]
    public async Task An_answer_after_a_callback_is_a_failure_that_takes_nothing_back()
    {
        Bot.Answer = async received =>
        {
            var target = $"/interactions/{received.Body["id"]}/{received.Token}/callback";
            await Server.CallAsync("POST", target, """{"type":7,"data":{"content":"first"}}""", asBot: false);
            return """{"type":7,"data":{"content":"second"}}""";
        };

        (await PressAsync()).Reason.ShouldNotBeNull().ShouldContain("40060");

        Find(Panel)!.Content.ShouldBe("first");
        (await WebhookAsync("PATCH", LastToken, Original, """{"content":"edited"}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_callback_answers_like_the_http_answer()
    {
        Bot.Status = 202;
        Bot.Answer = async received =>
        {
            var target = $"/interactions/{received.Body["id"]}/{received.Token}/callback";
            var answer = await Server.CallAsync(
                "POST",
                target,
                """{"type":4,"data":{"content":"first"}}""",
                asBot: false
            );
            answer.Status.ShouldBe(204);
            return "";
        };

        var outcome = await PressAsync();

        outcome.Kind.ShouldBe(OutcomeKind.Message);
        Find(outcome.Message)!.Content.ShouldBe("first");
    }
}
