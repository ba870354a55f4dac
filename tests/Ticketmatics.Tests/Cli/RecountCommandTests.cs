using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Cli;

public sealed class RecountCommandTests(DynamoDbLocal local) : IDisposable
{
    private static readonly string[] Recount = ["recount", "--guild", $"{A.Guild}"];

    private readonly Shell shell = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task Figures_that_are_wrong_are_printed_and_repaired()
    {
        await using var tables = await local.CreateTablesAsync(Token);
        shell.Connect(tables);
        var store = tables.Store(TimeProvider.System);
        foreach (var (number, state) in A.States.Values.Index())
        {
            var asked = A.Ticket(number + 1, A.Member(number));
            var moved = asked with { State = state, Version = 2 };
            await CommitAsync(store, new Change.OpenTicket(asked, Limit: 1));
            await CommitAsync(store, new Change.SaveTicket(asked, moved));
        }

        var right = (await store.ReadGuildAsync(A.Guild, Token)).Counters;
        var shards = await store.ReadCountersAsync(A.Guild, Token);
        await CommitAsync(
            store,
            new Change.CorrectCounters(
                shards[0],
                new TicketCounters(Asked: 1, Open: 2, Claimed: 3, Closed: 4, Failed: 5)
            ),
            new Change.CorrectCounters(shards[6], default),
            // Closed long ago, and one who is not known to have the ticket that is open.
            new Change.CorrectMember(A.Member(5), [], [6]),
            new Change.CorrectMember(A.Member(0), [1], [])
        );

        (await shell.RunAsync([.. Recount, "--dry-run"])).ShouldBe(0, shell.Errors);
        shell.Output.ShouldContain("Counted: 11 tickets, 11 members\n");
        Lines("left as it is").ShouldBe(4);
        (await store.ReadGuildAsync(A.Guild, Token)).Counters.ShouldNotBe(right);

        (await shell.RunAsync(Recount)).ShouldBe(0, shell.Errors);
        shell.Output.ShouldContain(
            "Wrong: counters#00: asked 1, open 2, claimed 3, closed 4, failed 5; "
                + "right: asked 0, open 0, claimed 0, closed 0, failed 0; repaired\n"
        );
        shell.Output.ShouldContain($"Wrong: member {A.Member(0)}: nothing open; right: open 1; repaired\n");
        Lines("repaired").ShouldBe(4);
        (await store.ReadGuildAsync(A.Guild, Token)).Counters.ShouldBe(right);
        (await store.ReadMemberAsync(A.Guild, A.Member(5), Token)).OpenNumbers.ShouldBeEmpty();

        (await shell.RunAsync(Recount)).ShouldBe(0, shell.Errors);
        shell.Output.ShouldEndWith($"All figures of guild {A.Guild} are right.\n");
    }

    [Fact]
    public async Task A_guild_that_nobody_knows_has_nothing_wrong()
    {
        await using var tables = await local.CreateTablesAsync(Token);
        shell.Connect(tables);

        (await shell.RunAsync(Recount)).ShouldBe(0, shell.Errors);

        shell.Output.ShouldBe($"Counted: 0 tickets, 0 members\nAll figures of guild {A.Guild} are right.\n");
    }

    private int Lines(string end) =>
        shell.Output.Split('\n').Count(line => line.EndsWith($"; {end}", StringComparison.Ordinal));

    private static async Task CommitAsync(ITicketStore store, params Change[] changes) =>
        (await store.CommitAsync(new Commit(A.Guild, [.. changes]), Token)).ShouldBeNull();
}
