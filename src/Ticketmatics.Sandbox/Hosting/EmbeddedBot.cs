using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>The whole bot in this process: the endpoint that answers, and the worker that performs effects.</summary>
internal sealed class EmbeddedBot : IAsyncDisposable
{
    private readonly SocketsHttpHandler socket = new();
    private readonly MortalWire wire;
    private readonly HttpClient http;
    private readonly DiscordRestClient discord;
    private readonly EffectWorker worker;
    private readonly BotStore store;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private CancellationTokenSource life = new();
    private Task working = Task.CompletedTask;

    /// <param name="api">Base address of the REST API, its version included.</param>
    /// <param name="publicKey">As the application's page in the developer portal shows it.</param>
    /// <param name="dies">Asked at each call to Discord: whether the worker is to die of it.</param>
    public EmbeddedBot(
        Uri api,
        string token,
        string publicKey,
        BotStore store,
        ITranscriptArchive archive,
        TimeProvider time,
        ILoggerFactory loggers,
        Func<bool> dies
    )
    {
        logger = loggers.CreateLogger(nameof(Ticketmatics));
        this.store = store;
        wire = new MortalWire(socket, dies, () => life.CancelAsync());
        http = new HttpClient(wire) { BaseAddress = api };
        discord = new DiscordRestClient(http, token, time, logger);
        var runner = new EffectRunner(store.Store, archive, discord, time, logger);
        worker = new EffectWorker(runner, store.Store, time, logger);
        Endpoint = new InteractionsEndpoint(
            new RequestVerifier(Ed25519PublicKey.Parse(publicKey), time),
            new InteractionRouter(store.Store, logger, AllowedGuilds.All),
            time,
            logger
        );
    }

    public InteractionsEndpoint Endpoint { get; }

    public Task RegisterCommandsAsync(CancellationToken cancellationToken) =>
        new CommandRegistration(discord, store.Store).RunAsync(application: null, guild: null, cancellationToken);

    /// <summary>Performs effects from now on, those that wait already included.</summary>
    public void StartWork() => working = WorkAsync();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        worker.Dispose();
        http.Dispose();
        wire.Dispose();
        socket.Dispose();
        life.Dispose();
        stopping.Dispose();
    }

    /// <summary>A worker that was killed is followed by another, as a new process follows one that crashed.</summary>
    private async Task WorkAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(life.Token, stopping.Token);
            try
            {
                await worker.RunAsync(store.Inserted(either.Token), either.Token);
            }
            catch (OperationCanceledException) when (life.IsCancellationRequested && !stopping.IsCancellationRequested)
            {
                // The one before is left as it is: another call may be dying of it just now.
                life = new();
                Log.WorkerKilled(logger);
            }
        }
    }
}
