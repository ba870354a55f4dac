using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Opening;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Tickets that begin in the menu of a member or of a message.</summary>
public sealed class MenusFlow
{
    [Fact]
    public async Task Staff_open_a_ticket_in_the_name_of_a_member_whatever_the_limit()
    {
        await using var play = await Play.StartWithPanelAsync();
        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "1"));
        await play.OpenAsync(play.Opener);

        var form = await MenuAsync(play, play.Staff, play.Opener);
        var opened = await ConfigFlow.SubmitAsync(
            play,
            play.Staff,
            form,
            ("category", new[] { "billing" }),
            ("ticket_reason", "You told me about an invoice.")
        );
        var answer = await play.AnswerAsync(opened);

        var ticket = await play.TicketAsync(2);
        (ticket.Opener, ticket.AskedBy).ShouldBe((play.Opener, play.Staff));
        var channel = play.Tickets().Single(found => found.Id == ticket.Place!.Channel);
        answer.Content.ShouldBe(
            $"Ticket 0002 for {Markdown.Mention(play.Opener)} is open: {Markdown.Mention(channel.Id)}"
        );
        play.CanSee(play.Opener, channel).ShouldBeTrue();
        play.HeaderOf(channel).Content.ShouldContain(Markdown.Mention(play.Opener));
        Play.TextOf(play.HeaderOf(channel))
            .ShouldContain($"{Markdown.Mention(play.Staff)} for {Markdown.Mention(play.Opener)}");
        ticket.OpenerName.ShouldBe((await play.TicketAsync(1)).OpenerName, "by which staff find it while they type");
    }

    [Fact]
    public async Task Who_opens_a_ticket_for_a_member_that_just_got_one_is_told_so_and_keeps_what_was_typed()
    {
        await using var play = await Play.StartWithPanelAsync();
        var form = await MenuAsync(play, play.Staff, play.Opener);
        // No time passes before the next click, as it would until an answer comes.
        await play.AskAsync(play.Opener, "technical", "My printer is on fire.");

        var refused = await ConfigFlow.SubmitAsync(
            play,
            play.Staff,
            form,
            ("category", new[] { "billing" }),
            ("ticket_reason", "You told me about an invoice.")
        );

        var text = play.MessageOf(refused).Content;
        text.ShouldStartWith($"A ticket for {Markdown.Mention(play.Opener)} was opened a moment ago");
        text.ShouldContain("You told me about an invoice.");
        (await play.CountersAsync()).Asked.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_but_staff_opens_tickets_for_others_and_bots_have_none()
    {
        await using var play = await Play.StartWithPanelAsync();

        var refused = await MenuAsync(play, play.Stranger, play.Opener);
        var bot = await MenuAsync(play, play.Staff, play.Discord.World.BotId);
        var form = await MenuAsync(play, play.Staff, play.Opener);
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        var late = await ConfigFlow.SubmitAsync(
            play,
            play.Staff,
            form,
            ("category", new[] { "billing" }),
            ("ticket_reason", "I was staff a moment ago.")
        );

        play.MessageOf(refused).Content.ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotStaff()));
        play.MessageOf(bot).Content.ShouldBe(Texts.Default.Opening.BotsOpenNone);
        play.MessageOf(late).Content.ShouldContain("I was staff a moment ago.");
        (await play.CountersAsync()).Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_ticket_about_a_message_quotes_it_and_mentions_nobody()
    {
        await using var play = await Play.StartWithPanelAsync();
        var written = play.Discord.World.Write(
            play.Stranger,
            play.Here.Support,
            "Buy now!\n@everyone " + new string('\n', 600)
        );

        var form = await play.Discord.Sender.SendMessageCommandAsync(
            play.Opener,
            play.Here.Support,
            Texts.Default.Opening.OpenAboutName,
            written,
            Play.Token
        );
        var reason = form.Modal.ShouldNotBeNull(form.Reason).Components[1]!["component"]!["value"]!.GetValue<string>();
        var opened = await ConfigFlow.SubmitAsync(
            play,
            play.Opener,
            form,
            ("category", new[] { "report" }),
            ("ticket_reason", reason + "This is spam.")
        );
        await play.AnswerAsync(opened);

        reason.ShouldStartWith("> ");
        reason.ShouldContain($"/{play.Here.Support}/{written}");
        reason.Length.ShouldBeLessThan(TicketRules.ReasonMaxLength - 200);
        var header = play.HeaderOf(play.Tickets().Single());
        Play.TextOf(header).ShouldContain("Buy now!");
        Play.TextOf(header).ShouldContain("This is spam.");
        header.Pings.Users.ShouldBe([play.Opener]);
    }

    private static Task<Outcome> MenuAsync(Play play, UserId who, UserId target) =>
        play.Discord.Sender.SendUserCommandAsync(
            who,
            play.Here.Support,
            Texts.Default.Opening.OpenForName,
            target,
            Play.Token
        );
}
