using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Figures are read by as many requests as ever, however many tickets there are.</summary>
public sealed class FiguresCapacityTests(DynamoDbLocal dynamo)
{
    private const int More = 15;

    [Fact]
    public async Task Figures_take_as_many_requests_of_many_tickets_as_of_one()
    {
        using var wire = new MeteredWire();
        await using var play = await StoredPlay.StartAsync(dynamo, wire);
        var people = play.People;
        await people.CommandAsync(people.Admin, "setup");
        await DeliverAsync(play);

        await people.AskAsync(people.Opener, "other", "The first of many.");
        await people.CommandAsync(people.Admin, "dashboard");
        await DeliverAsync(play);
        var ofOne = await MeasureAsync(play, wire);
        foreach (var member in Crowd.Join(people, More))
        {
            await people.AskAsync(member, "other", "One of many more.");
        }

        await DeliverAsync(play);
        var ofMany = await MeasureAsync(play, wire);

        ofOne.Stats.ShouldBe(2, "the guild, and its days");
        ofOne.AllTimes.ShouldBe(3, "the guild, its sum of past days, and the days since");
        (ofMany.Stats, ofMany.AllTimes).ShouldBe((ofOne.Stats, ofOne.AllTimes));
        ofMany.Dashboard.ShouldBeLessThan(ofOne.Dashboard + More, "a refresh may come between, but not one a ticket");
    }

    private static async Task<(int Stats, int AllTimes, int Dashboard)> MeasureAsync(StoredPlay play, MeteredWire wire)
    {
        var people = play.People;
        wire.Take();
        await people.CommandAsync(people.Admin, "stats");
        var stats = wire.Take().Requests;
        await people.CommandAsync(people.Admin, "stats", ("period", "all"));
        var allTimes = wire.Take().Requests;
        (await people.CommandAsync(people.Admin, "dashboard")).Kind.ShouldBe(OutcomeKind.Deferred);
        wire.Take();
        await DeliverAsync(play);
        return (stats, allTimes, wire.Take().Requests);
    }

    private static async Task DeliverAsync(StoredPlay play)
    {
        while (await play.DeliverAsync()) { }
    }
}
