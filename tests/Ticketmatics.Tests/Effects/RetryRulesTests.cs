using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Tests.Effects;

public sealed class RetryRulesTests
{
    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 2, 4)]
    [InlineData(9, 128, 256)]
    [InlineData(10, 150, 300)]
    [InlineData(11, 150, 300)]
    [InlineData(30, 150, 300)]
    [InlineData(int.MaxValue, 150, 300)]
    public void Waits_double_up_to_five_minutes_and_half_of_each_is_chance(int attempt, double least, double most)
    {
        RetryRules.Backoff(attempt, chance: 0).ShouldBe(TimeSpan.FromSeconds(least));
        RetryRules.Backoff(attempt, chance: 1).ShouldBe(TimeSpan.FromSeconds(most));
    }

    [Fact]
    public void No_wait_is_nothing_or_longer_than_five_minutes() =>
        Prop.ForAll<PositiveInt, byte>(
                (attempt, chance) =>
                    RetryRules.Backoff(attempt.Get, chance / 255.0) is { } wait
                    && wait > TimeSpan.Zero
                    && wait <= TimeSpan.FromMinutes(5)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_attempt_that_waits_for_its_answer_ends_within_its_lease()
    {
        var waits = RetryRules.AnswerWaits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait);

        waits.ShouldBeLessThan(RetryRules.AnswerMayBeMissing);
        RetryRules.AnswerMayBeMissing.ShouldBeLessThan(RetryRules.Lease);
        waits.ShouldBeGreaterThan(Limits.FirstAnswer, "an answer may take this long to arrive");
    }

    [Fact]
    public void A_process_that_waits_for_the_next_attempt_does_so_for_seconds_only() =>
        RetryRules.ShortWait.ShouldBeLessThan(RetryRules.Lease);
}
