using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class InteractionPayloadTests : InteractionTests
{
    [Fact]
    public async Task What_is_posted_is_signed_over_the_timestamp_and_the_very_bytes()
    {
        await PressAsync();

        var received = Bot.Received.Single();
        var key = Ed25519PublicKey.Parse(Server.Discord.PublicKey);
        var timestamp = received.Headers["X-Signature-Timestamp"];
        var signature = received.Headers["X-Signature-Ed25519"];
        signature.ShouldAllBe(digit => char.IsAsciiHexDigitLower(digit));
        timestamp.ShouldBe(Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        key.Verify([.. Bytes(timestamp), .. received.Raw], Convert.FromHexString(signature)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_press_brings_the_member_the_message_and_the_permissions_of_the_channel()
    {
        await PressAsync();

        var body = Bot.Last;
        body["type"]!.GetValue<int>().ShouldBe(3);
        body["application_id"]!.ToString().ShouldBe(Server.World.ApplicationId.ToString());
        body["guild_id"]!.ToString().ShouldBe(Server.People.Guild.ToString());
        body["channel_id"]!.ToString().ShouldBe(General.ToString());
        body["member"]!["user"]!["id"]!.ToString().ShouldBe(Player.ToString());
        body["member"]!["permissions"]!.ToString().ShouldBe(GuildJson.Bits(World.EveryoneAtFirst));
        body["app_permissions"]!.ToString().Length.ShouldBeGreaterThan(1);
        body["user"].ShouldBeNull();
        body["data"]!["custom_id"]!.ToString().ShouldBe("open");
        body["data"]!["component_type"]!.GetValue<int>().ShouldBe(2);
        body["message"]!["id"]!.ToString().ShouldBe(Panel.ToString());
        body["message"]!["components"]!.AsArray().Count.ShouldBe(2);
        body["locale"]!.ToString().ShouldBe("en-US");
        body["context"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task The_bots_own_records_read_what_is_posted()
    {
        await Sender.SendCommandAsync(
            Player,
            General,
            "ticket",
            With(("about", "a bug"), ("member", OtherPlayer.ToString())),
            Token
        );

        var read = System.Text.Json.JsonSerializer.Deserialize(
            Bot.Received.Single().Raw,
            DiscordJson.Default.Interaction
        )!;
        read.Data!.Name.ShouldBe("ticket");
        read.Data.Options!.Select(option => option.Name).ShouldBe(["about", "member"]);
        read.Data.Resolved!.Users!.Keys.ShouldBe([OtherPlayer]);
        read.Data.Resolved.Members!.Keys.ShouldBe([OtherPlayer]);
        read.Member!.User!.Id.ShouldBe(Player);
    }

    [Fact]
    public async Task A_subcommand_stands_inside_its_command()
    {
        Bot.Answers("""{"type":8,"data":{"choices":[{"name":"Ada","value":"ada"}]}}""");

        var outcome = await Sender.SendAutocompleteAsync(
            Player,
            General,
            "staff add",
            With(("who", "a")),
            "who",
            Token
        );

        outcome.Kind.ShouldBe(OutcomeKind.Choices);
        outcome.Choices![0]!["value"]!.ToString().ShouldBe("ada");
        var option = Bot.Last["data"]!["options"]![0]!;
        option["name"]!.ToString().ShouldBe("add");
        option["options"]![0]!["focused"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Context_menus_name_their_target_and_bring_it_along()
    {
        Bot.Answers("""{"type":4,"data":{"content":"ok","flags":64}}""");
        var message = Server.World.Write(OtherPlayer, General, "help me");

        await Sender.SendMessageCommandAsync(Player, General, "Open about this", message, Token);
        var onMessage = Bot.Last["data"]!;
        await Sender.SendUserCommandAsync(Player, General, "Open for member", OtherPlayer, Token);
        var onUser = Bot.Last["data"]!;

        onMessage["target_id"]!.ToString().ShouldBe(message.ToString());
        onMessage["resolved"]!["messages"]![message.ToString()]!["content"]!.ToString().ShouldBe("help me");
        onUser["resolved"]!["members"]![OtherPlayer.ToString()].ShouldNotBeNull();
        onUser["resolved"]!["users"]![OtherPlayer.ToString()].ShouldNotBeNull();
    }

    [Fact]
    public async Task An_interaction_may_say_it_was_made_at_a_chosen_time()
    {
        var moment = Time.GetUtcNow().AddSeconds(-20);

        await Sender.At(moment).PressAsync(Player, Panel, "open", Token);

        InteractionId.Parse(Bot.Last["id"]!.ToString()).CreatedAt.ShouldBe(moment);
    }

    [Fact]
    public async Task Fifty_presses_side_by_side_are_fifty_interactions()
    {
        Bot.Answers("""{"type":4,"data":{"content":"ok","flags":64}}""");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PressAsync()));

        outcomes.ShouldAllBe(outcome => outcome.Kind == OutcomeKind.Message);
        Bot.Received.Select(received => received.Body["id"]!.ToString())
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(50);
    }
}
