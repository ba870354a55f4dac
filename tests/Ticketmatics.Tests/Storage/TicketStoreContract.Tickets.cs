using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task A_ticket_is_read_as_it_was_opened()
    {
        var ticket = await GivenTicketAsync();

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(ticket);
    }

    [Fact]
    public async Task What_was_never_written_is_absent()
    {
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
        (await store.ReadTicketsAsync(A.Guild, [1, 2], Token)).ShouldBeEmpty();
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
        (await AdaAsync()).ShouldHold([], [], last: null);
        var guild = await store.ReadGuildAsync(A.Guild, Token);
        guild.Settings.ShouldBe(new GuildSettings());
        guild.Counters.ShouldBe(default);
        guild.Panels.ShouldBeEmpty();
        guild.Parents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ticket_is_found_by_the_channel_that_it_has_and_a_release_is_kept()
    {
        var asked = await GivenTicketAsync();
        await GivenTicketAsync(2, A.Bob);
        (await store.FindTicketAsync(A.Guild, A.Place.Channel, Token)).ShouldBeNull();

        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon));
        var claimed = await GivenNextAsync(open, TicketRules.Claim(open, A.Actor(A.Sam)));
        var released = await GivenNextAsync(claimed, TicketRules.Release(claimed, A.Actor(A.Sam)));

        (await store.FindTicketAsync(A.Guild, A.Place.Channel, Token)).ShouldBe(1);
        (await store.FindTicketAsync(A.OtherGuild, A.Place.Channel, Token)).ShouldBeNull();
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(released);
        await GivenNextAsync(released, TicketRules.ChannelGone(released, A.Noon));
        (await store.FindTicketAsync(A.Guild, A.Place.Channel, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_let_into_a_ticket_is_kept_and_who_was_taken_out_is_not()
    {
        var asked = await GivenTicketAsync();
        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon));
        var one = await GivenNextAsync(open, ParticipantRules.Add(open, A.Actor(A.Sam), A.Bob));
        var two = await GivenNextAsync(one, ParticipantRules.Add(one, A.Actor(A.Sam), A.Member(1)));

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(two);

        var rest = await GivenNextAsync(two, ParticipantRules.Remove(two, A.Actor(A.Sam), A.Bob));
        var none = await GivenNextAsync(rest, ParticipantRules.Remove(rest, A.Actor(A.Sam), A.Member(1)));
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(none);
        none.Participants.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ticket_keeps_its_answers_and_what_its_category_was_called()
    {
        var asked = A.Ticket(1) with
        {
            CategoryName = "📦 \"Parcels\"",
            Reason = "",
            Answers = [new FormAnswer("Which parcel?", "The \0 one\n"), new FormAnswer("When?", "")],
        };
        await GivenAsync(new Change.OpenTicket(asked, Limit: 1));

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(asked);
    }

    [Fact]
    public async Task A_ticket_keeps_every_transcript_and_what_its_opener_was_called()
    {
        var asked = A.Ticket(1) with { OpenerName = "Dina \u202e", Locale = "pt-BR" };
        await GivenAsync(new Change.OpenTicket(asked, Limit: 1));
        var reopened = asked with
        {
            Version = 2,
            Transcript = new TranscriptNote(A.Noon.AddDays(2), 7, "1", A.Message())
            {
                Files = ["9-b.txt", "7-a.txt"],
                MoreFiles = 3,
            },
            EarlierTranscripts = [new TranscriptNote(A.Noon, 3), new TranscriptNote(A.Noon.AddDays(1), 5, "0")],
        };

        await GivenAsync(new Change.SaveTicket(asked, reopened));

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(reopened);
    }

    [Fact]
    public async Task The_newest_tickets_are_those_with_the_highest_numbers()
    {
        foreach (var number in (int[])[9, 100, 2, 10])
        {
            await GivenTicketAsync(number, A.Member(number));
        }

        (await store.ListNewestTicketsAsync(A.Guild, most: 3, Token)).Select(t => t.Number).ShouldBe([100, 10, 9]);
        (await store.ListNewestTicketsAsync(A.OtherGuild, most: 3, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_tickets_are_read_by_number_without_those_that_do_not_exist()
    {
        foreach (var number in (int[])[10, 2, 9])
        {
            await GivenTicketAsync(number, A.Member(number));
        }

        var read = await store.ReadTicketsAsync(A.Guild, [10, 3, 9, 2, 9], Token);

        read.Select(ticket => ticket.Number).ShouldBe([2, 9, 10]);
        read[2].ShouldHold(A.Ticket(10, A.Member(10)));
    }

    [Fact]
    public async Task At_most_25_tickets_are_read_at_once()
    {
        (await store.ReadTicketsAsync(A.Guild, [.. Enumerable.Range(1, 25)], Token)).ShouldBeEmpty();
        await Should.ThrowAsync<ArgumentException>(() =>
            store.ReadTicketsAsync(A.Guild, [.. Enumerable.Range(1, 26)], Token)
        );
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused()
    {
        var first = await GivenTicketAsync();

        var refusal = await CommitAsync(new Change.OpenTicket(A.Ticket(1, A.Bob), Limit: 3));

        refusal.ShouldSayMoved(first);
        (await store.ReadMemberAsync(A.Guild, A.Bob, Token)).ShouldHold([], [], last: null);
        (await CountersAsync()).ShouldBe(TicketCounters.Of(first.State));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Every_state_is_read_as_it_was_saved(string step)
    {
        var before = await GivenTicketAsync();
        var after = before with { State = A.States[step], Version = 2 };

        await GivenAsync(new Change.SaveTicket(before, after));

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(after);
    }

    [Fact]
    public async Task A_save_on_a_version_that_is_past_is_refused()
    {
        var asked = await GivenTicketAsync();
        var open = await GivenNextAsync(asked, TicketRules.Settle(asked, A.Place, A.Noon));

        var refusal = await CommitAsync(
            new Change.SaveTicket(asked, asked with { State = new TicketState.Failed(OpeningFault.Refused) })
        );

        refusal.ShouldSayMoved(open);
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(open);
        (await CountersAsync()).ShouldBe(TicketCounters.Of(open.State));
        (await AdaAsync()).OpenNumbers.ShouldBe([1]);
    }

    [Fact]
    public async Task A_save_of_a_ticket_that_does_not_exist_is_refused()
    {
        var absent = A.Ticket();

        var refusal = await CommitAsync(new Change.SaveTicket(absent, absent with { Version = 2 }));

        refusal.ShouldSayMoved(current: null);
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(StepPairs))]
    public async Task Counters_and_open_tickets_follow_every_transition(string from, string to)
    {
        var asked = await GivenTicketAsync(1);
        var other = await GivenTicketAsync(2, A.Bob);
        var before = asked with { State = A.States[from], Version = 2 };
        await GivenAsync(new Change.SaveTicket(asked, before));
        var was = TicketCounters.Of(before.State);
        (await CountersAsync()).ShouldBe(was + TicketCounters.Of(other.State));

        var after = before with { State = A.States[to], Version = 3 };
        await GivenAsync(new Change.SaveTicket(before, after));

        (await CountersAsync()).ShouldBe(TicketCounters.Of(after.State) + TicketCounters.Of(other.State));
        (await AdaAsync()).OpenNumbers.ShouldBe(TicketCounters.Of(after.State).Open == 1 ? [1] : []);
    }

    [Fact]
    public async Task Counters_are_exact_over_all_their_shards()
    {
        for (var number = 1; number <= (2 * CommitPlan.CounterShards) + 1; number++)
        {
            var asked = await GivenTicketAsync(number, A.Member(number));
            if (number % 2 == 0)
            {
                await GivenNextAsync(asked, TicketRules.Fail(asked, OpeningFault.GuildIsFull, A.Noon));
            }
        }

        (await CountersAsync()).ShouldBe(new TicketCounters(Asked: 33, Open: 17, Claimed: 0, Closed: 0, Failed: 16));
    }

    public static TheoryData<string> Steps => [.. A.States.Keys];

    /// <summary>A ticket that is not open becomes open again by being reopened alone.</summary>
    public static TheoryData<string, string> StepPairs =>
        [
            .. from before in A.States
            from after in A.States
            where
                TicketCounters.Of(after.Value).Open <= TicketCounters.Of(before.Value).Open
                || after.Value is TicketState.Reopening
            select (before.Key, after.Key),
        ];
}
