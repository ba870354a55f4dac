using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// A process of the program that is deployed is killed at each step of its work, a step being the way to Discord or to
/// DynamoDB, or back. Its leases run out, and the sweep brings to an end what it began.
/// </summary>
public abstract class PublishedDeaths(DynamoDbLocal dynamo, LocalS3 s3)
{
    private protected const int StepsOfARequest = 2;
    private const int MoreStepsThanAnyWorkHas = 100;
    private const int MostSweeps = 5;

    /// <summary>
    /// Every step of a native program; of one that dotnet executes, which starts slowly, every fifth, so that each second
    /// one is before a request arrives and the others before an answer does.
    /// </summary>
    private protected static int StepOf(int round)
    {
        var step = FunctionProcess.IsNative ? round : (5 * round) - 4;
        step.ShouldBeLessThan(MoreStepsThanAnyWorkHas);
        return step;
    }

    /// <summary>A guild with a panel.</summary>
    private protected async Task<PublishedPlay> StartAsync()
    {
        var play = await PublishedPlay.StartAsync(dynamo, s3);
        await play.People.CommandAsync(play.People.Admin, "setup");
        await play.DeliverAsync();
        play.People.FindPanel().ShouldNotBeNull();
        return play;
    }

    /// <summary>The leases of the dead run out and the sweep comes; then what woke the dead comes again.</summary>
    private protected static async Task RecoverAsync(PublishedPlay play)
    {
        for (var sweep = 1; await play.HasWorkAsync(); sweep++)
        {
            sweep.ShouldBeLessThan(MostSweeps, "or the sweep gets nowhere");
            await play.LetTimePassAsync();
            await play.SweepAsync();
        }

        await play.DeliverAsync();
    }

    private protected static async Task<SandboxChannel> ShouldBeOpenAsync(
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

    private protected static async Task ShouldBeClosedAsync(
        PublishedPlay play,
        int number,
        UserId opener,
        string because
    )
    {
        play.People.Tickets().ShouldBeEmpty(because);
        var member = await play.Store.ReadMemberAsync(play.People.Here.Guild, opener, Play.Token);
        member.OpenNumbers.ShouldBeEmpty(because);
        var counters = new TicketCounters(Asked: number, Open: 0, Claimed: 0, Closed: number, Failed: 0);
        (await play.CountersAsync()).ShouldBe(counters, because);
    }
}
