using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

public sealed class InMemoryTicketStoreAtOnce : TicketStoreContract
{
    protected override ValueTask<ITicketStore> CreateAsync(CancellationToken cancellationToken) =>
        new(new InMemoryTicketStore(new InMemoryStoreOptions(), TimeProvider.System));
}

public sealed class InMemoryTicketStoreWithTransactionTime : TicketStoreContract
{
    protected override ValueTask<ITicketStore> CreateAsync(CancellationToken cancellationToken) =>
        new(
            new InMemoryTicketStore(
                new InMemoryStoreOptions
                {
                    TransactionTime = TimeSpan.FromMilliseconds(5),
                    ReadTime = TimeSpan.FromMilliseconds(1),
                },
                TimeProvider.System
            )
        );
}
