using System.Net;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Aws;

/// <summary>What DynamoDB, and the way to it, can do to reads and to writes of one item.</summary>
public sealed class RequestFaultTests(DynamoDbLocal dynamo) : IAsyncLifetime
{
    private DynamoDbTables tables = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => tables = await dynamo.CreateTablesAsync(Token);

    public ValueTask DisposeAsync() => tables?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_number_whose_answer_is_lost_is_given_to_nobody()
    {
        using var wire = Once(new WireFault.AnswerLost());
        var store = tables.Store(wire, TimeProvider.System);

        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(2);
        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(3);
    }

    [Fact]
    public async Task A_lease_whose_answer_is_lost_is_still_the_askers_alone()
    {
        var plain = tables.Store(TimeProvider.System);
        await plain.CommitAsync(Commit.Of(A.Guild, new Change.AddEffect(A.OutboxEntry())), Token);
        using var wire = Once(new WireFault.AnswerLost());

        var leased = await LeaseAsync(tables.Store(wire, TimeProvider.System));

        leased.ShouldBe(A.OutboxEntry() with { Attempts = 2 });
        (await LeaseAsync(plain)).ShouldBeNull();
    }

    [Fact]
    public async Task A_lease_that_meets_a_commit_is_waited_for()
    {
        var plain = tables.Store(TimeProvider.System);
        await plain.CommitAsync(Commit.Of(A.Guild, new Change.AddEffect(A.OutboxEntry())), Token);
        using var wire = Once(WireFault.Refused("TransactionConflictException"));

        (await LeaseAsync(tables.Store(wire, TimeProvider.System))).ShouldBe(A.OutboxEntry() with { Attempts = 1 });
    }

    [Fact]
    public async Task A_throttled_read_is_waited_for_and_given_up_in_the_end()
    {
        using var once = Once(WireFault.Refused("ProvisionedThroughputExceededException"));
        (await tables.Store(once, TimeProvider.System).ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();

        using var always = new FaultyWire((_, _) => WireFault.Refused("ThrottlingException"));
        await Should.ThrowAsync<StoreBusyException>(() =>
            tables.Store(always, TimeProvider.System).ReadStaffAsync(A.Guild, Token)
        );
    }

    [Fact]
    public async Task A_read_that_fails_is_a_fault_and_not_an_empty_answer()
    {
        using var broken = new FaultyWire((_, _) => new WireFault.Lost());
        var store = tables.Store(broken, TimeProvider.System);
        await Should.ThrowAsync<Exception>(() => store.ReadGuildAsync(A.Guild, Token));
        await Should.ThrowAsync<Exception>(() => store.ReadMemberAsync(A.Guild, A.Ada, Token));
        await Should.ThrowAsync<Exception>(() => store.ReadTicketAsync(A.Guild, 1, Token));
        await Should.ThrowAsync<Exception>(() => store.ReadTicketsAsync(A.Guild, [1], Token));

        using var wrong = new FaultyWire((_, _) => WireFault.Refused("ResourceNotFoundException"));
        var elsewhere = tables.Store(wrong, TimeProvider.System);
        await Should.ThrowAsync<ResourceNotFoundException>(() => elsewhere.ReadGuildAsync(A.Guild, Token));
        await Should.ThrowAsync<ResourceNotFoundException>(() => elsewhere.ReadTicketsAsync(A.Guild, [1], Token));
    }

    [Fact]
    public async Task Tickets_that_a_batch_leaves_out_are_asked_for_again()
    {
        await OpenAsync(3);
        var batches = 0;
        using var wire = new FaultyWire(
            (operation, body) => operation is "BatchGetItem" && batches++ < 2 ? Unprocessed(body) : null
        );

        var read = await tables.Store(wire, TimeProvider.System).ReadTicketsAsync(A.Guild, [1, 2, 3], Token);

        read.Select(ticket => ticket.Number).ShouldBe([1, 2, 3]);
        batches.ShouldBe(3);
        wire.Bodies("BatchGetItem").ShouldAllBe(body => body.Contains("\"ConsistentRead\":true"));
    }

    [Fact]
    public async Task What_comes_in_pages_is_read_to_the_last_one()
    {
        await OpenAsync(20);
        using var wire = new FaultyWire(
            (_, body) =>
            {
                body["Limit"] = 3;
                return new WireFault.Rewritten(body);
            }
        );
        var store = tables.Store(wire, TimeProvider.System);

        (await store.ReadGuildAsync(A.Guild, Token)).Counters.Open.ShouldBe(20);
        (await store.ListDueEffectsAsync(A.Noon, most: 100, Token)).Length.ShouldBe(20);
        wire.Bodies("Query").Count().ShouldBeGreaterThan(5);
        wire.Bodies("Scan").Count().ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Every_read_is_strongly_consistent()
    {
        using var wire = new FaultyWire((_, _) => null);
        var store = tables.Store(wire, TimeProvider.System);

        await store.ReadGuildAsync(A.Guild, Token);
        await store.ReadStaffAsync(A.Guild, Token);
        await store.ReadMemberAsync(A.Guild, A.Ada, Token);
        await store.ReadTicketAsync(A.Guild, 1, Token);
        await store.ReadTicketsAsync(A.Guild, [1, 2], Token);
        await store.ListDueEffectsAsync(A.Noon, most: 1, Token);

        wire.Sent.Count.ShouldBe(6);
        wire.Sent.ShouldAllBe(sent => sent.Body.Contains("\"ConsistentRead\":true"));
    }

    private static FaultyWire Once(WireFault fault)
    {
        var isFirst = true;
        return new(
            (_, _) =>
            {
                var now = isFirst ? fault : null;
                isFirst = false;
                return now;
            }
        );
    }

    private static WireFault.Answered Unprocessed(JsonObject request) =>
        new(
            HttpStatusCode.OK,
            new JsonObject
            {
                ["Responses"] = new JsonObject(),
                ["UnprocessedKeys"] = request["RequestItems"]!.DeepClone(),
            }.ToJsonString()
        );

    private static Task<OutboxEntry?> LeaseAsync(ITicketStore store) =>
        store.LeaseEffectAsync(A.EffectKey(), LeaseId.New(), A.Noon, A.Noon.AddSeconds(30), Token);

    private async Task OpenAsync(int tickets)
    {
        var store = tables.Store(TimeProvider.System);
        for (var number = 1; number <= tickets; number++)
        {
            var opening = new Change.OpenTicket(A.Ticket(number, A.Member(number)), Limit: 1);
            var effect = new Change.AddEffect(A.OutboxEntry($"open {number}"));
            (await store.CommitAsync(Commit.Of(A.Guild, opening, effect), Token)).ShouldBeNull();
        }
    }
}
