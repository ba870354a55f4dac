using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Tests.Flows;

/// <summary>An administrator of another server is nobody here, whatever they ask there.</summary>
public sealed class OutsidersFlow
{
    [Fact]
    public async Task Commands_of_another_server_know_nothing_of_the_tickets_here()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();

        (await SaidAsync(play, "closeticket", ("ticket", 1))).ShouldBe(Texts.Default.Refusals.NoSuchNumber);
        (await SaidAsync(play, "reopen", ("ticket", 1))).ShouldBe(Texts.Default.Refusals.NoSuchNumber);
        (await SaidAsync(play, "transcript", ("ticket", 1))).ShouldBe(Texts.Default.Refusals.NoSuchNumber);
        (await SaidAsync(play, "claim")).ShouldBe(Texts.Default.Interactions.NoTicketHere);
        (await SaidAsync(play, "unclaim")).ShouldBe(Texts.Default.Interactions.NoTicketHere);
        (await SaidAsync(play, "adduser", ("member", play.Here.OtherAdministrator))).ShouldBe(
            Texts.Default.Interactions.NoTicketHere
        );
        (await SaidAsync(play, "tickets")).ShouldBe(Texts.Default.Opening.NothingOpen);
        (await SaidAsync(play, "liststaff")).ShouldBe(Texts.Default.Staffing.Nobody);
        (await SaidAsync(play, "stats")).ShouldNotContain("**");
        await SaidAsync(play, "config", ("setting", "ticket-limit"), ("value", "25"));
        await SaidAsync(play, "removestaff", ("member", play.Here.OtherAdministrator));

        play.Exists(channel).ShouldBeTrue();
        (await play.TicketAsync(1)).Version.ShouldBe(2, "opened, and nothing since");
        var here = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        here.Settings.TicketLimit.ShouldBe(3);
        (await play.Host.Store.ReadStaffAsync(play.Here.Guild, Play.Token)).ShouldNotBeEmpty();
    }

    private static async Task<string> SaidAsync(Play play, string name, params (string Name, object Value)[] options)
    {
        var outcome = await play.Discord.Sender.SendCommandAsync(
            play.Here.OtherAdministrator,
            play.Here.OtherGeneral,
            name,
            options.ToDictionary(
                given => given.Name,
                JsonNode (given) =>
                    given.Value is int number ? JsonValue.Create(number) : JsonValue.Create($"{given.Value}")!,
                StringComparer.Ordinal
            ),
            Play.Token
        );
        var message = await play.AnswerAsync(outcome);
        return message.Content.Length > 0 ? message.Content : Play.TextOf(message);
    }
}
