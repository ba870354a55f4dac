using System.Collections.Concurrent;
using Ticketmatics.Effects;

namespace Ticketmatics.Lambda.Logging;

/// <summary>The figures of the effects that one invocation performs, written in one line when it ends.</summary>
internal sealed class EffectMetrics(JsonLines lines, string stack, TimeProvider time)
{
    private readonly ConcurrentQueue<AttemptResult> attempts = [];

    public void Count(AttemptResult result) => attempts.Enqueue(result);

    /// <summary>Writes what was counted since the last time; nothing where there is nothing to tell.</summary>
    /// <param name="oldest">Since when the oldest effect could be performed that nobody performs; null where none waits.</param>
    public void Write(DateTimeOffset? oldest = null)
    {
        List<Metric> metrics = [];
        var counted = new List<AttemptResult>();
        while (attempts.TryDequeue(out var result))
        {
            counted.Add(result);
        }

        metrics.AddRange(
            counted
                .GroupBy(result => result)
                .OrderBy(group => group.Key)
                .Select(group => new Metric(NameOf(group.Key), "Count", group.Count()))
        );
        var now = time.GetUtcNow();
        if (oldest is { } since)
        {
            metrics.Add(new Metric("OldestDueEffectAge", "Seconds", (now - since).TotalSeconds));
        }

        if (metrics.Count > 0)
        {
            lines.Write(json => EmbeddedMetrics.Write(json, now, [new([new("Stack", stack)], metrics)]));
        }
    }

    private static string NameOf(AttemptResult result) =>
        result switch
        {
            AttemptResult.Done => "EffectsDone",
            AttemptResult.Retried => "EffectsRetried",
            AttemptResult.GivenUp => "EffectsGivenUp",
            _ => throw new ArgumentOutOfRangeException(nameof(result), result, message: null),
        };
}
