using Amazon.DynamoDBv2;
using Amazon.Runtime;
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

    /// <summary>Makes it ready for use, once it is certain that this process is the one that uses it.</summary>
    public Func<CancellationToken, Task> PrepareAsync { get; private init; } = _ => Task.CompletedTask;

    public static BotStore Of(InMemoryTicketStore store) => new(store, store.InsertedEffects.ReadAllAsync);

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Reliability",
        "CA2000",
        Justification = "The client of a process lives as long as it does."
    )]
    public static BotStore OnDynamoDb(Uri endpoint, string tablePrefix, TimeProvider time)
    {
        var names = new TableNames(tablePrefix);
        var client = DynamoDbClientFactory.Create(endpoint);
        return new(new DynamoDbTicketStore(client, names, Patient, time), _ => NothingAsync())
        {
            PrepareAsync = cancellationToken => MakeTablesAsync(client, endpoint, names, time, cancellationToken),
        };
    }

    /// <summary>Anew: the Discord that they told of is gone.</summary>
    /// <exception cref="InvalidOperationException">Nothing there answers as DynamoDB does.</exception>
    private static async Task MakeTablesAsync(
        IAmazonDynamoDB client,
        Uri endpoint,
        TableNames names,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Tables.DeleteAsync(client, names, cancellationToken);
            await Tables.CreateMissingAsync(client, names, time, cancellationToken);
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or AmazonClientException or AmazonServiceException)
        {
            var why = e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
            throw new InvalidOperationException(
                $"no DynamoDB Local answers at {endpoint} ({why}). "
                    + $"Start one there, such as: docker run --rm -p {endpoint.Port}:8000 amazon/dynamodb-local",
                e
            );
        }
    }

    private static async IAsyncEnumerable<OutboxEntry> NothingAsync()
    {
        await Task.CompletedTask;
        yield break;
    }
}
