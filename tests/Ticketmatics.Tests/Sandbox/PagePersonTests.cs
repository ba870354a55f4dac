using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What a person sets for themselves, and their direct messages.</summary>
public sealed class PagePersonTests : InteractionTests
{
    [Fact]
    public async Task Direct_messages_are_seen_by_their_person_alone()
    {
        var opened = await Server.PageAsync("POST", "/direct-messages", $$"""{"as":"{{Player}}"}""");
        var id = opened.Body!["id"]!.ToString();
        (await Server.CallAsync("POST", $"/channels/{id}/messages", """{"content":"psst"}""")).Status.ShouldBe(200);

        var mine = await Server.PageAsync("GET", $"/channels/{id}/messages?as={Player}");
        mine.Body!["messages"]![0]!["content"]!.ToString().ShouldBe("psst");
        (await Server.PageAsync("GET", $"/channels/{id}/messages?as={OtherPlayer}")).Status.ShouldBe(404);
        var state = await Server.PageAsync("GET", $"/state?as={Player}");
        state.Body!["directMessages"]![0]!["id"]!.ToString().ShouldBe(id);
        (await Server.PageAsync("GET", $"/state?as={OtherPlayer}")).Body!["directMessages"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_closes_their_direct_messages_gets_none()
    {
        var body = $$"""{"as":"{{Player}}","takesDirectMessages":false}""";
        (await Server.PageAsync("PUT", "/me", body)).Status.ShouldBe(200);

        var channel = await Server.CallAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{Player}}"}""");
        var target = $"/channels/{channel.Body!["id"]}/messages";

        (await Server.CallAsync("POST", target, """{"content":"psst"}""")).Code.ShouldBe(50007);
    }

    [Fact]
    public async Task The_bot_is_told_a_persons_language()
    {
        (await Server.PageAsync("PUT", "/me", $$"""{"as":"{{Player}}","locale":"pt-BR"}""")).Status.ShouldBe(200);
        (await Server.PageAsync("PUT", "/me", $$"""{"as":"{{Player}}","locale":"tlh"}""")).Status.ShouldBe(400);

        await PressAsync();

        Bot.Last["locale"]!.ToString().ShouldBe("pt-BR");
        Bot.Last["guild_locale"]!.ToString().ShouldBe("en-US");
        (await Server.PageAsync("GET", $"/state?as={Player}")).Body!["me"]!["locale"]!.ToString().ShouldBe("pt-BR");
    }

    [Fact]
    public async Task Commands_of_direct_messages_are_those_that_say_so_in_the_persons_language_alone()
    {
        await RegisterAsync(
            """
            [{"name":"here","description":"d","contexts":[0]},
             {"name":"there","description":"d","contexts":[1],
              "name_localizations":{"pt-BR":"lá","de":"dort"},"description_localizations":{"de":"d"}}]
            """
        );
        await Server.PageAsync("PUT", "/me", $$"""{"as":"{{Player}}","locale":"pt-BR"}""");

        var shown = await Server.PageAsync("GET", $"/commands?as={Player}");

        shown.Body!.AsArray().Count.ShouldBe(1);
        shown.Body[0]!["name_localizations"]!.ToJsonString().ShouldBe("""{"pt-BR":"l\u00E1"}""");
        shown.Body[0]!["description_localizations"].ShouldBeNull();
    }
}
