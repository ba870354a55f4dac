using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task A_leased_effect_comes_as_it_was_added_with_its_attempts_counted()
    {
        var entry = A.OutboxEntry();
        await GivenAsync(new Change.AddEffect(entry));

        (await LeaseAsync(entry, LeaseId.New(), A.Noon)).ShouldBe(entry with { Attempts = 1 });
        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddSeconds(30))).ShouldBe(entry with { Attempts = 2 });
    }

    [Fact]
    public async Task An_effect_that_does_not_exist_is_not_leased() =>
        (await LeaseAsync(A.OutboxEntry(), LeaseId.New(), A.Noon)).ShouldBeNull();

    [Fact]
    public async Task An_effect_is_not_leased_before_it_is_due()
    {
        var entry = A.OutboxEntry(due: A.Noon.AddSeconds(10));
        await GivenAsync(new Change.AddEffect(entry));

        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddSeconds(9.999))).ShouldBeNull();
        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddSeconds(10))).ShouldBe(entry with { Attempts = 1 });
    }

    [Fact]
    public async Task A_leased_effect_is_kept_from_others_until_the_lease_has_passed()
    {
        var entry = A.OutboxEntry();
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, LeaseId.New(), A.Noon);

        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddSeconds(29.999))).ShouldBeNull();
        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddSeconds(30))).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_holder_of_a_lease_may_repeat_a_lost_request()
    {
        var entry = A.OutboxEntry();
        var mine = LeaseId.New();
        await GivenAsync(new Change.AddEffect(entry));

        await LeaseAsync(entry, mine, A.Noon);

        (await LeaseAsync(entry, mine, A.Noon.AddSeconds(1))).ShouldBe(entry with { Attempts = 2 });
    }

    [Fact]
    public async Task A_finished_effect_is_neither_leased_nor_listed_nor_finished_again()
    {
        var entry = A.OutboxEntry();
        var mine = LeaseId.New();
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, mine, A.Noon);

        await GivenAsync(new Change.CompleteEffect(entry.Key.Id, mine, A.Noon));

        (await LeaseAsync(entry, LeaseId.New(), A.Noon.AddHours(1))).ShouldBeNull();
        (await store.ListDueEffectsAsync(A.Noon.AddHours(1), most: 10, Token)).ShouldBeEmpty();
        var again = await CommitAsync(new Change.CompleteEffect(entry.Key.Id, mine, A.Noon));
        again.ShouldBe(new CommitRefusal.LeaseLost());
        var later = await CommitAsync(new Change.RescheduleEffect(entry.Key.Id, mine, A.Noon));
        later.ShouldBe(new CommitRefusal.LeaseLost());
    }

    [Fact]
    public async Task A_rescheduled_effect_is_free_and_due_later()
    {
        var entry = A.OutboxEntry();
        var mine = LeaseId.New();
        var later = A.Noon.AddSeconds(20);
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, mine, A.Noon);

        await GivenAsync(new Change.RescheduleEffect(entry.Key.Id, mine, later));

        (await CommitAsync(new Change.CompleteEffect(entry.Key.Id, mine, A.Noon))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        (await LeaseAsync(entry, LeaseId.New(), later.AddMilliseconds(-1))).ShouldBeNull();
        (await LeaseAsync(entry, LeaseId.New(), later)).ShouldBe(entry with { DueAt = later, Attempts = 2 });
    }

    [Fact]
    public async Task A_lease_that_another_took_is_lost()
    {
        var entry = A.OutboxEntry();
        var first = LeaseId.New();
        var second = LeaseId.New();
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, first, A.Noon);
        await LeaseAsync(entry, second, A.Noon.AddSeconds(30));

        (await CommitAsync(new Change.CompleteEffect(entry.Key.Id, first, A.Noon))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        (await CommitAsync(new Change.RescheduleEffect(entry.Key.Id, first, A.Noon))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        await GivenAsync(new Change.CompleteEffect(entry.Key.Id, second, A.Noon));
    }

    [Fact]
    public async Task A_lease_that_has_passed_holds_as_long_as_nobody_else_takes_it()
    {
        var entry = A.OutboxEntry();
        var mine = LeaseId.New();
        await GivenAsync(new Change.AddEffect(entry));
        await LeaseAsync(entry, mine, A.Noon);

        await GivenAsync(new Change.CompleteEffect(entry.Key.Id, mine, A.Noon.AddHours(1)));
    }

    [Fact]
    public async Task An_effect_that_nobody_leased_is_not_finished()
    {
        await GivenAsync(new Change.AddEffect(A.OutboxEntry()));

        (await CommitAsync(new Change.CompleteEffect(new("work"), LeaseId.New(), A.Noon))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        (await CommitAsync(new Change.CompleteEffect(new("other work"), LeaseId.New(), A.Noon))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
    }

    [Fact]
    public async Task An_effect_of_the_same_id_is_refused_while_it_waits_and_after_it_is_done()
    {
        var entry = A.OutboxEntry();
        var mine = LeaseId.New();
        await GivenAsync(new Change.AddEffect(entry));

        (await CommitAsync(new Change.AddEffect(entry))).ShouldBe(new CommitRefusal.EffectExists());
        await LeaseAsync(entry, mine, A.Noon);
        (await CommitAsync(new Change.AddEffect(entry))).ShouldBe(new CommitRefusal.EffectExists());
        // Done by the clock that the store forgets by, which need not be the tests'.
        await GivenAsync(new Change.CompleteEffect(entry.Key.Id, mine, TimeProvider.System.GetUtcNow()));
        (await CommitAsync(new Change.AddEffect(entry))).ShouldBe(new CommitRefusal.EffectExists());
    }

    [Fact]
    public async Task Due_effects_are_listed_over_all_guilds_those_due_longest_first()
    {
        await GivenAsync(
            new Change.AddEffect(A.OutboxEntry("third", A.Noon)),
            new Change.AddEffect(A.OutboxEntry("first", A.Noon.AddSeconds(-20))),
            new Change.AddEffect(A.OutboxEntry("not due", A.Noon.AddSeconds(1))),
            new Change.AddEffect(A.OutboxEntry("leased", A.Noon.AddSeconds(-30)))
        );
        await LeaseAsync(A.OutboxEntry("leased"), LeaseId.New(), A.Noon.AddSeconds(-1));
        var elsewhere = A.OutboxEntry("second", A.Noon.AddSeconds(-10), A.OtherGuild);
        await store.CommitAsync(Commit.Of(A.OtherGuild, new Change.AddEffect(elsewhere)), Token);

        (await store.ListDueEffectsAsync(A.Noon, most: 10, Token)).ShouldBe([
            new(A.EffectKey("first"), A.Noon.AddSeconds(-20)),
            new(A.EffectKey("second", A.OtherGuild), A.Noon.AddSeconds(-10)),
            new(A.EffectKey("third"), A.Noon),
        ]);
        (await store.ListDueEffectsAsync(A.Noon, most: 2, Token)).Length.ShouldBe(2);
        var leasePassed = await store.ListDueEffectsAsync(A.Noon.AddSeconds(29), most: 10, Token);
        leasePassed[0].Key.ShouldBe(A.EffectKey("leased"));
        leasePassed.Length.ShouldBe(5);
    }

    private Task<OutboxEntry?> LeaseAsync(OutboxEntry entry, LeaseId lease, DateTimeOffset now) =>
        store.LeaseEffectAsync(entry.Key, lease, now, now.AddSeconds(30), Token);
}
