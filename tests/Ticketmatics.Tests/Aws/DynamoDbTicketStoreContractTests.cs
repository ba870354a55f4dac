using Ticketmatics.Storage;
using Ticketmatics.Tests.Storage;

namespace Ticketmatics.Tests.Aws;

public sealed class DynamoDbTicketStoreContractTests(DynamoDbLocal dynamo) : TicketStoreContract
{
    private DynamoDbTables? tables;

    public override async ValueTask DisposeAsync()
    {
        if (tables is not null)
        {
            await tables.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    protected override async ValueTask<ITicketStore> CreateAsync(CancellationToken cancellationToken)
    {
        tables = await dynamo.CreateTablesAsync(cancellationToken);
        return tables.Store(TimeProvider.System);
    }
}
