using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// A process of the program that is deployed is killed at each step of its work, a step being the way to Discord or to
/// DynamoDB, or back. Its leases run out, and the sweep brings to an end what it began.
/// </summary>
public sealed class PublishedDeathTests(DynamoDbLocal dynamo, LocalS3 s3)
{
    private const int StepsOfARequest = 2;
    private const int MoreStepsThanAnyWorkHas = 60;
    private const int MostSweeps = 5;

    [Fact]
    public async Task Opening_and_closing_survive_the_death_of_the_worker_at_any_step()
    {
        await using var play = await StartAsync();
        var (opened, closed) = (0, 0);
        for (var round = 1; opened == 0 || closed == 0; round++)
        {
            var step = StepOf(round);
            var opener = Crowd.Join(play.People, 1)[0];
            RemoveParents(play.People);

            var asked = await play.People.AskAsync(opener, "technical", "My printer is on fire.");
            if (!await play.DieOverRecordsAsync(step) && opened == 0)
            {
                opened = step;
            }

            await RecoverAsync(play);
            var channel = await ShouldBeOpenAsync(play, round, opener, $"opening, step {step}");
            play.People.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));

            await play.People.CloseAsync(opener, channel);
            if (!await play.DieOverRecordsAsync(step) && closed == 0)
            {
                closed = step;
            }

            await RecoverAsync(play);
            await ShouldBeClosedAsync(play, round, opener, $"closing, step {step}");
        }

        opened.ShouldBeGreaterThan(8 * StepsOfARequest, "or the worker did nothing");
        closed.ShouldBeGreaterThan(5 * StepsOfARequest, "or the worker did nothing");
    }

    [Fact]
    public async Task A_click_whose_process_dies_at_any_step_is_lost_or_counts_once()
    {
        await using var play = await StartAsync();
        var (opened, closed) = (0, 0);
        for (var round = 1; opened == 0 || closed == 0; round++)
        {
            var step = StepOf(round);
            var opener = Crowd.Join(play.People, 1)[0];

            var form = await PressOpenAsync(play.People, opener);
            if (!await play.DieOverClickAsync(() => SubmitOpenAsync(play.People, opener, form), step) && opened == 0)
            {
                opened = step;
            }

            await RecoverAsync(play);
            if (play.People.Tickets().Count == 0)
            {
                // Lost: the member, who was told that it failed, asks again.
                await play.People.AskAsync(opener, "technical", "My printer is on fire.");
                await RecoverAsync(play);
            }

            var channel = await ShouldBeOpenAsync(play, round, opener, $"opening, step {step}");

            form = await play.People.PressAsync(opener, play.People.HeaderOf(channel), "Close");
            if (!await play.DieOverClickAsync(() => SubmitCloseAsync(play.People, opener, form), step) && closed == 0)
            {
                closed = step;
            }

            await RecoverAsync(play);
            if (play.People.Exists(channel))
            {
                await play.People.CloseAsync(opener, channel);
                await RecoverAsync(play);
            }

            await ShouldBeClosedAsync(play, round, opener, $"closing, step {step}");
        }

        opened.ShouldBeGreaterThan(2 * StepsOfARequest, "or the function did nothing");
        closed.ShouldBeGreaterThan(1 * StepsOfARequest, "or the function did nothing");
    }

    /// <summary>Every step of a native program; of one that dotnet executes, which starts slowly, every fourth.</summary>
    private static int StepOf(int round)
    {
        var step = FunctionProcess.IsNative ? round : (4 * round) - 3;
        step.ShouldBeLessThan(MoreStepsThanAnyWorkHas);
        return step;
    }

    /// <summary>A guild with a panel.</summary>
    private async Task<PublishedPlay> StartAsync()
    {
        var play = await PublishedPlay.StartAsync(dynamo, s3);
        await play.People.CommandAsync(play.People.Admin, "setup");
        await play.DeliverAsync();
        play.People.FindPanel().ShouldNotBeNull();
        return play;
    }

    /// <summary>The leases of the dead run out and the sweep comes; then what woke the dead comes again.</summary>
    private static async Task RecoverAsync(PublishedPlay play)
    {
        for (var sweep = 1; await play.HasWorkAsync(); sweep++)
        {
            sweep.ShouldBeLessThan(MostSweeps, "or the sweep gets nowhere");
            await play.LetTimePassAsync();
            await play.SweepAsync();
        }

        await play.DeliverAsync();
    }

    private static async Task<SandboxChannel> ShouldBeOpenAsync(
        PublishedPlay play,
        int number,
        UserId opener,
        string because
    )
    {
        var channel = play.People.Tickets().ShouldHaveSingleItem($"one channel, {because}");
        var header = play.People.Messages(channel.Id).ShouldHaveSingleItem($"one header, {because}");
        var ticket = (await play.Store.ReadMemberAsync(play.People.Here.Guild, opener, Play.Token)).OpenNumbers;
        (await play.TicketAsync(ticket.ShouldHaveSingleItem(because))).State.ShouldBe(
            new TicketState.Open(new TicketPlace(channel.Id, header.Id)),
            because
        );
        var counters = new TicketCounters(Asked: number, Open: 1, Claimed: 0, Closed: number - 1, Failed: 0);
        (await play.CountersAsync()).ShouldBe(counters, because);
        return channel;
    }

    private static async Task ShouldBeClosedAsync(PublishedPlay play, int number, UserId opener, string because)
    {
        play.People.Tickets().ShouldBeEmpty(because);
        var member = await play.Store.ReadMemberAsync(play.People.Here.Guild, opener, Play.Token);
        member.OpenNumbers.ShouldBeEmpty(because);
        var counters = new TicketCounters(Asked: number, Open: 0, Claimed: 0, Closed: number, Failed: 0);
        (await play.CountersAsync()).ShouldBe(counters, because);
    }

    /// <summary>Somebody tidies up, so that the next opening has to make a category, too.</summary>
    private static void RemoveParents(Play people)
    {
        var world = people.Discord.World;
        lock (world.Gate)
        {
            foreach (
                var parent in world
                    .ChannelsOf(people.Here.Guild)
                    .Where(channel => channel.Type is ChannelType.GuildCategory)
                    .Where(channel => channel.Name.Contains("Tickets", StringComparison.Ordinal))
                    .ToList()
            )
            {
                world.Remove(parent);
            }
        }
    }

    private static Task<Outcome> PressOpenAsync(Play people, UserId opener) =>
        people.Discord.Sender.PressAsync(opener, people.FindPanel().ShouldNotBeNull().Id, "t1:open", Play.Token);

    private static Task SubmitOpenAsync(Play people, UserId opener, Outcome form) =>
        SubmitAsync(
            people,
            opener,
            form,
            ("category", new JsonArray("technical")),
            ("ticket_reason", JsonValue.Create("My printer is on fire."))
        );

    private static Task SubmitCloseAsync(Play people, UserId opener, Outcome form) =>
        SubmitAsync(people, opener, form, ("reason", JsonValue.Create("")));

    private static Task SubmitAsync(
        Play people,
        UserId who,
        Outcome form,
        params (string Name, JsonNode Value)[] fields
    ) =>
        people.Discord.Sender.SubmitModalAsync(
            who,
            form.Modal.ShouldNotBeNull(form.Reason).Id,
            fields.ToDictionary(field => field.Name, field => field.Value),
            Play.Token
        );
}
