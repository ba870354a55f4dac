namespace Ticketmatics.Tests.Effects;

/// <summary>The process is gone.</summary>
internal sealed class KilledException() : Exception("killed");

/// <summary>
/// Ends a worker, or holds it up, before or after any of its calls to Discord and to the store; these are its steps.
/// </summary>
/// <param name="at">The step at which it happens, from 1.</param>
/// <param name="holds">Whether the worker waits there for <see cref="Release"/> instead of being killed.</param>
/// <param name="fault">What the worker meets there, once, instead of being killed.</param>
internal sealed class KillSwitch(int at = int.MaxValue, bool holds = false, Exception? fault = null)
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int steps;
    private bool dead;

    public int At => at;

    /// <summary>Steps that were taken.</summary>
    public int Steps => steps;

    /// <summary>Completes when the worker stands at its step.</summary>
    public Task Reached => reached.Task;

    /// <summary>Whether the worker stands at its step and has not been released.</summary>
    public bool IsHolding => holds && reached.Task.IsCompleted && !released.Task.IsCompleted;

    public void Release() => released.TrySetResult();

    public async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        await StepAsync();
        var answer = await call();
        await StepAsync();
        return answer;
    }

    private async Task StepAsync()
    {
        if (dead)
        {
            throw new KilledException();
        }

        if (Interlocked.Increment(ref steps) != at)
        {
            return;
        }

        reached.TrySetResult();
        if (holds)
        {
            await released.Task;
            return;
        }

        if (fault is not null)
        {
            throw fault;
        }

        dead = true;
        throw new KilledException();
    }
}
