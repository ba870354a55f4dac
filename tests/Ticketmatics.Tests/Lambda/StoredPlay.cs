using System.Text.Json.Nodes;
using Ticketmatics.Aws;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// The functions in this process, with DynamoDB behind a wire of the test's, and a sandbox's Discord in front. All have
/// one clock, which stands while a request is on the wire, so that no slow machine runs out of time.
/// </summary>
internal sealed class StoredPlay : IAsyncDisposable
{
    /// <summary>Later than any effect is tried again, earlier than a guild is looked at again.</summary>
    private static readonly TimeSpan NextAttempt = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(Play.Token);
    private readonly DynamoDbTables tables;
    private readonly int pace;
    private readonly CountingWire wire;
    private Task ticking = Task.CompletedTask;
    private LambdaProcess? interactions;
    private LambdaProcess? effects;
    private LambdaProcess? sweep;
    private FakeHttpApi? api;

    private StoredPlay(Play people, DynamoDbTables tables, HttpMessageHandler wire, int pace)
    {
        this.pace = pace;
        People = people;
        this.tables = tables;
        this.wire = new CountingWire(wire);
        Store = tables.Store(TimeProvider.System);
        Stream = new OutboxStream(tables);
    }

    /// <summary>The sandbox; its own bot is not asked anything.</summary>
    public Play People { get; }

    /// <summary>The tables, not by way of the wire.</summary>
    public DynamoDbTicketStore Store { get; }

    public OutboxStream Stream { get; }

    /// <param name="wire">The way of the functions to DynamoDB.</param>
    /// <param name="pace">How fast the clock goes while it does.</param>
    public static async Task<StoredPlay> StartAsync(DynamoDbLocal dynamo, HttpMessageHandler wire, int pace = 1)
    {
        var created = await dynamo.CreateTablesAsync(Play.Token);
        var people = await Play.StartAsync(options => options with { PerformsEffects = false });
        var play = new StoredPlay(people, created, wire, pace);
        try
        {
            await play.ConnectAsync();
            return play;
        }
        catch
        {
            await play.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Delivers the records since the last time, each twice, and late enough that no effect waits any more; those that
    /// follow from them are left.
    /// </summary>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> DeliverAsync()
    {
        People.Pass(TimeSpan.FromSeconds(10));
        if (await Stream.NextAsync() is not { } records)
        {
            return false;
        }

        var answer = (await InvokeAsync(effects!, records)).ShouldNotBeNull();
        answer.ErrorType.ShouldBeNull(answer.Body);
        return true;
    }

    /// <summary>Lets time pass and calls the sweep, until no effect waits.</summary>
    public async Task SettleAsync()
    {
        for (var left = 10; await HasWorkAsync(); left--)
        {
            left.ShouldBePositive("or the sweep gets nowhere");
            People.Pass(TimeSpan.FromMinutes(3));
            (await InvokeAsync(sweep!, "{}"))!.ErrorType.ShouldBeNull();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await ticking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (api is not null)
        {
            await api.DisposeAsync();
        }

        foreach (var process in new[] { interactions, effects, sweep }.OfType<LambdaProcess>())
        {
            await process.DisposeAsync();
        }

        await People.DisposeAsync();
        await tables.DisposeAsync();
        wire.Dispose();
        stopping.Dispose();
    }

    private async Task ConnectAsync()
    {
        interactions = await StartAsync("interactions", ("DISCORD_PUBLIC_KEY", People.Discord.PublicKey));
        effects = await StartCallingDiscordAsync("effects");
        sweep = await StartCallingDiscordAsync("sweep");
        api = await FakeHttpApi.StartAsync(payload => InvokeAsync(interactions, payload));
        People.Discord.BotUrl = api.InteractionsUrl;
        ticking = TickAsync();
    }

    private async Task TickAsync()
    {
        while (true)
        {
            await Task.Delay(Tick, stopping.Token);
            if (!wire.IsBusy)
            {
                People.Pass(Tick * pace);
            }
        }
    }

    private async Task<bool> HasWorkAsync() =>
        !(await Store.ListDueEffectsAsync(People.Clock.GetUtcNow() + NextAttempt, most: 1, Play.Token)).IsEmpty;

    private Task<LambdaProcess> StartCallingDiscordAsync(string function) =>
        StartAsync(
            function,
            ("DISCORD_TOKEN", People.Discord.BotToken),
            ("DISCORD_API_BASE_URL", People.Host.ApiAddress.AbsoluteUri)
        );

    /// <summary>With the settings of the store that it has on AWS.</summary>
    private Task<LambdaProcess> StartAsync(string function, params (string Name, string Value)[] variables) =>
        LambdaProcess.StartAsync(
            new FakeEnvironment([("TICKETMATICS_FUNCTION", function), .. variables]),
            People.Clock,
            tables.Store(wire, People.Clock, new DynamoDbStoreOptions())
        );

    /// <summary>The deadline is by a clock that runs ahead of this machine's.</summary>
    private static async Task<RuntimeAnswer?> InvokeAsync(LambdaProcess function, string payload) =>
        await function.Service.InvokeAsync(payload, DateTimeOffset.UtcNow.AddDays(1));

    /// <summary>Knows whether a request is under way.</summary>
    private sealed class CountingWire(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private int underWay;

        public bool IsBusy => Volatile.Read(ref underWay) > 0;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Interlocked.Increment(ref underWay);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref underWay);
            }
        }
    }
}
