using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Ticketmatics.Effects;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda.Functions;

/// <summary>
/// Performs the effects that no record of the stream wakes any more: those that wait for a later attempt, and those whose
/// worker died; the looks at each guild are among them. Called by a schedule, every minute.
/// </summary>
internal sealed class SweepFunction(
    ITicketStore store,
    EffectRunner runner,
    EffectMetrics metrics,
    TimeProvider time,
    ILogger logger
) : IInvocationHandler
{
    /// <summary>Looked for in one call; what is left is due in the next.</summary>
    private const int MostInACall = 200;

    /// <summary>As in <see cref="EffectsFunction"/>.</summary>
    private const int MostAtOnce = 8;

    /// <summary>Left of the call when an effect is begun, so that it ends within it; the next call takes the others.</summary>
    private static readonly TimeSpan LongestEffect = TimeSpan.FromSeconds(40);

    public async Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await store.ListDueEffectsAsync(now, MostInACall, cancellationToken);
        try
        {
            await Parallel.ForEachAsync(
                due.TakeWhile(_ => invocation.TimeFrom(time.GetUtcNow()) > LongestEffect),
                new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken },
                async (effect, token) => await PerformAsync(effect, token)
            );
        }
        finally
        {
            // A call that runs out of time has the most to tell.
            metrics.Write(due is [var oldest, ..] ? oldest.DueAt : null);
        }

        return "null"u8.ToArray();
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "One effect's fault does not keep the others waiting; its lease runs out and it is due again."
    )]
    private async Task PerformAsync(DueEffect effect, CancellationToken cancellationToken)
    {
        try
        {
            await runner.RunAsync(effect.Key, effect.DueAt, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.EffectFailed(logger, e, effect.Key.Guild, effect.Key.Id);
        }
    }
}
