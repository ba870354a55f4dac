namespace Ticketmatics.Tests.Storage;

/// <summary>Runs work that waits on a clock of ours alone, from wait to wait, without any real waiting.</summary>
internal static class ManualRun
{
    /// <remarks>
    /// Off the test's synchronization context, so that all that a timer wakes has run before the clock moves on: each
    /// run comes to the same times.
    /// </remarks>
    public static Task<T> RunAsync<T>(
        ManualTimeProvider clock,
        Func<Task<T>> work,
        CancellationToken cancellationToken
    ) =>
        Task.Run(
            async () =>
            {
                var running = work();
                while (!running.IsCompleted)
                {
                    var next = clock.NextTimerAsync(cancellationToken);
                    if (await Task.WhenAny(next, running) == next)
                    {
                        clock.Advance(await next);
                    }
                }

                return await running;
            },
            cancellationToken
        );
}
