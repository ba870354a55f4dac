using System.Collections.Immutable;
using System.Threading.Channels;
using Ticketmatics.Effects;

namespace Ticketmatics.Storage;

/// <summary>
/// Reads and writes of the tables as DynamoDB runs them: a commit is all or nothing, and whoever meets one that is
/// under way tries again.
/// </summary>
internal sealed class InMemoryTransactions(InMemoryStoreOptions options, TimeProvider timeProvider)
{
    private readonly Lock gate = new();
    private readonly InMemoryTables tables = new();
    private readonly HashSet<ItemKey> inFlight = [];
    private readonly PriorityQueue<ItemKey, DateTimeOffset> doneEffects = new();
    private readonly Channel<OutboxEntry> inserted = Channel.CreateUnbounded<OutboxEntry>();
    private readonly CommitRetry retry = new(timeProvider, options.Random);

    public ChannelReader<OutboxEntry> InsertedEffects => inserted.Reader;

    public T Look<T>(Func<InMemoryTables, T> read)
    {
        lock (gate)
        {
            return read(tables);
        }
    }

    public async Task<T> ReadAsync<T>(Func<InMemoryTables, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.ReadTime > TimeSpan.Zero)
        {
            await Task.Delay(options.ReadTime, timeProvider, cancellationToken);
        }

        return Look(read);
    }

    /// <summary>A write outside a transaction; like DynamoDB's it has to wait for one that is writing its item.</summary>
    public Task<T> WriteItemAsync<T>(
        ItemKey key,
        Func<InMemoryItem?, (InMemoryItem? Item, T Answer)> write,
        CancellationToken cancellationToken
    ) =>
        retry.RunAsync<T>(
            token =>
            {
                token.ThrowIfCancellationRequested();
                lock (gate)
                {
                    if (inFlight.Contains(key))
                    {
                        return Task.FromResult<Attempt<T>>(new Attempt<T>.Conflicted());
                    }

                    var (item, answer) = write(tables.Find(key));
                    tables.Set(key, item);
                    return Task.FromResult<Attempt<T>>(new Attempt<T>.Answered(answer));
                }
            },
            cancellationToken
        );

    /// <returns>As <see cref="ITicketStore.CommitAsync"/>.</returns>
    public Task<CommitRefusal?> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        var writes = CommitPlan.Of(commit);
        var keys = writes.Select(write => CommitPlan.KeyOf(commit.Guild, write)).ToImmutableArray();
        return retry.RunAsync(token => TryCommitAsync(keys, writes, token), cancellationToken);
    }

    private async Task<Attempt<CommitRefusal?>> TryCommitAsync(
        ImmutableArray<ItemKey> keys,
        ImmutableArray<ItemWrite> writes,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (inFlight.Overlaps(keys))
            {
                return new Attempt<CommitRefusal?>.Conflicted();
            }

            if (options.TransactionTime == TimeSpan.Zero)
            {
                return new Attempt<CommitRefusal?>.Answered(Perform(keys, writes));
            }

            inFlight.UnionWith(keys);
        }

        try
        {
            await Task.Delay(options.TransactionTime, timeProvider, cancellationToken);
            lock (gate)
            {
                return new Attempt<CommitRefusal?>.Answered(Perform(keys, writes));
            }
        }
        finally
        {
            lock (gate)
            {
                inFlight.ExceptWith(keys);
            }
        }
    }

    private CommitRefusal? Perform(ImmutableArray<ItemKey> keys, ImmutableArray<ItemWrite> writes)
    {
        ForgetDoneEffects();
        var results = new InMemoryItem?[writes.Length];
        for (var i = 0; i < writes.Length; i++)
        {
            switch (InMemoryWrites.Perform(writes[i], tables.Find(keys[i])))
            {
                case WriteOutcome.Refused refused:
                    return refused.Why;
                case WriteOutcome.Written written:
                    results[i] = written.Item;
                    break;
            }
        }

        for (var i = 0; i < writes.Length; i++)
        {
            tables.Set(keys[i], results[i]);
            if (results[i] is InMemoryItem.DoneEffect done)
            {
                doneEffects.Enqueue(keys[i], done.ForgottenAt);
            }
            else if (writes[i] is ItemWrite.PutEffect put)
            {
                inserted.Writer.TryWrite(put.Entry);
            }
        }

        return null;
    }

    private void ForgetDoneEffects()
    {
        var now = timeProvider.GetUtcNow();
        while (doneEffects.TryPeek(out var key, out var forgottenAt) && forgottenAt <= now)
        {
            doneEffects.Dequeue();
            tables.Set(key, item: null);
        }
    }
}
