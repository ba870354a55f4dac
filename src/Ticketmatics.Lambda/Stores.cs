using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Aws;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>Where the functions keep what lasts.</summary>
internal static class Stores
{
    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    public static ITicketStore Open(FunctionSettings settings) =>
        new DynamoDbTicketStore(
            DynamoDbClientFactory.Create(settings.DynamoDbEndpoint),
            new TableNames(settings.TablePrefix),
            new DynamoDbStoreOptions(),
            TimeProvider.System
        );
}
