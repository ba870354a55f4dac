using System.Globalization;
using Ticketmatics.Moving;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Cli;

public sealed class ImportCommandTests(DynamoDbLocal local) : IDisposable
{
    private const int Tickets = 60;

    private readonly Shell shell = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Each third open, of five members, and one guild more.</summary>
    private static string File =>
        $$"""
            {"{{A.Guild}}": {"tickets": [{{string.Join(",", Enumerable.Range(1, Tickets).Select(Entry))}}],
              "staffMembers": ["{{A.Sam}}"], "staffRoles": ["{{A.StaffRole}}"], "nextTicketNumber": 70,
              "settings": {"maxTicketsPerUser": 5} },
             "{{A.OtherGuild}}": {"nextTicketNumber": 3} }
            """;

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_run_that_was_killed_is_finished_by_the_next_and_one_more_changes_nothing()
    {
        await using var tables = await local.CreateTablesAsync(Token);
        shell.Connect(tables);
        shell.Write("data.json", File);
        var store = tables.Store(TimeProvider.System);
        var belongings = OriginalFile.Read(System.Text.Encoding.UTF8.GetBytes(File)).Guilds[0];

        (await shell.RunAsync("import", "data.json", "--dry-run")).ShouldBe(0, shell.Errors);
        shell.Output.ShouldContain("Tickets: 60 would be written, 0 there already\n");
        (await store.ListTicketsAsync(A.Guild, after: 0, most: 1, Token)).ShouldBeEmpty();
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();

        // Dies as soon as the second batch is written, before it knows.
        var mortal = new MortalStore(store, new KillSwitch(at: 20));
        await Should.ThrowAsync<KilledException>(() =>
            new MovingIn(mortal, TimeProvider.System, dryRun: false).RunAsync(belongings, Token)
        );
        var after = (await store.ListTicketsAsync(A.Guild, after: 0, most: 100, Token)).Length;
        after.ShouldBeInRange(1, Tickets - 1);

        (await shell.RunAsync("import", "data.json", "--guild", $"{A.Guild}")).ShouldBe(0, shell.Errors);
        shell.Output.ShouldContain(
            string.Create(CultureInfo.InvariantCulture, $"Tickets: {Tickets - after} written, {after} there already\n")
        );
        (await store.NextNumberAsync(A.OtherGuild, Token)).ShouldBe(1);
        (await shell.RunAsync("import", "data.json")).ShouldBe(0, shell.Errors);
        shell.Output.ShouldContain("Tickets: 0 written, 60 there already\n");
        shell.Output.ShouldContain("Nothing was changed.");

        (await shell.RunAsync("recount", "--guild", $"{A.Guild}")).ShouldBe(0, shell.Errors);
        shell.Output.ShouldEndWith($"All figures of guild {A.Guild} are right.\n");
        var guild = await store.ReadGuildAsync(A.Guild, Token);
        guild.Counters.ShouldBe(new TicketCounters(Asked: 60, Open: 20, Claimed: 0, Closed: 40, Failed: 0));
        guild.Settings.TicketLimit.ShouldBe(5);
        guild.Look.ShouldNotBeNull();
        (await store.ReadStaffAsync(A.Guild, Token)).Length.ShouldBe(2);
        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(70);
    }

    [Fact]
    public async Task What_is_left_out_is_named_and_makes_the_command_fail()
    {
        await using var tables = await local.CreateTablesAsync(Token);
        shell.Connect(tables);
        shell.Write("data.json", $$"""{"{{A.Guild}}": {"tickets": [{{Entry(1)}}, {{Entry(2)}}, 3]} }""");
        var mine = A.Ticket(1);
        await tables
            .Store(TimeProvider.System)
            .CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(mine, Limit: 1)), Token);

        (await shell.RunAsync("import", "data.json")).ShouldBe(1);

        shell.Output.ShouldContain("Tickets: 1 written, 0 there already\n");
        shell.Output.ShouldContain("Left out: tickets.2: ");
        shell.Output.ShouldContain("Left out: ticket 0001: ");
        shell.Errors.ShouldStartWith("Left out: 2;");
    }

    private static string Entry(int n) =>
        $$"""
            {"id": "{{n:D4}}", "userId": "{{A.Member(n % 5)}}", "channelId": "{{A.Channel(n)}}",
             "createdAt": {{A.Noon.AddYears(-30).AddHours(n).ToUnixTimeMilliseconds()}},
             "status": "{{(n % 3 == 0 ? "open" : "closed")}}" }
            """;
}
