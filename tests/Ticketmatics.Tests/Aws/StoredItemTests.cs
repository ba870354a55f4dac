using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Aws;

/// <summary>What stands in the tables, as others than the store see it: streams, indexes, expiry.</summary>
public sealed class StoredItemTests(DynamoDbLocal dynamo) : IAsyncLifetime
{
    private const string Secret = "a-token-of-an-interaction";

    private readonly ManualTimeProvider clock = new(A.Noon);
    private DynamoDbTables tables = null!;
    private DynamoDbTicketStore store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        tables = await dynamo.CreateTablesAsync(Token);
        store = tables.Store(clock);
    }

    public ValueTask DisposeAsync() => tables?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_done_effect_keeps_no_token_and_expires_after_a_day()
    {
        await AddAsync();
        var pending = await EffectAsync();
        pending["Kind"].S.ShouldBe("make-channel");
        pending["Payload"].S.ShouldContain(Secret);
        pending.ShouldNotContainKey("ExpiresAtUnixSeconds");

        await FinishAsync();

        var done = await EffectAsync();
        done.Values.ShouldAllBe(value => value.S == null || !value.S.Contains(Secret));
        done.ShouldNotContainKey("Payload");
        long.Parse(done["ExpiresAtUnixSeconds"].N)
            .ShouldBeInRange(A.Noon.AddHours(24).ToUnixTimeSeconds(), A.Noon.AddHours(24).ToUnixTimeSeconds() + 1);
    }

    [Fact]
    public async Task A_done_effect_whose_day_is_over_counts_as_absent_before_DynamoDB_has_deleted_it()
    {
        await AddAsync();
        await FinishAsync();

        clock.Advance(TimeSpan.FromHours(24));
        (await AddAsync()).ShouldBe(new CommitRefusal.EffectExists());

        clock.Advance(TimeSpan.FromSeconds(1));
        (await AddAsync()).ShouldBeNull();
        (await EffectAsync()).ShouldNotContainKey("ExpiresAtUnixSeconds");
        (await LeaseAsync(LeaseId.New()))!.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task An_effect_that_another_version_stored_is_leased_and_listed_as_what_it_is()
    {
        await AddAsync();
        var later = await EffectAsync();
        later["Kind"] = new("of-a-later-version");
        later["Payload"] = new("""{"kind":"of-a-later-version","number":7}""");
        await tables.Client.PutItemAsync(tables.Names.Outbox, later, Token);

        var leased = await LeaseAsync(LeaseId.New());

        leased.ShouldNotBeNull().Effect.ShouldBe(new UnreadableEffect("of-a-later-version"));
        (await store.ListPendingEffectsAsync(A.Guild, Token)).ShouldBe([leased]);
    }

    [Fact]
    public async Task Counters_of_a_version_that_did_not_count_its_writes_are_set_right_until_they_are_written()
    {
        var item = new Dictionary<string, AttributeValue>
        {
            ["GuildId"] = new($"{A.Guild}"),
            ["Item"] = new("counters#01"),
        };
        foreach (var name in (string[])["Asked", "Open", "Claimed", "Closed", "Failed"])
        {
            item[name] = new() { N = "3" };
        }

        await tables.Client.PutItemAsync(tables.Names.Guilds, item, Token);
        var old = (await store.ReadCountersAsync(A.Guild, Token))[1];
        await TicketAsync(A.States["open"]);
        var correct = new Change.CorrectCounters(old, default);

        old.ShouldBe(new CounterShard(1, new TicketCounters(3, 3, 3, 3, 3), Revision: 0));
        (await store.CommitAsync(Commit.Of(A.Guild, correct), Token)).ShouldBe(new CommitRefusal.CountersMoved());
    }

    [Fact]
    public async Task An_effect_that_waits_never_expires()
    {
        await AddAsync();

        clock.Advance(TimeSpan.FromDays(30));

        (await AddAsync()).ShouldBe(new CommitRefusal.EffectExists());
    }

    [Fact]
    public async Task A_ticket_is_found_by_its_channel_as_long_as_it_has_one()
    {
        var ticket = await TicketAsync(A.States["claimed"]);
        (await IndexAsync("ByChannel")).ShouldBe([1]);

        await store.CommitAsync(
            Commit.Of(A.Guild, new Change.SaveTicket(ticket, ticket with { State = A.States["closed"], Version = 3 })),
            Token
        );

        (await IndexAsync("ByChannel")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("opening", true)]
    [InlineData("opening and closing", true)]
    [InlineData("open", true)]
    [InlineData("claimed", true)]
    [InlineData("closing", true)]
    [InlineData("kept", true)]
    [InlineData("reopening", true)]
    [InlineData("closed", false)]
    [InlineData("failed", false)]
    public async Task Tickets_whose_life_is_not_over_stand_in_an_index(string step, bool stands)
    {
        await TicketAsync(A.States[step]);

        (await IndexAsync("ByStage")).ShouldBe(stands ? [1] : []);
    }

    [Fact]
    public async Task Tickets_stuck_in_a_state_are_found_by_when_they_came_into_it()
    {
        await store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(A.Ticket(1), Limit: 1)), Token);
        var later = A.Ticket(2, A.Bob, at: A.Noon.AddMinutes(10));
        await store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(later, Limit: 1)), Token);

        var found = await QueryAsync(
            "ByStage",
            "Stage BETWEEN :from AND :to",
            ("from", "opening#"),
            ("to", "opening#2056-03-01T12:05")
        );

        found.ShouldBe([1]);
    }

    [Fact]
    public async Task A_limit_of_no_tickets_lets_nobody_open_one()
    {
        var refusal = await store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(A.Ticket(), Limit: 0)), Token);

        refusal.ShouldBeOfType<CommitRefusal.MemberAtLimit>().Member.ShouldHold([], [], last: null);
    }

    [Fact]
    public async Task Moments_are_kept_to_the_tick_and_texts_as_they_were_typed()
    {
        var ticket = A.Ticket(at: A.Noon.AddTicks(1_234_567)) with
        {
            Reason = "\0 \" 🎫 e\u0301",
            Category = "",
            CategoryName = "",
        };

        await store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(ticket, Limit: 1)), Token);

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(ticket);
    }

    [Fact]
    public async Task Making_the_tables_again_leaves_them_as_they_are()
    {
        await AddAsync();

        await Tables.CreateMissingAsync(tables.Client, tables.Names, TimeProvider.System, Token);

        (await EffectAsync()).ShouldNotBeEmpty();
        var outbox = await tables.Client.DescribeTableAsync(new DescribeTableRequest(tables.Names.Outbox), Token);
        outbox.Table.StreamSpecification.StreamViewType.Value.ShouldBe("NEW_IMAGE");
        var expiry = await tables.Client.DescribeTimeToLiveAsync(tables.Names.Outbox, Token);
        expiry.TimeToLiveDescription.AttributeName.ShouldBe("ExpiresAtUnixSeconds");
    }

    private Task<CommitRefusal?> AddAsync()
    {
        var effect = new MakeChannel(Number: 1, new PendingAnswer(new(1), Secret, A.Noon));
        var entry = OutboxEntry.Now(A.EffectKey(), effect, A.Noon);
        return store.CommitAsync(Commit.Of(A.Guild, new Change.AddEffect(entry)), Token);
    }

    private async Task FinishAsync()
    {
        var lease = LeaseId.New();
        await LeaseAsync(lease);
        var done = new Change.CompleteEffect(A.EffectKey().Id, lease, A.Noon);
        (await store.CommitAsync(Commit.Of(A.Guild, done), Token)).ShouldBeNull();
    }

    private Task<OutboxEntry?> LeaseAsync(LeaseId lease) =>
        store.LeaseEffectAsync(A.EffectKey(), lease, A.Noon, A.Noon.AddSeconds(30), Token);

    private async Task<Ticket> TicketAsync(TicketState state)
    {
        var asked = A.Ticket();
        await store.CommitAsync(Commit.Of(A.Guild, new Change.OpenTicket(asked, Limit: 1)), Token);
        var moved = asked with { State = state, Version = 2 };
        (await store.CommitAsync(Commit.Of(A.Guild, new Change.SaveTicket(asked, moved)), Token)).ShouldBeNull();
        return moved;
    }

    private async Task<Dictionary<string, AttributeValue>> EffectAsync()
    {
        var answer = await tables.Client.ScanAsync(new ScanRequest(tables.Names.Outbox), Token);
        return answer.Items.ShouldHaveSingleItem();
    }

    /// <returns>Numbers of the guild's tickets in the index.</returns>
    private Task<int[]> IndexAsync(string index) => QueryAsync(index, condition: null);

    private async Task<int[]> QueryAsync(string index, string? condition, params (string Name, string Value)[] values)
    {
        var request = new QueryRequest(tables.Names.Tickets)
        {
            IndexName = index,
            ConsistentRead = true,
            KeyConditionExpression = condition is null ? "GuildId = :guild" : $"GuildId = :guild AND {condition}",
            ExpressionAttributeValues = new() { [":guild"] = new($"{A.Guild}") },
        };
        foreach (var (name, value) in values)
        {
            request.ExpressionAttributeValues.Add($":{name}", new(value));
        }

        var answer = await tables.Client.QueryAsync(request, Token);
        return [.. (answer.Items ?? []).Select(item => int.Parse(item["Number"].N))];
    }
}
