using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What Discord's client lets a person do.</summary>
public sealed class ClientTests : InteractionTests
{
    [Fact]
    public async Task A_disabled_button_and_one_that_is_not_there_cannot_be_pressed()
    {
        (await Sender.PressAsync(Player, Panel, "off", Token)).Reason.ShouldBe("The component is disabled.");
        (await Sender.PressAsync(Player, Panel, "none", Token)).Kind.ShouldBe(OutcomeKind.Failed);
        (await Sender.PressAsync(Player, Panel, "kind", Token)).Kind.ShouldBe(OutcomeKind.Failed);
        Bot.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_in_a_channel_that_is_not_seen_cannot_be_used()
    {
        Server.World.SetOverwrite(
            General,
            new(Server.People.Guild.Value, OfMember: false, Permissions.None, Permissions.ViewChannel)
        );

        (await PressAsync()).Reason.ShouldBe("There is no such message.");
        Bot.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_ephemeral_message_is_pressed_by_its_person_alone()
    {
        Bot.Answers(
            """
            {"type":4,"data":{"content":"a","flags":64,"components":[{"type":1,"components":[
              {"type":2,"style":1,"label":"b","custom_id":"b"}]}]}}
            """
        );
        var message = (await PressAsync()).Message!.Value;
        Bot.Answers("""{"type":7,"data":{"content":"pressed","components":[]}}""");

        (await Sender.PressAsync(OtherPlayer, message, "b", Token)).Kind.ShouldBe(OutcomeKind.Failed);
        (await Sender.PressAsync(Player, message, "b", Token)).Kind.ShouldBe(OutcomeKind.Updated);
        Find(message)!.Components.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_choice_is_sent_again_only_after_the_message_was_edited()
    {
        (await ChooseAsync("bug")).Kind.ShouldBe(OutcomeKind.Acknowledged);
        (await ChooseAsync("bug")).Kind.ShouldBe(OutcomeKind.Nothing);
        (await ChooseAsync("other")).Kind.ShouldBe(OutcomeKind.Acknowledged);
        (await Sender.ChooseAsync(OtherPlayer, Panel, "kind", ["other"], Token)).Kind.ShouldBe(
            OutcomeKind.Acknowledged
        );
        Bot.Received.Count.ShouldBe(3);

        await Server.CallAsync("PATCH", $"/channels/{General}/messages/{Panel}", PanelBody);

        (await ChooseAsync("other")).Kind.ShouldBe(OutcomeKind.Acknowledged);
        Bot.Last["data"]!["values"]![0]!.ToString().ShouldBe("other");
    }

    [Fact]
    public async Task A_select_takes_what_it_offers_in_the_number_it_asks_for()
    {
        (await ChooseAsync("neither")).Kind.ShouldBe(OutcomeKind.Failed);
        (await ChooseAsync()).Kind.ShouldBe(OutcomeKind.Failed);
        (await ChooseAsync("bug", "other")).Kind.ShouldBe(OutcomeKind.Failed);
        Bot.Received.ShouldBeEmpty();
    }

    [Fact]
    public void Commands_are_shown_to_those_who_have_the_permission()
    {
        Shown(Player).ShouldBe(["ticket", "staff", "Open for member", "Open about this"]);
        Shown(Server.People.Moderator).ShouldBe(["ticket", "mods", "staff", "Open for member", "Open about this"]);
        Shown(Server.People.Administrator).ShouldContain("secret", StringComparer.Ordinal);
        Shown(Server.People.OtherAdministrator).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_that_is_not_shown_cannot_be_sent()
    {
        (await CommandAsync("secret")).Kind.ShouldBe(OutcomeKind.Failed);
        (await CommandAsync("nothing")).Kind.ShouldBe(OutcomeKind.Failed);

        Server.World.SetOverwrite(
            General,
            new(Player.Value, OfMember: true, Permissions.None, Permissions.UseApplicationCommands)
        );
        (await CommandAsync("ticket", ("about", "a"))).Kind.ShouldBe(OutcomeKind.Failed);
        Bot.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Options_are_checked_before_they_are_sent()
    {
        (await CommandAsync("ticket")).Reason.ShouldBe("The option about is required.");
        (await CommandAsync("ticket", ("about", "12345678901"))).Reason.ShouldBe(
            "The option about takes 1 to 10 characters."
        );
        (await CommandAsync("ticket", ("about", "a"), ("member", "1"))).Reason.ShouldBe("There is no such user.");
        (await CommandAsync("ticket", ("about", "a"), ("x", "1"))).Reason.ShouldBe("The command has no option x.");
        (await CommandAsync("staff")).Reason.ShouldBe("A subcommand has to be chosen.");
        Bot.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_modal_is_submitted_once_by_its_person_with_what_it_asks_for()
    {
        Bot.Answers(
            """
            {"type":9,"data":{"custom_id":"form","title":"Form","components":[
              {"type":10,"content":"Read this."},
              {"type":18,"label":"Why","component":{"type":4,"custom_id":"why","style":2,"min_length":2,"max_length":5}},
              {"type":18,"label":"Kind","component":{"type":3,"custom_id":"kind","required":false,"options":[
                {"label":"Bug","value":"bug"}]}}]}}
            """
        );
        var modal = (await PressAsync()).Modal!;
        Bot.Answers("""{"type":6}""");

        (await SubmitAsync(Player, modal)).Reason.ShouldBe("Why: this is required.");
        (await SubmitAsync(Player, modal, ("why", "toolong"))).Reason.ShouldBe("Why: 2 to 5 characters are expected.");
        (await SubmitAsync(Player, modal, ("why", "so"), ("x", "y"))).Reason.ShouldBe("The form has no field x.");
        (await SubmitAsync(OtherPlayer, modal, ("why", "so"))).Reason.ShouldBe("No such form is open.");
        Bot.Received.Count.ShouldBe(1);

        var sent = await SubmitAsync(Player, modal, ("why", "so"), ("kind", new JsonArray("bug")));
        sent.Kind.ShouldBe(OutcomeKind.Acknowledged, sent.Reason);
        (await SubmitAsync(Player, modal, ("why", "so"))).Kind.ShouldBe(OutcomeKind.Failed);

        var data = Bot.Last["data"]!;
        Bot.Last["type"]!.GetValue<int>().ShouldBe(5);
        Bot.Last["message"]!["id"]!.ToString().ShouldBe(Panel.ToString());
        data["custom_id"]!.ToString().ShouldBe("form");
        data["components"]![1]!["component"]!["value"]!.ToString().ShouldBe("so");
        data["components"]![2]!["component"]!["values"]![0]!.ToString().ShouldBe("bug");
    }

    [Fact]
    public async Task A_modal_stays_open_where_its_submission_failed()
    {
        Bot.Answers(
            """
            {"type":9,"data":{"custom_id":"form","title":"Form","components":[
              {"type":18,"label":"Why","component":{"type":4,"custom_id":"why","style":1}}]}}
            """
        );
        var modal = (await PressAsync()).Modal!;
        Bot.Status = 500;
        (await SubmitAsync(Player, modal, ("why", "so"))).Kind.ShouldBe(OutcomeKind.Failed);

        Bot.Status = 200;
        Bot.Answers("""{"type":6}""");
        (await SubmitAsync(Player, modal, ("why", "so"))).Kind.ShouldBe(OutcomeKind.Acknowledged);
    }

    [Fact]
    public async Task Where_the_bot_was_removed_nothing_of_it_works()
    {
        Server.World.RemoveBot(Server.People.Guild);

        (await PressAsync()).Reason.ShouldBe("The bot is no longer in this guild.");
        Shown(Player).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_endpoint_is_saved_only_where_it_refuses_wrong_signatures_and_answers_pings()
    {
        var url = Server.Discord.BotUrl!;
        var body = new JsonObject { ["interactions_endpoint_url"] = url.ToString() }.ToJsonString();
        Server.Discord.BotUrl = null;
        Bot.Answers("""{"type":1}""");

        var careless = await Server.CallAsync("PATCH", "/applications/@me", body);
        careless.Code.ShouldBe(50035);
        Server.Discord.BotUrl.ShouldBeNull();

        var key = Ed25519PublicKey.Parse(Server.Discord.PublicKey);
        Bot.Answer = received =>
        {
            byte[] signed = [.. Bytes(received.Headers["X-Signature-Timestamp"]), .. received.Raw];
            var signature = Convert.FromHexString(received.Headers["X-Signature-Ed25519"]);
            Bot.Status = key.Verify(signed, signature) ? 200 : 401;
            return Task.FromResult("""{"type":1}""");
        };

        (await Server.CallAsync("PATCH", "/applications/@me", body)).Status.ShouldBe(200);
        Server.Discord.BotUrl.ShouldBe(url);
    }

    private string[] Shown(UserId user) =>
        [
            .. CommandAccess
                .Shown(Server.World, Server.World.Guilds[Server.People.Guild], user)
                .Select(command => command.Name),
        ];

    private Task<Outcome> ChooseAsync(params string[] values) =>
        Sender.ChooseAsync(Player, Panel, "kind", values, Token);

    private Task<Outcome> CommandAsync(string name, params (string, JsonNode)[] options) =>
        Sender.SendCommandAsync(Player, General, name, With(options), Token);

    private Task<Outcome> SubmitAsync(UserId user, OpenedModal modal, params (string, JsonNode)[] fields) =>
        Sender.SubmitModalAsync(user, modal.Id, With(fields), Token);
}
