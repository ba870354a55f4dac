using Ticketmatics.Storage;
using Ticketmatics.Tests.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Upkeep;

public sealed class RecountTests
{
    private readonly ManualTimeProvider clock = new(A.Noon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counters_stay_true_while_many_open_and_a_drift_is_repaired()
    {
        const int wrong = 5;
        var store = new InMemoryTicketStore(
            new InMemoryStoreOptions
            {
                TransactionTime = TimeSpan.FromMilliseconds(25),
                ReadTime = TimeSpan.FromMilliseconds(8),
            },
            clock
        );
        await ManualRun.RunAsync(clock, () => DriftAsync(store, wrong), Token);

        await ManualRun.RunAsync(
            clock,
            async () =>
            {
                var opening = Task.WhenAll(Enumerable.Range(1, 60).Select(n => OpenAsync(store, n)));
                while (!opening.IsCompleted)
                {
                    await RepairAsync(store);
                }

                await opening;
                return true;
            },
            Token
        );

        var open = (await CountAsync(store)).Counters.Open;
        open.ShouldBeOneOf(60, 60 + wrong);
        await ManualRun.RunAsync(clock, () => RepairAsync(store), Token);
        (await CountAsync(store)).Counters.ShouldBe(new TicketCounters(60, Open: 60, Claimed: 0, Closed: 0, Failed: 0));
    }

    [Fact]
    public async Task What_one_count_alone_finds_wrong_is_not_confirmed()
    {
        var shard = new CounterShard(3, default, Revision: 1);
        var once = new Drift.Counters(shard, new TicketCounters(1, 1, 0, 0, 0));
        var twice = new Drift.Counters(shard with { Number = 4 }, new TicketCounters(1, 1, 0, 0, 0));
        var late = new Drift.Member(A.Ada, [], [7]);
        var counts = new Queue<Drift[]>([
            [once, twice],
            [twice, late],
        ]);

        (
            await Recount.ConfirmAsync(() =>
                Task.FromResult<System.Collections.Immutable.ImmutableArray<Drift>>([.. counts.Dequeue()])
            )
        ).ShouldBe([twice]);
    }

    private Task<GuildRecord> CountAsync(InMemoryTicketStore store) =>
        ManualRun.RunAsync(clock, () => store.ReadGuildAsync(A.Guild, Token), Token);

    private static async Task<bool> DriftAsync(InMemoryTicketStore store, int by)
    {
        var shard = (await store.ReadCountersAsync(A.Guild, Token))[3];
        var wrong = new Change.CorrectCounters(shard, shard.Counters with { Open = by });
        return await store.CommitAsync(Commit.Of(A.Guild, wrong), Token) is null;
    }

    /// <summary>Comes again as long as the store is busy, as people do.</summary>
    private static async Task<bool> OpenAsync(InMemoryTicketStore store, int number)
    {
        while (true)
        {
            try
            {
                var open = new Change.OpenTicket(A.Ticket(number, A.Member(number)), Limit: 1);
                return await store.CommitAsync(Commit.Of(A.Guild, open), Token) is null;
            }
            catch (StoreBusyException)
            {
                continue;
            }
        }
    }

    private static async Task<bool> RepairAsync(InMemoryTicketStore store)
    {
        foreach (var drift in (await Recount.CountAsync(store, A.Guild, Token)).Drifts)
        {
            try
            {
                await store.CommitAsync(Commit.Of(A.Guild, drift.Correction), Token);
            }
            catch (StoreBusyException)
            {
                continue;
            }
        }

        return true;
    }
}
