using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Tests.Storage;

namespace Ticketmatics.Tests.Aws;

/// <summary>The same sequences as for the store in memory, to the same model.</summary>
public sealed class DynamoDbStoreModelTests(DynamoDbLocal dynamo)
{
    private readonly ManualTimeProvider clock = new(A.Noon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_store_does_as_the_model_says() =>
        CheckAsync(
            cases: 10,
            async (tables, sequence) => await sequence.RunAsync(tables.Store(new RealWaits(clock)), clock)
        );

    [Fact]
    public Task Nothing_is_lost_or_done_twice_where_commits_conflict_and_answers_get_lost() =>
        CheckAsync(
            cases: 10,
            async (tables, sequence) =>
            {
                using var wire = new FaultyWire(new Weather().Next);
                await sequence.RunAsync(tables.Store(wire, new RealWaits(clock)), clock);
            }
        );

    [Fact]
    public Task Counters_and_limits_hold_where_many_work_at_once() =>
        CheckAsync(
            cases: 10,
            async (tables, sequence) => await sequence.RunAtOnceAsync(tables.Store(new RealWaits(clock)), clock)
        );

    private Task CheckAsync(int cases, Func<DynamoDbTables, StoreSequence, Task> run) =>
        Task.Run(
            () =>
                Prop.ForAll(StoreSequence.Any(), sequence => OnTablesAsync(sequence, run).GetAwaiter().GetResult())
                    .Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithStartSize(20).WithEndSize(60)),
            Token
        );

    private async Task OnTablesAsync(StoreSequence sequence, Func<DynamoDbTables, StoreSequence, Task> run)
    {
        await using var tables = await dynamo.CreateTablesAsync(Token);
        await run(tables, sequence);
    }

    /// <summary>The moment is the test's, the waits are real: DynamoDB's answers come when they come.</summary>
    private sealed class RealWaits(TimeProvider moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment.GetUtcNow();
    }

    /// <summary>Every commit meets something, and each gets through in the end.</summary>
    private sealed class Weather
    {
        private int commits;

        public WireFault? Next(string operation, System.Text.Json.Nodes.JsonObject body) =>
            operation is not "TransactWriteItems"
                ? null
                : (commits++ % 5) switch
                {
                    0 => WireFault.Cancelled("TransactionConflict"),
                    1 => new WireFault.AnswerLost(),
                    3 => new WireFault.AnswerSpoilt(),
                    _ => null,
                };
    }
}
