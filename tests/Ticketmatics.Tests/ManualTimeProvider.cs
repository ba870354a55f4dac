namespace Ticketmatics.Tests;

/// <summary>A clock that stands until a test moves it; timers fire inside <see cref="Advance"/>, in their order.</summary>
internal sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly List<TaskCompletionSource<TimeSpan>> waiters = [];
    private DateTimeOffset now = start;

    /// <summary>Noon of 1 March 2056: ahead of any real clock, so that DynamoDB Local expires nothing by itself.</summary>
    public ManualTimeProvider()
        : this(new(2056, 3, 1, 12, 0, 0, TimeSpan.Zero)) { }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, stopping at each timer on the way to fire it.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = GetUtcNow() + by;
        while (NextDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (gate)
        {
            now = target > now ? target : now;
        }
    }

    /// <summary>Moves the clock at once, as a machine that slept finds it: what was due meanwhile fires late, and once.</summary>
    public void Jump(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        foreach (var timer in Overdue(by))
        {
            timer.Fire();
        }
    }

    /// <summary>Waits until something waits for this clock.</summary>
    /// <returns>How far the clock has to be advanced to fire the earliest timer.</returns>
    public Task<TimeSpan> NextTimerAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Earliest() is { } timer)
            {
                return Task.FromResult(timer.Due!.Value - now);
            }

            var waiter = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiters.Add(waiter);
            return waiter.Task.WaitAsync(cancellationToken);
        }
    }

    private ManualTimer? NextDue(DateTimeOffset target)
    {
        lock (gate)
        {
            if (Earliest() is not { } timer || timer.Due > target)
            {
                return null;
            }

            now = timer.Due!.Value > now ? timer.Due.Value : now;
            timer.Due = timer.Period is { } period ? timer.Due + period : null;
            return timer;
        }
    }

    private IReadOnlyList<ManualTimer> Overdue(TimeSpan after)
    {
        lock (gate)
        {
            now += after;
            var overdue = timers.Where(timer => timer.Due <= now).OrderBy(timer => timer.Due).ToList();
            overdue.ForEach(timer => timer.Due = now + timer.Period);
            return overdue;
        }
    }

    private ManualTimer? Earliest() => timers.Where(timer => timer.Due is not null).MinBy(timer => timer.Due);

    private void Set(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            if (!timers.Contains(timer))
            {
                timers.Add(timer);
            }

            timer.Due = dueTime == Timeout.InfiniteTimeSpan ? null : now + dueTime;
            timer.Period = period == Timeout.InfiniteTimeSpan || period == TimeSpan.Zero ? null : period;
            if (timer.Due is { } due)
            {
                waiters.ForEach(waiter => waiter.TrySetResult(due - now));
                waiters.Clear();
            }
        }
    }

    private void Remove(ManualTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool disposed;

        public DateTimeOffset? Due { get; set; }

        public TimeSpan? Period { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (disposed)
            {
                return false;
            }

            clock.Set(this, dueTime, period);
            return true;
        }

        public void Dispose()
        {
            disposed = true;
            clock.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
