using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Change = Ticketmatics.Storage.Change;

namespace Ticketmatics.Tests.Upkeep;

/// <summary>Tickets whose effect is lost, and effects that cannot be performed at all.</summary>
public sealed class StuckTicketTests
{
    private static readonly TicketCounters OneClosed = new(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0);

    [Fact]
    public async Task A_ticket_that_is_opening_without_an_effect_gets_its_channel_at_the_next_look()
    {
        await using var looked = await LookedAt.StartAsync();
        await AskWithoutEffectAsync(looked, looked.Now);

        await looked.LookAsync();

        var ticket = await looked.Play.TicketAsync(1);
        var place = ticket.State.ShouldBeOfType<TicketState.Open>().Place;
        var header = looked.Play.Messages(place.Channel).ShouldHaveSingleItem();
        header.Content.ShouldContain("Sorry for the wait");
        header.Pings.Users.ShouldBe([looked.Play.Opener]);
        looked.Warnings.ShouldHaveSingleItem().ShouldContain("is Opening and nothing works on it");
        await looked.LookAsync();
        looked.Warnings.Count().ShouldBe(1);
        await looked.ShouldBeTrueAsync();
    }

    [Fact]
    public async Task A_ticket_that_has_been_opening_for_a_day_fails_and_My_Tickets_says_why()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        await AskWithoutEffectAsync(looked, looked.Now.AddHours(-25));

        await looked.LookAsync();

        (await play.TicketAsync(1)).State.ShouldBe(new TicketState.Failed(OpeningFault.DiscordUnavailable));
        var mine = await play.PressAsync(play.Opener, play.FindPanel()!, "My Tickets");
        Play.TextOf(play.MessageOf(mine)).ShouldContain("Could not be opened: Discord did not answer");
        await looked.ShouldBeTrueAsync();
    }

    [Fact]
    public async Task A_channel_that_may_not_be_deleted_keeps_neither_its_ticket_nor_the_look()
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var ticket = await AskWithoutEffectAsync(looked, looked.Now.AddHours(-25));
        var topic = $"ticket {ticket.DisplayNumber} · {ticket.Timeline[0].Interaction}";
        play.Discord.World.Channels[play.Discord.World.AddChannel(looked.Guild, "stray")].Topic = topic;
        play.Discord.Faults.Add(
            "DELETE",
            "/channels/{channel}",
            new FaultKind.Refuse(403, DiscordErrorCode.MissingPermissions),
            times: 100
        );

        await looked.LookAsync();

        (await play.TicketAsync(ticket.Number)).State.ShouldBe(new TicketState.Failed(OpeningFault.DiscordUnavailable));
        await looked.ShouldBeTrueAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_ticket_that_is_closing_without_an_effect_is_closed_at_the_next_look(bool channelStands)
    {
        await using var looked = await LookedAt.StartAsync();
        var play = looked.Play;
        var ticket = await looked.OpenAsync(play.Opener);
        var actor = new Actor(play.Opener, IsStaff: false, new InteractionId(1), looked.Now);
        await looked.GivenNextAsync(ticket, TicketRules.Close(ticket, actor, "Put out.", MayClose.StaffAndOpener));
        if (!channelStands)
        {
            play.Discord.World.DeleteChannelByHand(ticket.Place!.Channel);
        }

        await looked.LookAsync();

        var closed = (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Closed>();
        closed.Close.ShouldBe(new CloseRequest(play.Opener, actor.At, "Put out.", CloseCause.Request));
        play.Tickets().ShouldBeEmpty();
        (await play.CountersAsync()).ShouldBe(OneClosed);
    }

    [Fact]
    public async Task A_ticket_whose_effect_waits_for_its_next_attempt_is_left_to_it()
    {
        await using var looked = await LookedAt.StartAsync();
        var ticket = await AskWithoutEffectAsync(looked, looked.Now);
        var later = looked.Now.AddHours(5);
        var make = new OutboxEntry(new EffectKey(looked.Guild, new("make")), new MakeChannel(1), looked.Now, later);
        await looked.GivenAsync(new Change.AddEffect(make));

        await looked.LookAsync();

        (await looked.Play.TicketAsync(1)).Version.ShouldBe(ticket.Version);
        looked.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_effect_of_a_newer_version_waits_a_week_for_it_and_keeps_nothing_waiting()
    {
        await using var looked = await LookedAt.StartAsync();
        var key = new EffectKey(looked.Guild, new("later"));
        await looked.GivenAsync(
            new Change.AddEffect(OutboxEntry.Now(key, new UnreadableEffect("of-a-later-version"), looked.Now))
        );

        await looked.OpenAsync(looked.Play.Opener);

        var waits = looked.Play.Pending().ShouldHaveSingleItem();
        waits.Key.ShouldBe(key);
        (waits.DueAt - looked.Now).ShouldBeGreaterThan(TimeSpan.FromMinutes(55));
        looked.Warnings.ShouldHaveSingleItem().ShouldContain("is a of-a-later-version that this version cannot read");

        looked.Play.Pass(TimeSpan.FromDays(6));
        await looked.WorkAsync();
        looked.Play.Pending().ShouldHaveSingleItem();
        looked.Play.Pass(TimeSpan.FromDays(1));
        await looked.WorkAsync();
        looked.Play.Pending().ShouldBeEmpty();
        looked.Warnings.Last().ShouldContain("is dropped undone");
    }

    [Fact]
    public async Task An_effect_that_cannot_even_be_given_up_is_dropped_in_the_end()
    {
        await using var looked = await LookedAt.StartAsync();
        var key = new EffectKey(looked.Guild, new("hopeless"));
        // Of a ticket that nobody stored: a fault of the bot's at every attempt, and at giving up as well.
        await looked.GivenAsync(new Change.AddEffect(OutboxEntry.Now(key, new MakeChannel(99), looked.Now)));
        var attempts = 0;

        while (attempts < 1000 && looked.Play.Pending().Any(effect => effect.Key == key))
        {
            attempts++;
            try
            {
                await looked.Runner.RunAsync(key, looked.Now, Play.Token);
            }
            catch (InvalidOperationException)
            {
                looked.Play.Pass(RetryRules.Lease);
            }
        }

        attempts.ShouldBe(RetryRules.MostAttempts + RetryRules.MostLastAttempts + 1);
        looked.Warnings.Last().ShouldContain($"is dropped undone, attempt {attempts}");
    }

    private static async Task<Ticket> AskWithoutEffectAsync(LookedAt looked, DateTimeOffset at)
    {
        var draft = new TicketDraft(
            looked.Guild,
            looked.Play.Opener,
            "technical",
            "🔧 Technical Support",
            "My printer is on fire.",
            InteractionId.At(at),
            at
        );
        var number = await looked.Store.NextNumberAsync(looked.Guild, Play.Token);
        var ticket = TicketRules.Open(draft, number);
        await looked.GivenAsync(new Change.OpenTicket(ticket, Limit: 3));
        return ticket;
    }
}
