using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

public sealed class CommitRetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 40)]
    [InlineData(3, 80)]
    [InlineData(4, 160)]
    [InlineData(5, 200)]
    [InlineData(8, 200)]
    [InlineData(5_000, 200)]
    public void The_longest_wait_doubles_up_to_200_ms(int attempts, int milliseconds) =>
        CommitRetry.WaitAfter(attempts, jitter: 1).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Theory]
    [InlineData(3, 0, 0)]
    [InlineData(3, 0.25, 20)]
    [InlineData(6, 0.5, 100)]
    public void A_wait_is_anything_from_none_to_the_longest(int attempts, double jitter, int milliseconds) =>
        CommitRetry.WaitAfter(attempts, jitter).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public void A_wait_follows_an_attempt() =>
        Should.Throw<ArgumentOutOfRangeException>(() => CommitRetry.WaitAfter(attempts: 0, jitter: 1));

    [Fact]
    public void All_waits_together_leave_half_of_the_time_for_the_attempts() =>
        Enumerable
            .Range(1, CommitRetry.MostAttempts - 1)
            .Sum(attempts => CommitRetry.WaitAfter(attempts, jitter: 1).TotalMilliseconds)
            .ShouldBe(1_100);

    [Fact]
    public async Task An_answer_at_once_waits_for_nothing()
    {
        var retry = new CommitRetry(new ManualTimeProvider(), new FixedRandom(1));

        (await retry.RunAsync(_ => Answered("written"), Token)).ShouldBe("written");
    }

    [Fact]
    public async Task Conflicts_are_tried_again_after_their_waits()
    {
        var clock = new ManualTimeProvider();
        var began = clock.GetUtcNow();
        var tries = new List<double>();
        var retry = new CommitRetry(clock, new FixedRandom(0.5));

        var answer = await ManualRun.RunAsync(
            clock,
            () =>
                retry.RunAsync(
                    _ =>
                    {
                        tries.Add((clock.GetUtcNow() - began).TotalMilliseconds);
                        return tries.Count < 4 ? Conflicted() : Answered("written");
                    },
                    Token
                ),
            Token
        );

        answer.ShouldBe("written");
        tries.ShouldBe([0, 10, 30, 70]);
    }

    [Fact]
    public async Task Conflicts_without_end_are_given_up_within_the_budget()
    {
        var clock = new ManualTimeProvider();
        var began = clock.GetUtcNow();
        var tries = 0;
        var retry = new CommitRetry(clock, new FixedRandom(1));
        Task<Attempt<string>> Conflict(CancellationToken _)
        {
            tries++;
            return Conflicted();
        }

        var busy = await Should.ThrowAsync<StoreBusyException>(() =>
            ManualRun.RunAsync(clock, () => retry.RunAsync(Conflict, Token), Token)
        );

        busy.Message.ShouldContain("9 attempts");
        tries.ShouldBe(CommitRetry.MostAttempts);
        (clock.GetUtcNow() - began).ShouldBe(TimeSpan.FromMilliseconds(1_100));
    }

    [Fact]
    public async Task A_cancelled_request_waits_no_longer()
    {
        using var cancelled = new CancellationTokenSource();
        var running = new CommitRetry(new ManualTimeProvider(), new FixedRandom(1)).RunAsync(
            _ => Conflicted(),
            cancelled.Token
        );

        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(running);
    }

    private static Task<Attempt<string>> Answered(string answer) =>
        Task.FromResult<Attempt<string>>(new Attempt<string>.Answered(answer));

    private static Task<Attempt<string>> Conflicted() =>
        Task.FromResult<Attempt<string>>(new Attempt<string>.Conflicted());

    private sealed class FixedRandom(double value) : Random
    {
        public override double NextDouble() => value;
    }
}
