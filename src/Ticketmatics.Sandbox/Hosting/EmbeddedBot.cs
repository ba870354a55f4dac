using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>The whole bot in this process: the endpoint that answers, and the worker that performs effects.</summary>
internal sealed class EmbeddedBot : IAsyncDisposable
{
    private readonly HttpClient http;
    private readonly Ed25519PublicKey publicKey;
    private readonly DiscordRestClient discord;
    private readonly EffectWorker worker;
    private readonly InMemoryTicketStore store;
    private readonly CancellationTokenSource stopping = new();
    private Task working = Task.CompletedTask;

    /// <param name="api">Base address of the REST API, its version included.</param>
    /// <param name="publicKey">As the application's page in the developer portal shows it.</param>
    public EmbeddedBot(
        Uri api,
        string token,
        string publicKey,
        InMemoryTicketStore store,
        ITranscriptArchive archive,
        TimeProvider time,
        ILoggerFactory loggers
    )
    {
        var logger = loggers.CreateLogger(nameof(Ticketmatics));
        this.store = store;
        this.publicKey = Ed25519PublicKey.Parse(publicKey);
        http = new HttpClient { BaseAddress = api };
        discord = new DiscordRestClient(http, token, time, logger);
        var runner = new EffectRunner(store, archive, discord, time, logger);
        worker = new EffectWorker(runner, store, time, logger);
        Endpoint = new InteractionsEndpoint(
            new RequestVerifier(this.publicKey, time),
            new InteractionRouter(store, logger, AllowedGuilds.All),
            time,
            logger
        );
    }

    public InteractionsEndpoint Endpoint { get; }

    public Task RegisterCommandsAsync(CancellationToken cancellationToken) =>
        new CommandRegistration(discord, store).RunAsync(application: null, guild: null, cancellationToken);

    /// <summary>Performs effects from now on, those that wait already included.</summary>
    public void StartWork() =>
        working = worker.RunAsync(store.InsertedEffects.ReadAllAsync(stopping.Token), stopping.Token);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        worker.Dispose();
        http.Dispose();
        publicKey.Dispose();
        stopping.Dispose();
    }
}
