using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>What people read who do the same thing at the same moment, over real HTTP.</summary>
public sealed class RaceFlow
{
    private const int Many = 50;
    private const int UpdatedMessage = 7;

    [Fact]
    public async Task Fifty_members_who_open_at_once_get_a_ticket_each()
    {
        await using var play = await Play.StartWithPanelAsync();
        var members = Crowd.Join(play, Many);

        var asked = await Crowd.AtOnceAsync(members, member => play.AskAsync(member, "other", "We all ask at once."));
        asked.ShouldAllBe(outcome => outcome.Kind == OutcomeKind.Deferred);
        await Crowd.SettleAsync(play);

        var tickets = await TicketsAsync(play, Many);
        tickets.Select(ticket => ticket.Opener).ShouldBe(members, ignoreOrder: true);
        var channels = play.Tickets();
        channels.Select(c => c.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(Many);
        channels.Select(c => c.ParentId).Distinct().ShouldHaveSingleItem("fifty fit into one category exactly");
        foreach (var (member, outcome) in members.Zip(asked))
        {
            var own = tickets.Single(ticket => ticket.Opener == member).Place.ShouldNotBeNull();
            play.MessageOf(outcome).Content.ShouldContain(Markdown.Mention(own.Channel));
            play.MessageOf(outcome).VisibleTo.ShouldBe(member);
            play.Messages(own.Channel).ShouldHaveSingleItem().Id.ShouldBe(own.Header);
        }

        (await play.CountersAsync()).ShouldBe(new TicketCounters(Many, Open: Many, Claimed: 0, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task One_member_who_opens_fifty_at_once_gets_as_many_as_the_limit_allows()
    {
        await using var play = await Play.StartWithPanelAsync();
        var now = play.Clock.GetUtcNow();
        var moments = Enumerable.Range(1, Many).Select(n => now - TimeSpan.FromSeconds(4 * n));

        var asked = await Crowd.AtOnceAsync(
            moments,
            at => play.AskAsync(play.Opener, "other", "One of very many.", play.Discord.Sender.At(at))
        );
        asked.ShouldAllBe(outcome => outcome.Kind == OutcomeKind.Deferred);
        await Crowd.SettleAsync(play);

        var said = asked.Select(outcome => play.MessageOf(outcome).Content).ToList();
        said.Count(text => text.Contains("is open", StringComparison.Ordinal)).ShouldBe(3);
        said.Count(text => text.Contains("3 open tickets", StringComparison.Ordinal)).ShouldBe(Many - 3);
        play.Tickets().Count.ShouldBe(3);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 3, Open: 3, Claimed: 0, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task Of_fifty_staff_who_claim_at_once_one_wins_and_the_others_read_who()
    {
        await using var play = await Play.StartWithPanelAsync();

        await ClaimAllAtOnceAsync(play);
    }

    [Fact]
    public async Task Of_fifty_who_claim_at_once_in_a_distant_store_one_wins_and_the_others_read_who()
    {
        await using var play = await Play.StartWithPanelAsync(Distant);

        await ClaimAllAtOnceAsync(play);
    }

    [Fact]
    public async Task Fifty_members_who_open_at_once_in_a_distant_store_are_all_answered_in_time()
    {
        await using var play = await Play.StartWithPanelAsync(Distant);
        var members = Crowd.Join(play, Many);

        var asked = await Crowd.AtOnceAsync(members, member => play.AskAsync(member, "other", "We all ask at once."));
        asked.ShouldAllBe(outcome => outcome.Kind != OutcomeKind.Failed);
        await Crowd.SettleAsync(play);

        // A machine that is busy with other things may make some of them read that it took too long.
        var promised = members.Zip(asked).Where(pair => pair.Second.Kind is OutcomeKind.Deferred).ToList();
        var counters = await play.CountersAsync();
        counters.Open.ShouldBeInRange(promised.Count, Many);
        play.Tickets().Count.ShouldBe(counters.Open);
        play.Tickets().Select(c => c.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(counters.Open);
        foreach (var (member, outcome) in promised)
        {
            var own = play.Tickets().Single(channel => IsOf(member, channel));
            play.MessageOf(outcome).Content.ShouldContain(Markdown.Mention(own.Id));
        }
    }

    [Fact]
    public async Task The_same_opening_delivered_twice_opens_one_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var click = new SignedClick(play);
        var form = click.PrepareSubmit(play.Opener, "t1:open-form:other", "ticket_reason", "Delivered twice.");

        var answers = await Crowd.AtOnceAsync([form, form], click.PostAsync);

        answers[0].ShouldBe(answers[1]);
        var outcome = click.Deliver(form, answers[0]);
        var answer = await play.AnswerAsync(outcome);
        await play.QuietAsync();
        answer.Content.ShouldContain(Markdown.Mention(play.Tickets().ShouldHaveSingleItem().Id));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task The_same_claim_delivered_twice_claims_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var click = new SignedClick(play);
        var press = click.PreparePress(play.Staff, play.HeaderOf(channel), "t1:claim:1");

        await Crowd.AtOnceAsync([press, press], click.PostAsync);

        var ticket = await play.TicketAsync(1);
        ticket.Timeline.Count(entry => entry.Event is TicketEvent.Claimed).ShouldBe(1);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 1, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task Of_two_who_close_at_once_one_reads_that_it_was_being_closed_already()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var header = play.HeaderOf(channel);
        UserId[] both = [play.Opener, play.Staff];
        var forms = await Crowd.AtOnceAsync(both, who => play.PressAsync(who, header, "Close"));

        var outcomes = await Crowd.AtOnceAsync(
            both.Zip(forms),
            pair =>
                play.Discord.Sender.SubmitModalAsync(
                    pair.First,
                    pair.Second.Modal!.Id,
                    new Dictionary<string, JsonNode> { ["reason"] = JsonValue.Create("") },
                    Play.Token
                )
        );

        var said = outcomes.Select(outcome => play.MessageOf(outcome).Content).ToList();
        said.ShouldContain(text => text.Contains("is closed.", StringComparison.Ordinal));
        said.ShouldContain(text => text.Contains("already being closed", StringComparison.Ordinal));
        await play.QuietAsync();
        play.Exists(channel).ShouldBeFalse();
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));
    }

    private static SandboxHostOptions Distant(SandboxHostOptions options) =>
        options with
        {
            Discord = new SandboxOptions(),
            Store = new InMemoryStoreOptions
            {
                TransactionTime = TimeSpan.FromMilliseconds(25),
                ReadTime = TimeSpan.FromMilliseconds(8),
            },
        };

    private static async Task ClaimAllAtOnceAsync(Play play)
    {
        var channel = await play.OpenAsync(play.Opener);
        await Crowd.SettleAsync(play);
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        var staff = Crowd.Join(play, Many, play.Here.ModeratorRole);
        var header = play.HeaderOf(channel);
        var click = new SignedClick(play);

        var answers = await Crowd.AtOnceAsync(staff, who => click.PressAsync(who, header, "t1:claim:1"));
        await Crowd.SettleAsync(play);

        var winner = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Claimed>().Claim.By;
        TypeOf(answers[staff.ToList().IndexOf(winner)]).ShouldBe(UpdatedMessage);
        answers.Count(answer => TypeOf(answer) == UpdatedMessage).ShouldBe(1);
        answers
            .Where(answer => TypeOf(answer) != UpdatedMessage)
            .ShouldAllBe(answer =>
                answer.Contains($"{Markdown.Mention(winner)} has already claimed", StringComparison.Ordinal)
            );
        Play.TextOf(play.HeaderOf(channel)).ShouldContain(Markdown.Mention(winner));
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 1, Closed: 0, Failed: 0));
    }

    private static async Task<IReadOnlyList<Ticket>> TicketsAsync(Play play, int last)
    {
        var tickets = new List<Ticket>();
        for (var number = 1; number <= last; number++)
        {
            tickets.Add(await play.TicketAsync(number));
        }

        return tickets;
    }

    private static bool IsOf(UserId member, SandboxChannel channel) =>
        channel.Overwrites.Exists(overwrite => overwrite.OfMember && overwrite.Id == member.Value);

    private static int TypeOf(string answer) => JsonNode.Parse(answer)!["type"]!.GetValue<int>();
}
