using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

/// <summary>Whatever is done in whatever order, the store answers and holds what the model says.</summary>
public sealed class StoreModelTests
{
    [Fact]
    public void The_store_does_as_the_model_says() =>
        Prop.ForAll(StoreSequence.Any(), sequence => RunAsync(sequence).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120));

    [Fact]
    public void Counters_and_limits_hold_where_many_work_at_once() =>
        Prop.ForAll(StoreSequence.Any(), sequence => RunAtOnceAsync(sequence).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithEndSize(60));

    private static Task RunAsync(StoreSequence sequence)
    {
        var clock = new ManualTimeProvider(A.Noon);
        return sequence.RunAsync(new InMemoryTicketStore(new InMemoryStoreOptions(), clock), clock);
    }

    private static Task<bool> RunAtOnceAsync(StoreSequence sequence)
    {
        var clock = new ManualTimeProvider(A.Noon);
        var options = new InMemoryStoreOptions { TransactionTime = TimeSpan.FromMilliseconds(3) };
        var store = new InMemoryTicketStore(options, clock);
        return ManualRun.RunAsync(
            clock,
            async () =>
            {
                await sequence.RunAtOnceAsync(store, clock);
                return true;
            },
            TestContext.Current.CancellationToken
        );
    }
}
