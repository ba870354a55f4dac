using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Change = Ticketmatics.Storage.Change;

namespace Ticketmatics.Tests.Upkeep;

/// <summary>What changed on Discord while nobody told the bot, and what the hourly look makes of it.</summary>
public sealed class LookTests
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_ticket_whose_channel_was_deleted_by_hand_is_closed_at_the_next_look()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var gone = await looked.OpenAsync(play.Opener);
        var other = await looked.OpenAsync(play.Stranger);
        play.Discord.World.DeleteChannelByHand(gone.Place!.Channel);

        (await looked.LookAsync()).ShouldBeInRange(HalfAnHour, 3 * HalfAnHour);

        var closed = await play.TicketAsync(gone.Number);
        closed.State.ShouldBeOfType<TicketState.Closed>().Close.Cause.ShouldBe(CloseCause.ChannelDeleted);
        closed
            .Timeline[^1]
            .ShouldSatisfyAllConditions(
                last => last.Event.ShouldBe(TicketEvent.ChannelGone),
                last => last.By.ShouldBeNull(),
                last => last.Interaction.ShouldBeNull()
            );
        (await play.TicketAsync(other.Number)).Version.ShouldBe(other.Version);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 2, Open: 1, Claimed: 0, Closed: 1, Failed: 0));
        (await looked.Store.ReadMemberAsync(looked.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBeEmpty();
        await looked.ShouldBeTrueAsync();
    }

    [Fact]
    public async Task A_role_of_the_staff_that_was_deleted_is_staff_no_more_and_frees_what_its_members_had_claimed()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var role = play.Here.ModeratorRole;
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", role));
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", role), ("category", "billing"));
        await looked.WorkAsync();
        var ticket = await looked.OpenAsync(play.Opener);
        await play.CommandAsync(play.Here.Moderator, "claim", Channel(ticket));
        (await play.TicketAsync(ticket.Number)).State.ShouldBeOfType<TicketState.Claimed>();
        await looked.WorkAsync();

        await looked.LookAsync();
        (await RolesAsync()).ShouldContain(role);
        play.Discord.World.DeleteRole(looked.Guild, role);
        play.Discord.Faults.Add("GET", "/guilds/{guild}/roles", new FaultKind.Refuse(200, Body: "[]"));
        await looked.LookAsync();
        (await RolesAsync()).ShouldContain(role, "what Discord said was no list of roles");
        await looked.LookAsync();

        (await RolesAsync()).ShouldNotContain(role);
        (await play.TicketAsync(ticket.Number)).State.ShouldBeOfType<TicketState.Open>();

        async Task<IEnumerable<RoleId>> RolesAsync() =>
            (await looked.Store.ReadStaffAsync(looked.Guild, Play.Token))
                .Select(entry => entry.Subject)
                .OfType<StaffSubject.RoleHolders>()
                .Select(holders => holders.Id);

        static ChannelId Channel(Ticket ticket) => ticket.Place!.Channel;
    }

    [Fact]
    public async Task Not_one_ticket_is_closed_where_Discord_lists_no_channels_at_all()
    {
        await using var looked = await LookedAt.StartAsync();
        var ticket = await looked.OpenAsync(looked.Play.Opener);
        looked.Play.Discord.Faults.Add("GET", "/guilds/{guild}/channels", new FaultKind.Refuse(200, Body: "[]"));

        await looked.LookAsync();

        (await looked.Play.TicketAsync(ticket.Number)).State.ShouldBe(ticket.State);
        looked.Warnings.ShouldContain(line => line.Contains("not one channel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_an_opener_left_is_said_once_in_the_ticket_which_stays_open()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var left = await looked.OpenAsync(play.Opener);
        var stays = await looked.OpenAsync(play.Stranger);
        var claimed = TicketRules.Claim(left, new Actor(play.Staff, IsStaff: true, new InteractionId(1), looked.Now));
        await looked.GivenNextAsync(left, claimed);
        play.Discord.World.RemoveMember(play.Here.Guild, play.Opener);

        await looked.LookAsync();
        await looked.LookAsync();

        var said = play.Messages(left.Place!.Channel).Skip(1).ShouldHaveSingleItem();
        said.Content.ShouldContain($"{Markdown.Mention(play.Opener)} has left this server");
        said.Pings.Users.ShouldBe([play.Staff]);
        play.Messages(stays.Place!.Channel).ShouldHaveSingleItem("only the header");
        var ticket = await play.TicketAsync(left.Number);
        ticket.State.ShouldBeOfType<TicketState.Claimed>();
        ticket.Timeline.Count(entry => entry.Event is TicketEvent.OpenerLeft).ShouldBe(1);
        (await play.CountersAsync()).Open.ShouldBe(2);
    }

    [Fact]
    public async Task Openers_of_many_tickets_are_looked_for_over_several_looks()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var members = Crowd.Join(play, 30);
        foreach (var member in members)
        {
            await looked.OpenAsync(member);
        }

        foreach (var member in members)
        {
            play.Discord.World.RemoveMember(play.Here.Guild, member);
        }

        await looked.LookAsync();
        (await SaidAsync(looked)).ShouldBe(25);
        await looked.LookAsync();
        (await SaidAsync(looked)).ShouldBe(30);
    }

    [Fact]
    public async Task A_guild_that_removed_the_bot_is_looked_at_less_and_less_and_hourly_again_once_it_is_back()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        await looked.OpenAsync(play.Opener);
        play.Discord.World.RemoveBot(play.Here.Guild);

        foreach (var hours in (int[])[2, 4, 8, 16, 32, 64, 128, 168, 168])
        {
            (await looked.LookAsync()).ShouldBeInRange((hours * Hour) - HalfAnHour, (hours * Hour) + HalfAnHour);
        }

        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>("nobody knows of its channel");
        play.Discord.World.AddBot(play.Here.Guild);
        await play.CommandAsync(play.Admin, "setup");
        await looked.WorkAsync();
        ((await looked.NextLookAsync()).NextAt - looked.Now).ShouldBeLessThan(2 * Hour);
        (await looked.LookAsync()).ShouldBeLessThan(2 * Hour);
        looked.Looks().ShouldBe(2, "one is replaced and waits for its time");

        play.Pass(TimeSpan.FromDays(8));
        await looked.WorkAsync();
        looked.Looks().ShouldBe(1);
    }

    [Fact]
    public async Task Without_open_tickets_a_guild_is_looked_at_once_a_day_until_one_is_opened()
    {
        await using var looked = await LookedAt.StartAsync();
        looked.Play.Discord.Faults.Add("*", "/guilds/{guild}/channels", new FaultKind.CutBefore());

        (await looked.LookAsync()).ShouldBeGreaterThan(TimeSpan.FromHours(23));
        looked.Warnings.ShouldBeEmpty("Discord is not asked");
        looked.Play.Discord.Faults.Clear();
        await looked.OpenAsync(looked.Play.Opener);

        ((await looked.NextLookAsync()).NextAt - looked.Now).ShouldBeLessThan(2 * Hour);
    }

    [Fact]
    public async Task Looks_that_were_lost_are_begun_again_by_the_next_work_in_the_guild()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var ticket = await looked.OpenAsync(play.Opener);
        var (id, at) = await looked.NextLookAsync();
        var lease = LeaseId.New();
        await looked.Store.LeaseEffectAsync(new(looked.Guild, id), lease, at, at.AddMinutes(2), Play.Token);
        await looked.GivenAsync(new Change.CompleteEffect(id, lease, at));
        looked.Looks().ShouldBe(0);
        play.Pass(4 * Hour);

        await play.PressAsync(play.Staff, play.Messages(ticket.Place!.Channel)[0], "Claim");
        await looked.WorkAsync();

        looked.Looks().ShouldBe(1);
        ((await looked.NextLookAsync()).NextAt - looked.Now).ShouldBeLessThan(2 * Hour);
    }

    [Fact]
    public async Task Figures_that_drifted_are_repaired_and_the_log_says_what_was_wrong()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var ticket = await looked.OpenAsync(play.Opener);
        var shard = (await looked.Store.ReadCountersAsync(looked.Guild, Play.Token))[1];
        await looked.GivenAsync(
            new Change.CorrectCounters(shard, shard.Counters with { Open = 7, Claimed = -2 }),
            new Change.CorrectMember(play.Opener, [ticket.Number], [ticket.Number, 55])
        );

        await looked.LookAsync();

        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
        (await looked.Store.ReadMemberAsync(looked.Guild, play.Opener, Play.Token)).OpenNumbers.ShouldBe([1]);
        looked.Warnings.ShouldBe([
            $"counters#01 of guild {looked.Guild} was wrong and is repaired: asked 1, open 7, claimed -2, closed 0, "
                + "failed 0; now asked 1, open 1, claimed 0, closed 0, failed 0.",
            $"member {play.Opener} of guild {looked.Guild} was wrong and is repaired: open 1 55; now open 1.",
        ]);
        await looked.LookAsync();
        looked.Warnings.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_look_that_Discord_does_not_answer_is_made_an_hour_later()
    {
        await using var looked = await LookedAt.StartAsync();
        var ticket = await looked.OpenAsync(looked.Play.Opener);
        looked.Play.Discord.World.DeleteChannelByHand(ticket.Place!.Channel);
        looked.Play.Discord.Faults.Add("GET", "/guilds/{guild}/channels", new FaultKind.Refuse(401), times: 1);

        (await looked.LookAsync()).ShouldBeLessThan(2 * Hour);
        await looked.LookAsync();

        (await looked.Play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        looked.Looks().ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_is_not_held_by_tickets_that_are_not_open()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        await looked.GivenAsync(new Change.CorrectMember(play.Opener, [], [7, 8, 9]));

        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        await looked.WorkAsync();

        play.MessageOf(asked).Content.ShouldContain("is open");
        await looked.ShouldBeTrueAsync();
    }

    private static async Task<int> SaidAsync(LookedAt looked)
    {
        var tickets = await looked.Store.ListUnfinishedTicketsAsync(looked.Guild, Play.Token);
        return tickets.Count(ticket =>
            looked
                .Play.Messages(ticket.Place!.Channel)
                .Count(message => message.Content.Contains("has left", StringComparison.Ordinal)) == 1
        );
    }
}
