namespace Ticketmatics.Storage;

/// <summary>How much of a distant store's slowness the one in memory has; none by default.</summary>
public sealed record InMemoryStoreOptions
{
    /// <summary>
    /// How long a commit is under way; whoever writes one of its items meanwhile meets a conflict. Where it is zero,
    /// there are no conflicts.
    /// </summary>
    public TimeSpan TransactionTime { get; init; }

    public TimeSpan ReadTime { get; init; }

    /// <summary>Spreads the waits after conflicts; used from many threads at once.</summary>
    public Random Random { get; init; } = Random.Shared;
}
