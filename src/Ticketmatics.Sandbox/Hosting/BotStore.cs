using Ticketmatics.Aws;
using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>Where the embedded bot keeps what lasts.</summary>
/// <param name="Inserted">Effects as they are committed, where somebody says so; others are found within a second.</param>
internal sealed record BotStore(ITicketStore Store, Func<CancellationToken, IAsyncEnumerable<OutboxEntry>> Inserted)
{
    /// <summary>Before the names of the tables on a DynamoDB Local: no installation of the bot's has these.</summary>
    public const string TablePrefix = "Ticketmatics-Sandbox-";

    /// <summary>DynamoDB Local takes longer for its first requests than Discord waits for; later ones are quick.</summary>
    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = TimeSpan.FromSeconds(10) };

    public static BotStore Of(InMemoryTicketStore store) => new(store, store.InsertedEffects.ReadAllAsync);

    /// <summary>Makes the tables anew: the Discord that they told of is gone.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Reliability",
        "CA2000",
        Justification = "The client of a process lives as long as it does."
    )]
    public static async Task<BotStore> OnDynamoDbAsync(
        Uri endpoint,
        string tablePrefix,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var names = new TableNames(tablePrefix);
        var client = DynamoDbClientFactory.Create(endpoint);
        await Tables.DeleteAsync(client, names, cancellationToken);
        await Tables.CreateMissingAsync(client, names, time, cancellationToken);
        return new(new DynamoDbTicketStore(client, names, Patient, time), _ => NothingAsync());
    }

    private static async IAsyncEnumerable<OutboxEntry> NothingAsync()
    {
        await Task.CompletedTask;
        yield break;
    }
}
