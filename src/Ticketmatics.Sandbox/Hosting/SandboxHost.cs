using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging.Console;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Inspector;
using Ticketmatics.Sandbox.Page;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <param name="PerformsEffects">Whether the bot's worker runs; without it, effects wait in the Outbox.</param>
internal sealed record SandboxHostOptions(
    SandboxOptions Discord,
    InMemoryStoreOptions Store,
    bool PerformsEffects = true
)
{
    /// <summary>Where interactions go; null for the bot in this process.</summary>
    public Uri? Bot { get; init; }

    /// <summary>A DynamoDB Local for the bot in this process; null for a store in memory.</summary>
    public Uri? DynamoDb { get; init; }

    /// <summary>On DynamoDB Local.</summary>
    public string TablePrefix { get; init; } = BotStore.TablePrefix;
}

/// <summary>Everything in one process and behind one address: a Discord, its page, and the bot.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly BotStore? botStore;
    private EmbeddedBot? bot;

    /// <param name="botStore">Null where the bot is elsewhere.</param>
    private SandboxHost(WebApplication app, SandboxDiscord discord, InMemoryTicketStore store, BotStore? botStore)
    {
        this.app = app;
        this.botStore = botStore;
        Discord = discord;
        Store = store;
        Archive = new FolderTranscriptArchive(ArchiveFolder, () => new Uri(Address, ArchiveRoute.Path + "/"));
    }

    public SandboxDiscord Discord { get; }

    /// <summary>Empty where the bot keeps things elsewhere.</summary>
    public InMemoryTicketStore Store { get; }

    /// <summary>Where the bot in this process keeps what lasts; null where the bot is elsewhere.</summary>
    public ITicketStore? BotsStore => botStore?.Store;

    /// <summary>Where transcripts are kept; gone when the process ends.</summary>
    public string ArchiveFolder { get; } = Directory.CreateTempSubdirectory("ticketmatics-").FullName;

    public FolderTranscriptArchive Archive { get; }

    /// <summary>Where a browser finds it.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Base address of the REST API.</summary>
    public Uri ApiAddress => new(Address, "/api/v10/");

    /// <param name="args">As ASP.NET Core takes them, e.g. <c>--urls</c>.</param>
    public static async Task<SandboxHost> StartAsync(
        string[] args,
        SandboxHostOptions options,
        CancellationToken cancellationToken
    )
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = "wwwroot",
            }
        );
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Default;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        // Why it did not start is said by who starts it, without a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        var memory = new InMemoryTicketStore(options.Store, options.Discord.Time);
        var store =
            options.Bot is not null ? null
            : options.DynamoDb is not { } endpoint ? BotStore.Of(memory)
            : BotStore.OnDynamoDb(endpoint, options.TablePrefix, options.Discord.Time);
        var host = new SandboxHost(builder.Build(), new SandboxDiscord(options.Discord), memory, store);
        try
        {
            await host.StartAsync(options, cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether no effect waits that could be performed now; of a bot elsewhere that is not known.</summary>
    public async Task<bool> IsQuietAsync(CancellationToken cancellationToken)
    {
        if (BotsStore is not { } store)
        {
            return true;
        }

        var pending = await store.ListPendingEffectsAsync(Discord.Default.Guild, cancellationToken);
        return pending.All(entry => entry.DueAt > Discord.Options.Time.GetUtcNow());
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) =>
        app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Cancelled once somebody stops the process.</summary>
    public CancellationToken Stopping => app.Lifetime.ApplicationStopping;

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        await app.DisposeAsync();
        Discord.Dispose();
        Directory.Delete(ArchiveFolder, recursive: true);
    }

    private async Task StartAsync(SandboxHostOptions options, CancellationToken cancellationToken)
    {
        Map();
        await app.StartAsync(cancellationToken);
        Address = AddressOf(app);
        Discord.World.FilesAddress = Address;
        Discord.BotUrl = options.Bot ?? new Uri(Address, InteractionsRoute.Path);
        if (botStore is not null)
        {
            await StartBotAsync(botStore, options, cancellationToken);
        }
    }

    private void Map()
    {
        app.UsePageHeaders();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapDiscord(Discord);
        app.MapPage(Discord);
        app.MapInspector(Discord, BotsStore);
        app.MapInteractions(() => bot?.Endpoint);
        app.MapArchive(Archive);
    }

    private async Task StartBotAsync(BotStore store, SandboxHostOptions options, CancellationToken cancellationToken)
    {
        bot = new EmbeddedBot(
            ApiAddress,
            Discord.BotToken,
            Discord.PublicKey,
            store,
            Archive,
            options.Discord.Time,
            app.Services.GetRequiredService<ILoggerFactory>(),
            () => Discord.Faults.TakeNamed(FaultSwitches.Death)
        );
        await store.PrepareAsync(cancellationToken);
        await bot.RegisterCommandsAsync(cancellationToken);
        if (options.PerformsEffects)
        {
            Discord.Switches.HasWorker = true;
            bot.StartWork();
        }
    }

    /// <summary>The first address it listens on; one that stands for all of the machine's is reached as localhost.</summary>
    private static Uri AddressOf(WebApplication app)
    {
        var features = app.Services.GetRequiredService<IServer>().Features;
        var addresses = features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var listening = BindingAddress.Parse(addresses.First());
        var host = listening.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : listening.Host;
        return new UriBuilder(listening.Scheme, host, listening.Port).Uri;
    }
}
