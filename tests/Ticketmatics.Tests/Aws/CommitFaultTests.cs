using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Ticketmatics.Aws;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Aws;

/// <summary>What DynamoDB, and the way to it, can do to a commit.</summary>
public sealed class CommitFaultTests(DynamoDbLocal dynamo) : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);

    private readonly Ticket ticket = A.Ticket();
    private DynamoDbTables tables = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => tables = await dynamo.CreateTablesAsync(Token);

    public ValueTask DisposeAsync() => tables?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_commit_that_meets_others_is_written_once_and_each_attempt_is_a_request_of_its_own()
    {
        using var wire = Wire(Conflict, Conflict, Conflict);

        (await OpenAsync(wire)).ShouldBeNull();

        RequestTokens(wire).Length.ShouldBe(4);
        RequestTokens(wire).ShouldBeUnique();
        await ShouldBeOpenOnceAsync();
    }

    [Fact]
    public async Task A_commit_that_meets_others_without_end_is_given_up_and_writes_nothing()
    {
        using var wire = Wire(Enumerable.Repeat(Conflict, CommitRetry.MostAttempts));

        await Should.ThrowAsync<StoreBusyException>(() => OpenAsync(wire));

        RequestTokens(wire).Length.ShouldBe(CommitRetry.MostAttempts);
        await ShouldBeAbsentAsync();
    }

    [Theory]
    [InlineData("ProvisionedThroughputExceeded")]
    [InlineData("ThrottlingError")]
    public async Task A_throttled_item_is_waited_for(string reason)
    {
        using var wire = Wire(WireFault.Cancelled("None", reason, "None", "None"));

        (await OpenAsync(wire)).ShouldBeNull();

        await ShouldBeOpenOnceAsync();
    }

    [Theory]
    [InlineData("ThrottlingException")]
    [InlineData("RequestLimitExceeded")]
    [InlineData("ProvisionedThroughputExceededException")]
    [InlineData("TransactionInProgressException")]
    public async Task A_throttled_commit_is_waited_for(string type)
    {
        using var wire = Wire(WireFault.Refused(type), WireFault.Refused(type));

        (await OpenAsync(wire)).ShouldBeNull();

        await ShouldBeOpenOnceAsync();
    }

    [Fact]
    public async Task A_conflict_says_nothing_of_the_conditions_beside_it()
    {
        using var wire = Wire(WireFault.Cancelled("None", "ConditionalCheckFailed", "TransactionConflict", "None"));

        (await OpenAsync(wire)).ShouldBeNull();
    }

    [Theory]
    [InlineData("AnswerLost")]
    [InlineData("AnswerSpoilt")]
    [InlineData("AnswerNever")]
    [InlineData("AnswerCut")]
    public async Task A_commit_whose_answer_is_lost_is_sent_again_as_it_was_and_written_once(string fault)
    {
        using var wire = Wire(Lossy(fault));

        (await OpenAsync(wire, Soon)).ShouldBeNull();

        wire.Bodies("TransactWriteItems").Count().ShouldBe(2);
        wire.Bodies("TransactWriteItems").Distinct().ShouldHaveSingleItem();
        await ShouldBeOpenOnceAsync();
    }

    [Fact]
    public async Task A_commit_that_never_arrived_is_written_by_its_repetition()
    {
        using var wire = Wire(new WireFault.Lost());

        (await OpenAsync(wire)).ShouldBeNull();

        await ShouldBeOpenOnceAsync();
    }

    [Fact]
    public async Task A_commit_that_may_be_under_way_is_not_sent_as_another_one()
    {
        using var wire = Wire(
            new WireFault.AnswerLost(),
            WireFault.Refused("TransactionInProgressException"),
            Conflict
        );

        (await OpenAsync(wire)).ShouldBeNull();

        RequestTokens(wire).Length.ShouldBe(4);
        RequestTokens(wire).Distinct().ShouldHaveSingleItem();
        await ShouldBeOpenOnceAsync();
    }

    [Theory]
    [InlineData("AnswerLost", typeof(HttpRequestException))]
    [InlineData("AnswerSpoilt", typeof(AmazonServiceException))]
    [InlineData("AnswerNever", typeof(TimeoutException))]
    public async Task A_commit_whose_answers_are_all_lost_is_a_fault_that_a_look_explains(string fault, Type exception)
    {
        using var wire = Wire(Lossy(fault), Lossy(fault));

        var thrown = await Should.ThrowAsync<Exception>(() => OpenAsync(wire, Soon));

        thrown.ShouldBeAssignableTo(exception);
        await ShouldBeOpenOnceAsync();
    }

    [Fact]
    public async Task A_refusal_is_told_after_a_conflict_too()
    {
        var store = tables.Store(TimeProvider.System);
        await store.CommitAsync(Opening(ticket), Token);
        using var wire = Wire(Conflict);

        var refusal = await tables
            .Store(wire, TimeProvider.System)
            .CommitAsync(Opening(A.Ticket(2, at: A.Noon.AddSeconds(1))), Token);

        refusal.ShouldBeOfType<CommitRefusal.OpenedJustNow>().Member.OpenNumbers.ShouldBe([1]);
    }

    [Theory]
    [InlineData("AccessDeniedException")]
    [InlineData("ValidationException")]
    [InlineData("ResourceNotFoundException")]
    [InlineData("IdempotentParameterMismatchException")]
    public async Task What_waiting_does_not_mend_is_thrown_at_once(string type)
    {
        using var wire = Wire(WireFault.Refused(type));

        await Should.ThrowAsync<AmazonServiceException>(() => OpenAsync(wire));

        RequestTokens(wire).Length.ShouldBe(1);
        await ShouldBeAbsentAsync();
    }

    [Theory]
    [InlineData("ValidationError")]
    [InlineData("ItemCollectionSizeLimitExceeded")]
    public async Task A_write_that_cannot_be_made_is_a_fault_and_no_refusal(string reason)
    {
        using var wire = Wire(WireFault.Cancelled("None", reason, "None", "None"));

        await Should.ThrowAsync<TransactionCanceledException>(() => OpenAsync(wire));
    }

    [Fact]
    public async Task Who_cancels_does_not_wait_for_an_answer()
    {
        using var wire = Wire(new WireFault.AnswerNever(), new WireFault.AnswerNever());
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Token);
        cancelled.CancelAfter(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            tables.Store(wire, TimeProvider.System).CommitAsync(Opening(ticket), cancelled.Token)
        );

        RequestTokens(wire).Length.ShouldBe(1);
    }

    private static WireFault Conflict => WireFault.Cancelled("None", "TransactionConflict", "None", "None");

    private static WireFault Lossy(string name) =>
        name switch
        {
            "AnswerLost" => new WireFault.AnswerLost(),
            "AnswerSpoilt" => new WireFault.AnswerSpoilt(),
            "AnswerCut" => new WireFault.AnswerCut(),
            _ => new WireFault.AnswerNever(),
        };

    /// <summary>Commits meet the faults in turn, then no more.</summary>
    private static FaultyWire Wire(params IEnumerable<WireFault> faults)
    {
        var left = new Queue<WireFault>(faults);
        return new((_, _) => left.TryDequeue(out var fault) ? fault : null);
    }

    private static string[] RequestTokens(FaultyWire wire) =>
        [
            .. wire.Bodies("TransactWriteItems")
                .Select(body => JsonNode.Parse(body)!["ClientRequestToken"]!.GetValue<string>()),
        ];

    private static Commit Opening(Ticket ticket) =>
        Commit.Of(
            A.Guild,
            new Change.OpenTicket(ticket, Limit: 3),
            new Change.AddEffect(A.OutboxEntry($"open {ticket.Number}"))
        );

    private Task<CommitRefusal?> OpenAsync(FaultyWire wire, TimeSpan? longestRequest = null) =>
        tables.Store(wire, TimeProvider.System, longestRequest).CommitAsync(Opening(ticket), Token);

    private async Task ShouldBeOpenOnceAsync()
    {
        var store = tables.Store(TimeProvider.System);
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(ticket);
        (await store.ReadGuildAsync(A.Guild, Token)).Counters.ShouldBe(TicketCounters.Of(ticket.State));
        (await store.ReadMemberAsync(A.Guild, A.Ada, Token)).OpenNumbers.ShouldBe([1]);
        (await store.ListDueEffectsAsync(A.Noon, most: 10, Token)).ShouldHaveSingleItem();
    }

    private async Task ShouldBeAbsentAsync()
    {
        var store = tables.Store(TimeProvider.System);
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
        (await store.ReadGuildAsync(A.Guild, Token)).Counters.ShouldBe(default);
        (await store.ListDueEffectsAsync(A.Noon, most: 10, Token)).ShouldBeEmpty();
    }
}
