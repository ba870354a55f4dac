using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Makes ids that are unique and, of the same millisecond, grow.</summary>
internal sealed class SnowflakeSource(TimeProvider time)
{
    /// <summary>Bits below the timestamp: Discord's worker, process and increment, here one counter.</summary>
    private const uint CounterMask = (1 << 22) - 1;

    private uint made;

    public Snowflake<T> Next<T>() => At<T>(time.GetUtcNow());

    /// <summary>An id that says it was made at <paramref name="moment"/>.</summary>
    public Snowflake<T> At<T>(DateTimeOffset moment) =>
        new(Snowflake<T>.At(moment).Value | (Interlocked.Increment(ref made) & CounterMask));
}
