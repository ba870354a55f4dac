using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// The bot as it is deployed: a process for each function, DynamoDB, the HTTP API and the stream, and a sandbox's Discord
/// in front. Discord's clock stands, so that no slow machine lets a click run out of time; the functions' clock is real.
/// </summary>
internal sealed class PublishedPlay : IAsyncDisposable
{
    /// <summary>Later than any effect is tried again, earlier than a guild is looked at again.</summary>
    private static readonly TimeSpan NextAttempt = TimeSpan.FromMinutes(10);

    /// <summary>A limit would never be lifted, as Discord's clock stands.</summary>
    private static readonly RateLimit NoRateLimit = new(Requests: int.MaxValue, Window: TimeSpan.FromSeconds(1));

    private const int MostWarmUps = 10;

    private readonly List<FunctionProcess> processes = [];
    private readonly DynamoDbTables tables;
    private readonly LocalBucket bucket;
    private FunctionProcess? effects;
    private FunctionProcess? sweep;
    private FakeHttpApi? api;

    private PublishedPlay(Play people, DynamoDbTables tables, LocalBucket bucket)
    {
        this.bucket = bucket;
        People = people;
        this.tables = tables;
        Store = tables.Store(TimeProvider.System);
        Stream = new OutboxStream(tables);
    }

    /// <summary>The sandbox; its own bot is not asked anything.</summary>
    public Play People { get; }

    public DynamoDbTicketStore Store { get; }

    public OutboxStream Stream { get; }

    /// <summary>The present process of the function that performs effects.</summary>
    public FunctionProcess Effects => effects.ShouldNotBeNull();

    public static async Task<PublishedPlay> StartAsync(DynamoDbLocal dynamo, LocalS3 s3)
    {
        var created = await dynamo.CreateTablesAsync(Play.Token);
        var archive = await s3.CreateBucketAsync(Play.Token);
        var people = await Play.StartAsync(options =>
            options with
            {
                PerformsEffects = false,
                Discord = options.Discord with
                {
                    // That of the processes, as far as signatures care.
                    Time = new ManualTimeProvider(DateTimeOffset.UtcNow),
                    RateLimit = NoRateLimit,
                },
            }
        );
        var play = new PublishedPlay(people, created, archive);
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

    /// <summary>Starts a process of the function that performs effects, in place of the one before.</summary>
    public async Task StartEffectsAsync() => effects = await StartCallingDiscordAsync("effects");

    /// <summary>Delivers records until there are no new ones.</summary>
    public async Task DeliverAsync()
    {
        while (await Stream.NextAsync() is { } records)
        {
            await DeliverAsync(records);
        }
    }

    public async Task DeliverAsync(string records)
    {
        var answer = (await Effects.InvokeAsync(records)).ShouldNotBeNull();
        answer["batchItemFailures"]!.AsArray().ShouldBeEmpty();
    }

    /// <summary>Delivers all; what met a busy machine is left to the sweep, as on AWS.</summary>
    public async Task DeliverUntilAsync(Func<bool> isDone)
    {
        await DeliverAsync();
        for (var sweeps = 0; !isDone() && sweeps < 10; sweeps++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), Play.Token);
            await EndLeasesAsync();
            await SweepAsync();
            await DeliverAsync();
        }
    }

    /// <summary>Calls the sweep once.</summary>
    public async Task SweepAsync()
    {
        sweep ??= await StartCallingDiscordAsync("sweep");
        (await sweep.InvokeAsync("{}")).ShouldBeNull();
    }

    public async Task<Ticket> TicketAsync(int number = 1) =>
        (await Store.ReadTicketAsync(People.Here.Guild, number, Play.Token)).ShouldNotBeNull();

    public async Task<TicketCounters> CountersAsync() =>
        (await Store.ReadGuildAsync(People.Here.Guild, Play.Token)).Counters;

    public async Task ShouldBeClosedAsync()
    {
        (await TicketAsync()).State.ShouldBeOfType<TicketState.Closed>();
        (await CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 0, Claimed: 0, Closed: 1, Failed: 0));
    }

    /// <summary>The bot's token, and those of all interactions.</summary>
    public IReadOnlyList<string> Secrets()
    {
        lock (People.Discord.World.Gate)
        {
            return [People.Discord.BotToken, .. People.Discord.World.Interactions.Keys];
        }
    }

    /// <summary>Whether there are effects that wait, for whatever time.</summary>
    public async Task<bool> HasWorkAsync() =>
        !(await Store.ListDueEffectsAsync(DateTimeOffset.UtcNow + NextAttempt, most: 1, Play.Token)).IsEmpty;

    /// <summary>Lets the time pass that leases last, by writing back when they end.</summary>
    public Task EndLeasesAsync() => SetBackAsync(tables.Names.Outbox, Attributes.LeasedUntil);

    /// <summary>Lets the time pass that leases of effects and of guilds last, and that effects wait.</summary>
    public async Task LetTimePassAsync()
    {
        await SetBackAsync(tables.Names.Guilds, Attributes.LeasedUntil);
        await SetBackAsync(tables.Names.Outbox, Attributes.LeasedUntil, Attributes.DueAt);
    }

    /// <summary>Ends all processes.</summary>
    /// <returns>Everything that they logged, one JSON object a line.</returns>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        foreach (var process in processes)
        {
            await process.KillAsync();
        }

        var lines = processes.SelectMany(process => process.Output).ToList();
        lines.ShouldAllBe(line => JsonNode.Parse(line, null, default) is JsonObject);
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        if (api is not null)
        {
            await api.DisposeAsync();
        }

        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        await People.DisposeAsync();
        await tables.DisposeAsync();
    }

    /// <summary>Delivers records, and those that follow them, to a process that is killed at a step of its work.</summary>
    /// <returns>Whether it died before all was done.</returns>
    public async Task<bool> DieOverRecordsAsync(int step)
    {
        await using var wire = await LethalWire.StartAsync(People, tables, step);
        var victim = await wire.StartVictimAsync(
            "effects",
            tables,
            ("DISCORD_TOKEN", People.Discord.BotToken),
            ("TRANSCRIPTS_BUCKET", bucket.Name),
            ("S3_ENDPOINT", bucket.Endpoint.AbsoluteUri)
        );
        wire.Arm();
        while (await Stream.NextAsync() is { } records)
        {
            if (await victim.TryInvokeAsync(records) is null)
            {
                return true;
            }

            await LetTimePassAsync();
        }

        return false;
    }

    /// <summary>A click that is answered by a process which is killed at a step of its work.</summary>
    /// <returns>Whether it died before it was done.</returns>
    public async Task<bool> DieOverClickAsync(Func<Task> click, int step)
    {
        await using var wire = await LethalWire.StartAsync(People, tables, step);
        var victim = await wire.StartVictimAsync("interactions", tables, PublicKey);
        await using var lethal = await FakeHttpApi.StartAsync(victim.TryInvokeAsync);
        People.Discord.BotUrl = lethal.InteractionsUrl;
        try
        {
            await WarmUpAsync();
            wire.Arm();
            await click();
            return wire.Steps == step;
        }
        finally
        {
            People.Discord.BotUrl = api!.InteractionsUrl;
        }
    }

    private async Task SetBackAsync(string table, params IReadOnlyList<string> moments)
    {
        var soon = DateTimeOffset.UtcNow + NextAttempt;
        var scan = new ScanRequest(table) { ConsistentRead = true };
        foreach (var item in (await tables.Client.ScanAsync(scan, Play.Token)).Items ?? [])
        {
            var ahead = moments.Where(moment => item.ContainsKey(moment) && item.Moment(moment) < soon).ToList();
            ahead.ForEach(moment => item[moment] = AttributeValues.Of(DateTimeOffset.UtcNow.AddMinutes(-1)));
            if (ahead.Count > 0)
            {
                await tables.Client.PutItemAsync(new PutItemRequest(table, item), Play.Token);
            }
        }
    }

    private (string Name, string Value) PublicKey => ("DISCORD_PUBLIC_KEY", People.Discord.PublicKey);

    private async Task ConnectAsync()
    {
        var interactions = await StartAsync("interactions", PublicKey);
        await StartEffectsAsync();
        api = await FakeHttpApi.StartAsync(interactions.TryInvokeAsync);
        People.Discord.BotUrl = api.InteractionsUrl;
        await WarmUpAsync();
    }

    /// <summary>
    /// Asks for help until there is an answer in time: on a machine that does other things besides, the first may take
    /// longer than the function gives itself.
    /// </summary>
    private async Task WarmUpAsync()
    {
        for (var attempt = 0; attempt < MostWarmUps; attempt++)
        {
            var answer = await People.CommandAsync(People.Opener, "help");
            if (
                answer.Message is not null
                && !People.MessageOf(answer).Content.Contains(Texts.Default.Interactions.OutOfTime)
            )
            {
                return;
            }
        }
    }

    private Task<FunctionProcess> StartCallingDiscordAsync(string function) =>
        StartAsync(
            function,
            ("DISCORD_TOKEN", People.Discord.BotToken),
            ("DISCORD_API_BASE_URL", People.Host.ApiAddress.AbsoluteUri),
            ("TRANSCRIPTS_BUCKET", bucket.Name),
            ("S3_ENDPOINT", bucket.Endpoint.AbsoluteUri)
        );

    private async Task<FunctionProcess> StartAsync(string function, params (string Name, string Value)[] variables)
    {
        var process = await FunctionProcess.StartAsync(function, tables, variables);
        processes.Add(process);
        return process;
    }
}
