using System.Collections.Concurrent;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

/// <summary>How long openings take that come at once, where a transaction takes 25 ms and a read 8 ms.</summary>
public sealed class BusyGuildTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.5);

    private readonly ManualTimeProvider clock = new(A.Noon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Fifty_tickets_opened_at_once_in_one_guild_are_all_answered_within_the_budget(int seed)
    {
        var store = CreateStore(seed);
        var took = new ConcurrentBag<TimeSpan>();

        var refusals = await RunAsync(() =>
            Task.WhenAll(Enumerable.Range(1, 50).Select(n => OpenAsync(store, n, took)))
        );

        refusals.ShouldAllBe(refusal => refusal == null);
        took.Count.ShouldBe(50);
        took.Max().ShouldBeLessThan(Budget);

        var guild = await RunAsync(() => store.ReadGuildAsync(A.Guild, Token));
        guild.Counters.Open.ShouldBe(50);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(10, 2)]
    [InlineData(50, 1)]
    [InlineData(50, 2)]
    public async Task Claims_of_one_ticket_at_once_are_all_answered_within_the_budget(int claims, int seed)
    {
        var store = CreateStore(seed);
        var asked = A.Ticket();
        var open = ((Decision.Accepted)TicketRules.Settle(asked, A.Place, A.Noon)).Next;
        await RunAsync(() => store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(asked, Limit: 1)), Token));
        await RunAsync(() => store.CommitAsync(Commit.Of(A.Guild, new Change.SaveTicket(asked, open)), Token));

        var answers = await RunAsync(() =>
            Task.WhenAll(Enumerable.Range(1, claims).Select(n => ClaimAsync(store, open, n)))
        );

        answers.Count(answer => answer.Won == true).ShouldBe(1);
        answers.Max(answer => answer.Took).ShouldBeLessThan(Budget);
        if (claims == 10)
        {
            answers.ShouldAllBe(answer => answer.Won != null, "ten fit into the budget; of fifty some give up");
        }
    }

    /// <returns><c>Won</c> is null where the store was too busy.</returns>
    private async Task<(bool? Won, TimeSpan Took)> ClaimAsync(InMemoryTicketStore store, Ticket open, int n)
    {
        var began = clock.GetUtcNow();
        var actor = new Actor(A.Member(n), IsStaff: true, A.Interaction(n), A.Noon);
        var claimed = ((Decision.Accepted)TicketRules.Claim(open, actor)).Next;
        try
        {
            var refusal = await store.CommitAsync(Commit.Of(A.Guild, new Change.SaveTicket(open, claimed)), Token);
            return (refusal is null, clock.GetUtcNow() - began);
        }
        catch (StoreBusyException)
        {
            return (null, clock.GetUtcNow() - began);
        }
    }

    private Task<T> RunAsync<T>(Func<Task<T>> work) => ManualRun.RunAsync(clock, work, Token);

    private async Task<CommitRefusal?> OpenAsync(InMemoryTicketStore store, int n, ConcurrentBag<TimeSpan> took)
    {
        var began = clock.GetUtcNow();
        var reading = store.ReadGuildAsync(A.Guild, Token);
        var number = await store.NextNumberAsync(A.Guild, Token);
        await reading;
        var refusal = await store.CommitAsync(
            Commit.Of(
                A.Guild,
                new Change.OpenTicket(A.Ticket(number, A.Member(n)), Limit: 1),
                new Change.AddEffect(A.OutboxEntry($"open {number}"))
            ),
            Token
        );
        took.Add(clock.GetUtcNow() - began);
        return refusal;
    }

    private InMemoryTicketStore CreateStore(int seed) =>
        new(
            new InMemoryStoreOptions
            {
                TransactionTime = TimeSpan.FromMilliseconds(25),
                ReadTime = TimeSpan.FromMilliseconds(8),
                Random = new SharedRandom(seed),
            },
            clock
        );

    /// <summary>The same numbers in each run.</summary>
    private sealed class SharedRandom(int seed) : Random(seed)
    {
        private readonly Lock gate = new();

        public override double NextDouble()
        {
            lock (gate)
            {
                return base.NextDouble();
            }
        }
    }
}
