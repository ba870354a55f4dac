using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>A client on a clock that stands, its server, and its log, in which no secret may show.</summary>
public abstract class RestTests : IAsyncLifetime
{
    private protected const string InteractionToken = "interaction-secret";
    private protected const string BotToken = "bot-secret";

    private readonly HttpClient http = new();

    private protected static GuildId Guild { get; } = new(41);

    private protected static MessageBody Body { get; } = new() { Content = "content-secret" };

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected ManualTimeProvider Clock { get; } = new();

    private protected LogList Log { get; } = new();

    private protected ScriptedDiscord Discord { get; private set; } = null!;

    private protected DiscordRestClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Discord = await ScriptedDiscord.StartAsync();
        http.BaseAddress = Discord.Address;
        Client = new(http, BotToken, Clock, Log);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        http.Dispose();
        await Discord.DisposeAsync();
        Log.Lines.ShouldAllBe(line => !line.Contains("secret", StringComparison.Ordinal));
    }

    private protected sealed class LogList : ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            eventId.Id.ShouldBeInRange(100, 199);
            Lines.Enqueue(formatter(state, exception));
        }
    }
}
