using Ticketmatics.Aws;
using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Cli;

/// <summary>Performs effects as they become due, where no stream of the Outbox wakes anybody.</summary>
internal static class WorkCommand
{
    /// <summary>Nobody waits for an answer, and a DynamoDB of one's own is not always quick.</summary>
    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = TimeSpan.FromSeconds(10) };

    public static async Task RunAsync(Surroundings around, CliSettings settings, CancellationToken cancellationToken)
    {
        var endpoint = settings.DynamoDbEndpoint("the stream of the Outbox starts the work");
        using var client = DynamoDbClientFactory.Create(endpoint);
        using var http = new HttpClient { BaseAddress = settings.DiscordApiBaseUrl };
        var logger = new LineLogger(around.Errors);
        var store = new DynamoDbTicketStore(client, settings.Tables, Patient, around.Time);
        var discord = new DiscordRestClient(http, settings.Token, around.Time, logger);
        var runner = new EffectRunner(store, settings.Archive(around.Time), discord, around.Time, logger);
        using var worker = new EffectWorker(runner, store, around.Time, logger);
        // A wrong address or tables that are missing are told now; later the worker outlives a storage that is silent.
        await store.ListDueEffectsAsync(around.Time.GetUtcNow(), most: 1, cancellationToken);
        await around.Output.WriteLineAsync("Working; press Ctrl+C to stop.");
        try
        {
            await worker.RunAsync(NothingIsAnnouncedAsync(), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await around.Output.WriteLineAsync("Stopped; what was begun is taken up again when its lease has run out.");
        }
    }

    private static async IAsyncEnumerable<OutboxEntry> NothingIsAnnouncedAsync()
    {
        await Task.CompletedTask;
        yield break;
    }
}
