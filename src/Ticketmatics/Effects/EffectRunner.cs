using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Logs;
using Ticketmatics.Storage;

namespace Ticketmatics.Effects;

/// <summary>
/// Performs effects from the Outbox: at least once each, one runner at a time each. A fault of Discord's is written
/// down with the time of the next attempt and never thrown; what is thrown leaves the effect to the next runner that
/// finds its lease run out.
/// </summary>
/// <param name="onAttempt">Told how each attempt ended that this runner wrote down; for figures.</param>
public sealed class EffectRunner(
    ITicketStore store,
    ITranscriptArchive archive,
    IDiscordApi discord,
    TimeProvider time,
    ILogger logger,
    Action<AttemptResult>? onAttempt = null
)
{
    /// <summary>Commits of one attempt that may be overtaken by other writers before it is left for later.</summary>
    private const int MostStaleRuns = 5;

    /// <summary>Timers cut a wait to whole milliseconds: without one more, the effect may not be due yet at its end.</summary>
    private static readonly TimeSpan TimerResolution = TimeSpan.FromMilliseconds(1);

    private static readonly FrozenDictionary<Type, IEffectPerformer> Performers =
        EffectCatalogue.Performers.ToFrozenDictionary(performer => performer.EffectType);

    private readonly BotIdentity bot = new(discord);

    /// <summary>
    /// Performs the effect, once it is due, if that is soon; tries again after short waits. Returns when it is done,
    /// when another has it, or when its next attempt is the sweep's.
    /// </summary>
    /// <param name="dueAt">When it is due, as far as the caller knows.</param>
    public async Task RunAsync(EffectKey key, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        DateTimeOffset? next = dueAt;
        while (next is { } due && due - time.GetUtcNow() <= RetryRules.ShortWait)
        {
            var wait = due - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait + TimerResolution, time, cancellationToken);
            }

            next = await AttemptAsync(key, cancellationToken);
        }
    }

    /// <returns>When it is to be tried again; null where there is nothing more to do here.</returns>
    private async Task<DateTimeOffset?> AttemptAsync(EffectKey key, CancellationToken cancellationToken)
    {
        var lease = LeaseId.New();
        var now = time.GetUtcNow();
        if (await store.LeaseEffectAsync(key, lease, now, now + RetryRules.Lease, cancellationToken) is not { } entry)
        {
            return null;
        }

        try
        {
            return await TakeAsync(entry, lease, cancellationToken);
        }
        catch (Exception e) when (e is StoreBusyException or TimeoutException)
        {
            // Not left to the lease, which is far longer than a busy store is busy.
            Log.EffectMetBusyStore(logger, e, entry.Key.Guild, entry.Key.Id, entry.Attempts);
            return await RescheduleAsync(entry, lease, Backoff(entry), cancellationToken);
        }
    }

    /// <returns>As <see cref="AttemptAsync"/>.</returns>
    private async Task<DateTimeOffset?> TakeAsync(OutboxEntry entry, LeaseId lease, CancellationToken cancellationToken)
    {
        if (entry.Effect is UnreadableEffect unreadable)
        {
            return await LeaveAsync(unreadable, entry, lease, cancellationToken);
        }

        var performer = Performers[entry.Effect.GetType()];
        for (var run = 1; run <= MostStaleRuns; run++)
        {
            var context = ContextOf(entry, run, performer.PatientUntil(entry));
            switch (await PerformAsync(performer, context, cancellationToken))
            {
                case EffectOutcome.Done done
                    when await TryEndAsync(
                        done.Changes.Add(Complete(entry, lease)),
                        done.GivenUp,
                        done.IsQuiet,
                        context,
                        cancellationToken
                    ):
                case EffectOutcome.Repeat repeat
                    when await TryEndAsync(
                        repeat.Changes.Add(new Change.RepeatEffect(repeat.Of(entry.Key), lease)),
                        repeat.GivenUp,
                        isQuiet: false,
                        context,
                        cancellationToken
                    ):
                    return null;
                case EffectOutcome.Again again:
                    return await RescheduleAsync(entry, lease, again.After, cancellationToken);
                default:
                    continue;
            }
        }

        return await RescheduleAsync(entry, lease, Backoff(entry), cancellationToken);
    }

    private async Task<EffectOutcome> PerformAsync(
        IEffectPerformer performer,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var entry = context.Entry;
        try
        {
            if (entry.Attempts <= RetryRules.MostAttempts)
            {
                return await performer.PerformAsync(entry.Effect, context, cancellationToken);
            }

            if (entry.Attempts > RetryRules.MostAttempts + RetryRules.MostLastAttempts)
            {
                Log.EffectDropped(logger, entry.Key.Guild, entry.Key.Id, entry.Attempts);
                return new EffectOutcome.Done([]) { GivenUp = new EffectFault(Refusal: null) };
            }

            Log.EffectExhausted(logger, entry.Key.Guild, entry.Key.Id, entry.Attempts);
            return await GiveUpAsync(performer, refusal: null, context, cancellationToken);
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            Log.EffectRefused(logger, e, entry.Key.Guild, entry.Key.Id, entry.Attempts);
            return await GiveUpAsync(performer, e, context, cancellationToken);
        }
        catch (DiscordException e)
        {
            if (context.IsPatient)
            {
                Log.EffectPostponed(logger, e, entry.Key.Guild, entry.Key.Id, entry.Attempts);
                var asked = (e as DiscordRateLimitException)?.RetryAfter ?? TimeSpan.Zero;
                var backoff = Backoff(entry);
                var left = context.PatientUntil - context.Now;
                // Who waits is told as soon as nothing more is waited for.
                return new EffectOutcome.Again(Shorter(asked > backoff ? asked : backoff, left));
            }

            Log.EffectGivenUp(logger, e, entry.Key.Guild, entry.Key.Id, entry.Attempts);
            return await GiveUpAsync(performer, refusal: null, context, cancellationToken);
        }
    }

    /// <param name="refusal">Discord's, for good; null where it was tried for too long.</param>
    private static async Task<EffectOutcome> GiveUpAsync(
        IEffectPerformer performer,
        DiscordApiException? refusal,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var fault = new EffectFault(refusal);
        var outcome = await performer.GiveUpAsync(context.Entry.Effect, fault, context, cancellationToken);
        return outcome switch
        {
            EffectOutcome.Done done => done with { GivenUp = fault },
            EffectOutcome.Repeat repeat => repeat with { GivenUp = fault },
            _ => outcome,
        };
    }

    /// <param name="changes">The last says what becomes of the effect.</param>
    /// <param name="givenUp">As of <see cref="EffectOutcome.Done"/>. Told only by who ends it: a late worker may be wrong.</param>
    /// <param name="isQuiet">As of <see cref="EffectOutcome.Done"/>.</param>
    /// <returns><see langword="false"/> where the state has moved on and the effect is to look again.</returns>
    private async Task<bool> TryEndAsync(
        ImmutableArray<Change> changes,
        EffectFault? givenUp,
        bool isQuiet,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var entry = context.Entry;
        var refusal =
            givenUp is null || isQuiet
                ? await context.CommitAsync(changes, cancellationToken)
                : await Troubles.CommitAsync(changes, givenUp, context, cancellationToken);
        switch (refusal)
        {
            case null:
                Log.EffectDone(logger, entry.Key.Guild, entry.Key.Id, entry.Attempts);
                onAttempt?.Invoke(givenUp is null ? AttemptResult.Done : AttemptResult.GivenUp);
                return true;
            case CommitRefusal.LeaseLost:
                Log.LeaseLost(logger, entry.Key.Guild, entry.Key.Id);
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// An effect of a newer version waits for that version to come back, and keeps nothing else waiting: it is looked at
    /// once an hour, for a week.
    /// </summary>
    private async Task<DateTimeOffset?> LeaveAsync(
        UnreadableEffect unreadable,
        OutboxEntry entry,
        LeaseId lease,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        if (now - entry.CreatedAt < RetryRules.LongestUnreadable)
        {
            Log.EffectUnreadable(logger, entry.Key.Guild, entry.Key.Id, unreadable.Kind);
            return await RescheduleAsync(entry, lease, RetryRules.UntilReadable, cancellationToken);
        }

        Log.EffectDropped(logger, entry.Key.Guild, entry.Key.Id, entry.Attempts);
        var dropped = new EffectFault(Refusal: null);
        var context = ContextOf(entry, run: 1, now);
        await TryEndAsync([Complete(entry, lease)], dropped, isQuiet: false, context, cancellationToken);
        return null;
    }

    private async Task<DateTimeOffset?> RescheduleAsync(
        OutboxEntry entry,
        LeaseId lease,
        TimeSpan after,
        CancellationToken cancellationToken
    )
    {
        var due = time.GetUtcNow() + after;
        var again = new Change.RescheduleEffect(entry.Key.Id, lease, due);
        if (await store.CommitAsync(Commit.Of(entry.Key.Guild, again), cancellationToken) is not null)
        {
            return null;
        }

        onAttempt?.Invoke(AttemptResult.Retried);
        return due;
    }

    private EffectContext ContextOf(OutboxEntry entry, int run, DateTimeOffset patientUntil) =>
        new(
            entry,
            IsFirstRun: entry.Attempts == 1 && run == 1,
            patientUntil,
            store,
            archive,
            discord,
            bot,
            time,
            logger
        );

    private Change.CompleteEffect Complete(OutboxEntry entry, LeaseId lease) =>
        new(entry.Key.Id, lease, time.GetUtcNow());

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Backoff(OutboxEntry entry) =>
        RetryRules.Backoff(entry.Attempts, Random.Shared.NextDouble());
}
