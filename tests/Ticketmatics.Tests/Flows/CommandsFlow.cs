using System.Text.Json.Nodes;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>The commands of tickets, beside the buttons: in a ticket's channel and elsewhere, for each who may ask.</summary>
public sealed class CommandsFlow
{
    [Fact]
    public async Task A_claim_by_command_is_released_by_anybody_of_the_staff()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var claimed = await TextAsync(play, play.Staff, "claim", channel.Id);
        await play.QuietAsync();
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Claimed", "Release", "Close"]);
        var released = await TextAsync(play, play.Admin, "unclaim", channel.Id);
        await play.QuietAsync();

        claimed.ShouldContain("`/unclaim` releases it");
        released.ShouldContain("`/claim` makes it yours");
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Claim", "Close"]);
        Play.TextOf(play.HeaderOf(channel)).ShouldContain("Waiting for staff");
        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBeOfType<TicketState.Open>();
        ticket
            .Timeline[^1]
            .ShouldSatisfyAllConditions(
                last => last.Event.ShouldBe(TicketEvent.Released),
                last => last.By.ShouldBe(play.Admin)
            );
        (await play.CountersAsync()).Claimed.ShouldBe(0);
    }

    [Fact]
    public async Task Release_on_the_header_gives_the_claim_button_back_at_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");

        var refused = await play.PressAsync(play.Opener, play.HeaderOf(channel), "Release");
        var released = await play.PressAsync(play.Staff, play.HeaderOf(channel), "Release");

        play.MessageOf(refused).Content.ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotStaff()));
        released.Kind.ShouldBe(OutcomeKind.Updated);
        Play.LabelsOf(play.HeaderOf(channel)).ShouldBe(["Claim", "Close"]);
    }

    [Fact]
    public async Task Claims_are_refused_to_members_outside_of_tickets_and_where_there_is_nothing_to_do()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        foreach (var command in (string[])["claim", "unclaim"])
        {
            var notStaff = Texts.Default.Refusals.Of(new Refusal.NotStaff());
            (await TextAsync(play, play.Opener, command, channel.Id)).ShouldBe(notStaff);
            (await TextAsync(play, play.Staff, command)).ShouldBe(Texts.Default.Interactions.NoTicketHere);
        }

        var nothing = Texts.Default.Refusals.Of(new Refusal.NotClaimed());
        (await TextAsync(play, play.Staff, "unclaim", channel.Id)).ShouldBe(nothing);
        await TextAsync(play, play.Staff, "claim", channel.Id);
        (await TextAsync(play, play.Admin, "claim", channel.Id)).ShouldContain(Markdown.Mention(play.Staff));
    }

    [Fact]
    public async Task The_opener_closes_the_ticket_of_the_channel_with_a_reason()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var text = await TextAsync(play, play.Opener, "closeticket", channel.Id, ("reason", " It went out. "));

        text.ShouldBe("Ticket 0001 is closed.");
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();
        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.By.ShouldBe(play.Opener);
        closed.Close.Reason.ShouldBe("It went out.");
    }

    [Fact]
    public async Task Staff_close_a_ticket_by_its_number_from_anywhere_and_strangers_do_not()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        (await TextAsync(play, play.Staff, "closeticket")).ShouldBe(Texts.Default.Interactions.ChooseTicket);
        var unknown = await TextAsync(play, play.Staff, "closeticket", option: ("ticket", 77));
        unknown.ShouldBe(Texts.Default.Refusals.NoSuchNumber);
        var strange = await TextAsync(play, play.Stranger, "closeticket", option: ("ticket", 1));
        strange.ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotYours()));
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();

        await TextAsync(play, play.Staff, "closeticket", option: ("ticket", 1));

        await play.EventuallyAsync(() => !play.Exists(channel));
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(4_294_967_297L)]
    public async Task Who_names_a_ticket_that_cannot_be_does_not_mean_the_one_of_the_channel(long number)
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        foreach (var command in (string[])["closeticket", "reopen", "transcript"])
        {
            var refused = await TextAsync(play, play.Staff, command, channel.Id, ("ticket", number));
            refused.ShouldBe(Texts.Default.Refusals.NoSuchNumber, command);
        }

        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task Suggested_are_the_tickets_that_the_asker_may_close_and_that_fit_what_is_typed()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = await play.OpenAsync(play.Opener);
        await play.OpenAsync(play.Stranger);
        await TextAsync(play, play.Staff, "claim", first.Id);

        const string waiting = "0002 · 🔧 Technical Support · Emil · waiting for staff";
        const string claimed = "0001 · 🔧 Technical Support · Dina · claimed";
        (await SuggestedAsync(play, play.Staff, "")).ShouldBe([(waiting, 2), (claimed, 1)]);
        (await SuggestedAsync(play, play.Admin, "CLAIMED")).ShouldBe([(claimed, 1)]);
        (await SuggestedAsync(play, play.Staff, 2)).ShouldBe([(waiting, 2)]);
        (await SuggestedAsync(play, play.Opener, "")).ShouldBe([(claimed, 1)]);
        (await SuggestedAsync(play, play.Here.Moderator, "")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_asks_in_the_panels_form_for_the_category_or_takes_the_chosen_one()
    {
        await using var play = await Play.StartWithPanelAsync();

        var unchosen = await CommandAsync(play, play.Opener, "open");
        var chosen = await CommandAsync(play, play.Opener, "open", option: ("category", "report"));
        var opened = await play.Discord.Sender.SubmitModalAsync(
            play.Opener,
            chosen.Modal.ShouldNotBeNull(chosen.Reason).Id,
            new Dictionary<string, JsonNode> { ["ticket_reason"] = JsonValue.Create("Somebody spams the chat.") },
            Play.Token
        );

        unchosen.Kind.ShouldBe(OutcomeKind.Modal);
        (await play.AnswerAsync(opened)).Content.ShouldContain("is open");
        (await play.TicketAsync(1)).Category.ShouldBe("report");
    }

    [Fact]
    public async Task Tickets_lists_to_staff_what_waits_first_and_to_members_their_own()
    {
        await using var play = await Play.StartWithPanelAsync();
        (await TextAsync(play, play.Staff, "tickets")).ShouldContain("No tickets are open");
        var first = await play.OpenAsync(play.Opener);
        var second = await play.OpenAsync(play.Stranger);
        await TextAsync(play, play.Staff, "claim", first.Id);

        var toStaff = await TextAsync(play, play.Staff, "tickets");
        var toMember = await TextAsync(play, play.Opener, "tickets");

        toStaff.ShouldContain("Open tickets: 2");
        var (waits, claimed) = (Markdown.Mention(second.Id), Markdown.Mention(first.Id));
        toStaff
            .IndexOf(waits, StringComparison.Ordinal)
            .ShouldBeInRange(0, toStaff.IndexOf(claimed, StringComparison.Ordinal));
        toMember.ShouldContain(claimed);
        toMember.ShouldNotContain(waits);
        (await TextAsync(play, play.Here.Moderator, "tickets")).ShouldContain("You have no tickets here yet");
    }

    [Fact]
    public async Task Help_shows_commands_of_staff_to_staff_alone()
    {
        await using var play = await Play.StartWithPanelAsync();

        (await TextAsync(play, play.Staff, "help")).ShouldContain("unclaim");
        (await TextAsync(play, play.Opener, "help")).ShouldNotContain("unclaim");
    }

    [Fact]
    public async Task Help_names_the_menus_and_speaks_of_closing_to_those_alone_who_may()
    {
        await using var play = await Play.StartWithPanelAsync();
        var (forMember, aboutMessage) = (Texts.Default.Opening.OpenForName, Texts.Default.Opening.OpenAboutName);

        var opener = await TextAsync(play, play.Opener, "help");
        opener.ShouldContain(aboutMessage);
        opener.ShouldContain("closeticket");
        opener.ShouldNotContain(forMember);

        await play.SetAsync(settings => settings with { MayClose = Ticketmatics.Settings.MayClose.Staff });
        opener = await TextAsync(play, play.Opener, "help");
        opener.ShouldNotContain("**Close**");
        opener.ShouldNotContain("closeticket");
        var staff = await TextAsync(play, play.Staff, "help");
        staff.ShouldContain(forMember);
        staff.ShouldContain("**Close**");
        staff.ShouldContain("closeticket");
    }

    private static Task<Outcome> CommandAsync(
        Play play,
        UserId who,
        string name,
        ChannelId? channel = null,
        (string Name, JsonNode Value)? option = null
    ) =>
        play.Discord.Sender.SendCommandAsync(
            who,
            channel ?? play.Here.Support,
            name,
            option is var (key, value)
                ? new Dictionary<string, JsonNode> { [key] = value }
                : new Dictionary<string, JsonNode>(),
            Play.Token
        );

    private static async Task<string> TextAsync(
        Play play,
        UserId who,
        string name,
        ChannelId? channel = null,
        (string Name, JsonNode Value)? option = null
    )
    {
        var message = play.MessageOf(await CommandAsync(play, who, name, channel, option));
        message.VisibleTo.ShouldBe(who);
        return message.Embeds.Count == 0 ? message.Content : Play.TextOf(message);
    }

    private static async Task<IEnumerable<(string Name, int Number)>> SuggestedAsync(
        Play play,
        UserId who,
        JsonNode typed
    )
    {
        var outcome = await play.Discord.Sender.SendAutocompleteAsync(
            who,
            play.Here.Support,
            "closeticket",
            new Dictionary<string, JsonNode> { ["ticket"] = typed },
            "ticket",
            Play.Token
        );
        return outcome
            .Choices.ShouldNotBeNull(outcome.Reason)
            .Select(choice => (choice!["name"]!.GetValue<string>(), choice["value"]!.GetValue<int>()));
    }
}
