using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging.Console;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Page;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <param name="PerformsEffects">Whether the bot's worker runs; without it, effects wait in the Outbox.</param>
internal sealed record SandboxHostOptions(
    SandboxOptions Discord,
    InMemoryStoreOptions Store,
    bool PerformsEffects = true
);

/// <summary>Everything in one process and behind one address: a Discord, its page, and the bot.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private EmbeddedBot? bot;

    private SandboxHost(WebApplication app, SandboxDiscord discord, InMemoryTicketStore store)
    {
        this.app = app;
        Discord = discord;
        Store = store;
        Archive = new FolderTranscriptArchive(ArchiveFolder, () => new Uri(Address, ArchiveRoute.Path + "/"));
    }

    public SandboxDiscord Discord { get; }

    public InMemoryTicketStore Store { get; }

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
                Args = args,
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
        var host = new SandboxHost(
            builder.Build(),
            new SandboxDiscord(options.Discord),
            new InMemoryTicketStore(options.Store, options.Discord.Time)
        );
        host.Map();
        await host.app.StartAsync(cancellationToken);
        await host.ConnectBotAsync(options, cancellationToken);
        return host;
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) =>
        app.WaitForShutdownAsync(cancellationToken);

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

    private void Map()
    {
        app.UsePageHeaders();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapDiscord(Discord);
        app.MapPage(Discord);
        app.MapInteractions(() => bot?.Endpoint);
        app.MapArchive(Archive);
    }

    private async Task ConnectBotAsync(SandboxHostOptions options, CancellationToken cancellationToken)
    {
        Address = AddressOf(app);
        Discord.World.FilesAddress = Address;
        bot = new EmbeddedBot(
            ApiAddress,
            Discord.BotToken,
            Discord.PublicKey,
            Store,
            Archive,
            options.Discord.Time,
            app.Services.GetRequiredService<ILoggerFactory>()
        );
        Discord.BotUrl = new Uri(Address, InteractionsRoute.Path);
        await bot.RegisterCommandsAsync(cancellationToken);
        if (options.PerformsEffects)
        {
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
