using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Aws;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>Where the functions keep what lasts.</summary>
internal static class Stores
{
    /// <summary>Nobody's 3 s run while an effect is performed.</summary>
    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = TimeSpan.FromSeconds(5) };

    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    public static ITicketStore Open(FunctionSettings settings) =>
        new DynamoDbTicketStore(
            DynamoDbClientFactory.Create(settings.DynamoDbEndpoint),
            new TableNames(settings.TablePrefix),
            settings.Function is FunctionKind.Effects or FunctionKind.Sweep ? Patient : new DynamoDbStoreOptions(),
            TimeProvider.System
        );
}
