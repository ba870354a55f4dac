using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Ticketmatics.Storage;

namespace Ticketmatics.Effects;

/// <summary>
/// Performs effects in a process that stays: those that are announced at once, and those that have become due by a look
/// at the Outbox every second.
/// </summary>
public sealed class EffectWorker(EffectRunner runner, ITicketStore store, TimeProvider time, ILogger logger)
    : IDisposable
{
    private const int MostAtOnce = 32;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim places = new(MostAtOnce);

    public void Dispose() => places.Dispose();

    /// <summary>Works until <paramref name="cancellationToken"/>; what is begun then is left to its lease.</summary>
    /// <param name="inserted">Effects as they are committed.</param>
    public Task RunAsync(IAsyncEnumerable<OutboxEntry> inserted, CancellationToken cancellationToken) =>
        Task.WhenAll(TakeInsertedAsync(inserted, cancellationToken), TakeDueAsync(cancellationToken));

    private async Task TakeInsertedAsync(IAsyncEnumerable<OutboxEntry> inserted, CancellationToken cancellationToken)
    {
        await foreach (var entry in inserted.WithCancellation(cancellationToken))
        {
            _ = PerformAsync(entry.Key, entry.DueAt, cancellationToken);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A process that stays outlives a storage that does not answer; the next look may find it again."
    )]
    private async Task TakeDueAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(LookEvery, time, cancellationToken);
            try
            {
                var now = time.GetUtcNow();
                foreach (var effect in await store.ListDueEffectsAsync(now, MostAtOnce, cancellationToken))
                {
                    _ = PerformAsync(effect.Key, effect.DueAt, cancellationToken);
                }
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.OutboxUnreadable(logger, e);
            }
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The last catch of a process that stays: the effect is logged and comes back after its lease."
    )]
    private async Task PerformAsync(EffectKey key, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            await runner.RunAsync(key, dueAt, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The process ends; the lease runs out and another takes the effect.
        }
        catch (Exception e)
        {
            Log.EffectCrashed(logger, e, key.Guild, key.Id);
        }
        finally
        {
            places.Release();
        }
    }
}
