using System.Globalization;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>What a ticket costs at DynamoDB, in the units that it charges for.</summary>
public sealed class CapacityTests(DynamoDbLocal dynamo, ITestOutputHelper output)
{
    /// <summary>Units of a click, and of the effects that it leads to.</summary>
    private const string Expected = """
        | What | requests | read | write | requests after | read | write |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        | /setup | 1 | 0 | 8 | 19 | 8 | 36 |
        | /addstaff | 3 | 2 | 8 | 4 | 1 | 5 |
        | /liststaff | 2 | 2 | 0 | 0 | 0 | 0 |
        | /help | 3 | 3 | 0 | 0 | 0 | 0 |
        | Open: the form | 1 | 1 | 0 | 0 | 0 | 0 |
        | Open | 4 | 2 | 21 | 8 | 5 | 25 |
        | My Tickets | 2 | 2 | 0 | 0 | 0 | 0 |
        | Claim | 3 | 2 | 20 | 5 | 3 | 5 |
        | Close | 7 | 6 | 24 | 15 | 9 | 31 |
        | /removestaff | 3 | 2 | 8 | 8 | 6 | 5 |
        | A ticket's whole life | 14 | 10 | 65 | 28 | 17 | 61 |
        """;

    private readonly List<(string Step, Capacity Click, Capacity Effects)> table = [];

    [Fact]
    public async Task Every_interaction_and_a_tickets_whole_life_cost_what_is_written_here()
    {
        using var wire = new MeteredWire();
        await using var play = await StoredPlay.StartAsync(dynamo, wire);
        var people = play.People;
        // The first click of a process comes after what the process asks when it starts.
        await people.CommandAsync(people.Opener, "help");
        wire.Take();

        await MeasureAsync(play, wire, "/setup", () => people.CommandAsync(people.Admin, "setup"));
        await MeasureAsync(
            play,
            wire,
            "/addstaff",
            () => people.CommandAsync(people.Admin, "addstaff", ("member", people.Staff))
        );
        await MeasureAsync(play, wire, "/liststaff", () => people.CommandAsync(people.Admin, "liststaff"));
        await MeasureAsync(play, wire, "/help", () => people.CommandAsync(people.Opener, "help"));
        await people.AskAsync(people.Stranger, "other", "The first one makes the category.");
        while (await play.DeliverAsync()) { }

        wire.Take();

        var panel = people.FindPanel().ShouldNotBeNull();
        var form = await MeasureAsync(
            play,
            wire,
            "Open: the form",
            () =>
                people.Discord.Sender.PressAsync(
                    people.Opener,
                    panel.Id,
                    "t1:open",
                    TestContext.Current.CancellationToken
                )
        );
        form.Kind.ShouldBe(OutcomeKind.Modal);
        await MeasureAsync(
            play,
            wire,
            "Open",
            () => people.AskAsync(people.Opener, "technical", "My printer is on fire.")
        );
        var channel = people.Tickets().Single(ticket => people.CanSee(people.Opener, ticket));
        await MeasureAsync(play, wire, "My Tickets", () => people.PressAsync(people.Opener, panel, "My Tickets"));
        var claimed = await MeasureAsync(
            play,
            wire,
            "Claim",
            () => people.PressAsync(people.Staff, people.HeaderOf(channel), "Claim")
        );
        claimed.Kind.ShouldBe(OutcomeKind.Updated, claimed.Reason);
        await MeasureAsync(play, wire, "Close", () => people.CloseAsync(people.Staff, channel, "Put out."));
        people.Exists(channel).ShouldBeFalse();

        await MeasureAsync(
            play,
            wire,
            "/removestaff",
            () => people.CommandAsync(people.Admin, "removestaff", ("member", people.Staff))
        );
        ShouldBe(Expected);
    }

    private async Task<Outcome> MeasureAsync(StoredPlay play, MeteredWire wire, string step, Func<Task<Outcome>> click)
    {
        var outcome = await click();
        var clicked = wire.Take();
        while (await play.DeliverAsync()) { }

        table.Add((step, clicked, wire.Take()));
        return outcome;
    }

    private void ShouldBe(string expected)
    {
        var life = table.Where(row => row.Step is "Open" or "Claim" or "Close").ToList();
        var clicks = life.Aggregate(default(Capacity), (sum, row) => sum + row.Click);
        var effects = life.Aggregate(default(Capacity), (sum, row) => sum + row.Effects);
        string[] lines =
        [
            "| What | requests | read | write | requests after | read | write |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
            .. table.Select(row => $"| {row.Step} | {Cells(row.Click)} | {Cells(row.Effects)} |"),
            $"| A ticket's whole life | {Cells(clicks)} | {Cells(effects)} |",
        ];
        var printed = string.Join('\n', lines);
        output.WriteLine(printed);
        printed.ShouldBe(expected);
    }

    private static string Cells(Capacity capacity) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{capacity.Requests} | {capacity.ReadUnits} | {capacity.WriteUnits}"
        );
}
