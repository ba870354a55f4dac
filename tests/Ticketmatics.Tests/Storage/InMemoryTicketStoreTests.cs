using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

public sealed class InMemoryTicketStoreTests
{
    private static readonly TimeSpan TransactionTime = TimeSpan.FromMilliseconds(25);
    private static readonly Change AddSam = new Change.AddStaff(A.StaffEntry(new StaffSubject.Member(A.Sam)));

    private readonly ManualTimeProvider clock = new(A.Noon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commit_is_seen_whole_when_its_time_is_over_and_not_at_all_before()
    {
        var store = CreateStore(TransactionTime);
        var commit = store.CommitAsync(
            Commit.Of(A.Guild, new Change.OpenTicket(A.Ticket(), Limit: 3), AddSam, AddWork()),
            Token
        );

        clock.Advance(TransactionTime - TimeSpan.FromTicks(1));
        commit.IsCompleted.ShouldBeFalse();
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
        store.PendingEffects(A.Guild).ShouldBeEmpty();
        store.InsertedEffects.TryRead(out _).ShouldBeFalse();

        clock.Advance(TimeSpan.FromTicks(1));
        (await commit).ShouldBeNull();
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(A.Ticket());
        (await store.ReadStaffAsync(A.Guild, Token)).Length.ShouldBe(1);
        store.PendingEffects(A.Guild).ShouldBe([A.OutboxEntry()]);
        store.InsertedEffects.TryRead(out var inserted).ShouldBeTrue();
        inserted.ShouldBe(A.OutboxEntry());
    }

    [Fact]
    public async Task Conditions_are_checked_when_the_commits_time_is_over()
    {
        var store = CreateStore(TransactionTime);
        var commit = Commit.Of(A.Guild, AddSam);

        var refusals = await ManualRun.RunAsync(
            clock,
            () => Task.WhenAll(store.CommitAsync(commit, Token), store.CommitAsync(commit, Token)),
            Token
        );

        refusals[0].ShouldBeNull();
        refusals[1].ShouldBeOfType<CommitRefusal.AlreadyStaff>();
        clock
            .GetUtcNow()
            .ShouldBeGreaterThanOrEqualTo(A.Noon + (2 * TransactionTime), "the second came after the first");
    }

    [Fact]
    public async Task Commits_that_share_no_item_run_side_by_side()
    {
        var store = CreateStore(TransactionTime);
        var commits = Enumerable
            .Range(1, CommitPlan.CounterShards)
            .Select(n => Commit.Of(A.Guild, new Change.OpenTicket(A.Ticket(n, A.Member(n)), Limit: 1)))
            .Append(Commit.Of(A.OtherGuild, new Change.OpenTicket(A.Ticket(1, guild: A.OtherGuild), Limit: 1)))
            .Select(commit => store.CommitAsync(commit, Token))
            .ToArray();

        clock.Advance(TransactionTime);

        (await Task.WhenAll(commits)).ShouldAllBe(refusal => refusal == null);
        clock.GetUtcNow().ShouldBe(A.Noon + TransactionTime);
    }

    [Fact]
    public async Task A_commit_that_is_cancelled_under_way_writes_nothing_and_keeps_nobody_out()
    {
        var store = CreateStore(TransactionTime);
        using var cancelled = new CancellationTokenSource();
        var commit = store.CommitAsync(Commit.Of(A.Guild, AddSam, AddWork()), cancelled.Token);

        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(commit);
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
        store.InsertedEffects.TryRead(out _).ShouldBeFalse();
        var again = store.CommitAsync(Commit.Of(A.Guild, AddSam, AddWork()), Token);
        clock.Advance(TransactionTime);
        (await again).ShouldBeNull();
    }

    [Fact]
    public async Task Who_meets_commits_on_one_item_without_end_is_told_that_the_store_is_busy()
    {
        var store = CreateStore(TimeSpan.FromMinutes(1));
        var first = store.CommitAsync(Commit.Of(A.Guild, AddSam), Token);
        var second = Commit.Of(A.Guild, AddWork(), AddSam);

        await Should.ThrowAsync<StoreBusyException>(() =>
            ManualRun.RunAsync(clock, () => store.CommitAsync(second, Token), Token)
        );

        first.IsCompleted.ShouldBeFalse();
        store.PendingEffects(A.Guild).ShouldBeEmpty();
        clock.Advance(TimeSpan.FromMinutes(1));
        (await first).ShouldBeNull();
    }

    [Fact]
    public async Task A_lease_waits_for_the_commit_that_is_writing_its_effect()
    {
        var store = CreateStore(TransactionTime);
        var commit = store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token);
        var lease = store.LeaseEffectAsync(A.EffectKey(), LeaseId.New(), A.Noon, A.Noon.AddSeconds(30), Token);
        lease.IsCompleted.ShouldBeFalse();

        await ManualRun.RunAsync(clock, () => commit, Token);

        (await ManualRun.RunAsync(clock, () => lease, Token)).ShouldBe(A.OutboxEntry() with { Attempts = 1 });
    }

    [Fact]
    public async Task A_read_takes_its_time_and_sees_what_was_answered_before_it()
    {
        var store = new InMemoryTicketStore(new() { ReadTime = TimeSpan.FromMilliseconds(8) }, clock);
        await store.CommitAsync(Commit.Of(A.Guild, AddSam), Token);

        var read = store.ReadStaffAsync(A.Guild, Token);
        clock.Advance(TimeSpan.FromMilliseconds(7));
        read.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(1));

        (await read).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_finished_effect_is_forgotten_after_a_day()
    {
        var store = CreateStore(TimeSpan.Zero);
        var lease = LeaseId.New();
        await store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token);
        await store.LeaseEffectAsync(A.EffectKey(), lease, A.Noon, A.Noon.AddSeconds(30), Token);
        await store.CommitAsync(Commit.Of(A.Guild, new Change.CompleteEffect(new("work"), lease, A.Noon)), Token);

        clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        (await store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token)).ShouldBe(new CommitRefusal.EffectExists());

        clock.Advance(TimeSpan.FromTicks(1));
        (await store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token)).ShouldBeNull();
        store.PendingEffects(A.Guild).ShouldBe([A.OutboxEntry()]);
    }

    [Fact]
    public async Task Pending_effects_are_never_forgotten()
    {
        var store = CreateStore(TimeSpan.Zero);
        await store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token);

        clock.Advance(TimeSpan.FromDays(30));

        (await store.CommitAsync(Commit.Of(A.Guild, AddWork()), Token)).ShouldBe(new CommitRefusal.EffectExists());
        store.PendingEffects(A.Guild).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Inserted_effects_come_once_and_only_where_they_were_inserted()
    {
        var store = CreateStore(TimeSpan.Zero);
        await store.CommitAsync(Commit.Of(A.Guild, AddWork("first"), AddWork("second")), Token);
        await store.CommitAsync(Commit.Of(A.Guild, AddWork("third"), AddWork("first")), Token);
        await store.CommitAsync(Commit.Of(A.Guild, AddSam), Token);
        await store.CommitAsync(Commit.Of(A.Guild, AddWork("fourth")), Token);

        var inserted = new List<string>();
        while (store.InsertedEffects.TryRead(out var entry))
        {
            inserted.Add(entry.Key.Id.Value);
        }

        inserted.ShouldBe(["first", "second", "fourth"]);
    }

    [Fact]
    public async Task Pending_effects_are_a_guilds_own_those_due_longest_first()
    {
        var store = CreateStore(TimeSpan.Zero);
        var early = A.OutboxEntry("early", A.Noon.AddHours(-1));
        var late = A.OutboxEntry("late", A.Noon.AddHours(1));
        await store.CommitAsync(Commit.Of(A.Guild, new Change.AddEffect(late), new Change.AddEffect(early)), Token);

        store.PendingEffects(A.Guild).ShouldBe([early, late]);
        store.PendingEffects(A.OtherGuild).ShouldBeEmpty();
    }

    private InMemoryTicketStore CreateStore(TimeSpan transactionTime) =>
        new(new InMemoryStoreOptions { TransactionTime = transactionTime }, clock);

    private static Change.AddEffect AddWork(string word = "work") => new(A.OutboxEntry(word));
}
