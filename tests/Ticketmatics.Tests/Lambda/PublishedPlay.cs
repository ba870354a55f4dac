using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
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
    private readonly List<FunctionProcess> processes = [];
    private readonly DynamoDbTables tables;
    private FunctionProcess? effects;
    private FakeHttpApi? api;

    private PublishedPlay(Play people, DynamoDbTables tables)
    {
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

    public static async Task<PublishedPlay> StartAsync(DynamoDbLocal dynamo)
    {
        var created = await dynamo.CreateTablesAsync(Play.Token);
        var people = await Play.StartAsync(options => options with { PerformsEffects = false });
        var play = new PublishedPlay(people, created);
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

    /// <summary>Calls the sweep once, in a new process.</summary>
    public async Task SweepAsync()
    {
        var sweep = await StartCallingDiscordAsync("sweep");
        (await sweep.InvokeAsync("{}")).ShouldBeNull();
    }

    public async Task<Ticket> TicketAsync() =>
        (await Store.ReadTicketAsync(People.Here.Guild, number: 1, Play.Token)).ShouldNotBeNull();

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

    /// <summary>Lets the time pass that leases last, by writing back when they end.</summary>
    public async Task EndLeasesAsync()
    {
        var scan = new ScanRequest(tables.Names.Outbox) { ConsistentRead = true };
        var items = (await tables.Client.ScanAsync(scan, Play.Token)).Items ?? [];
        foreach (var leased in items.Where(item => item.ContainsKey(Attributes.LeasedUntil)))
        {
            leased[Attributes.LeasedUntil] = leased[Attributes.CreatedAt];
            await tables.Client.PutItemAsync(new PutItemRequest(tables.Names.Outbox, leased), Play.Token);
        }
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

    private async Task ConnectAsync()
    {
        var interactions = await StartAsync("interactions", ("DISCORD_PUBLIC_KEY", People.Discord.PublicKey));
        await StartEffectsAsync();
        api = await FakeHttpApi.StartAsync(interactions.InvokeAsync);
        People.Discord.BotUrl = api.InteractionsUrl;
    }

    private Task<FunctionProcess> StartCallingDiscordAsync(string function) =>
        StartAsync(
            function,
            ("DISCORD_TOKEN", People.Discord.BotToken),
            ("DISCORD_API_BASE_URL", People.Host.ApiAddress.AbsoluteUri)
        );

    private async Task<FunctionProcess> StartAsync(string function, params (string Name, string Value)[] variables)
    {
        var process = await FunctionProcess.StartAsync(function, tables, variables);
        processes.Add(process);
        return process;
    }
}
