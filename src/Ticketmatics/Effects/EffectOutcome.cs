using System.Collections.Immutable;
using Ticketmatics.Storage;

namespace Ticketmatics.Effects;

/// <summary>How one attempt at an effect ended.</summary>
internal abstract record EffectOutcome
{
    private EffectOutcome() { }

    /// <summary>Performed.</summary>
    /// <param name="Changes">Written together with the note that the effect is done.</param>
    public sealed record Done(ImmutableArray<Change> Changes) : EffectOutcome
    {
        /// <summary>
        /// Why it was given up instead, so that all that was left to do was to say so; null where it was performed.
        /// </summary>
        public EffectFault? GivenUp { get; init; }

        /// <summary>That it was given up is told already, or would not be true: what it is for is so.</summary>
        public bool IsQuiet { get; init; }
    }

    /// <summary>Something it needs is not to be had now.</summary>
    public sealed record Again(TimeSpan After) : EffectOutcome;

    /// <summary>Performed, and to be performed again under the same id, as if it had never been tried.</summary>
    /// <param name="Changes">Written together with the note of when.</param>
    public sealed record Repeat(Effect Next, DateTimeOffset At, ImmutableArray<Change> Changes) : EffectOutcome
    {
        /// <summary>As of <see cref="Done"/>.</summary>
        public EffectFault? GivenUp { get; init; }

        public OutboxEntry Of(EffectKey key) => new(key, Next, CreatedAt: At, DueAt: At);
    }

    /// <summary>What it had read has changed meanwhile: it is to read anew.</summary>
    public sealed record Stale : EffectOutcome;

    /// <summary>Given up, and nobody is to be told: see <see cref="Done.IsQuiet"/>.</summary>
    public static EffectOutcome Quietly(params ReadOnlySpan<Change> changes) =>
        new Done([.. changes]) { IsQuiet = true };

    public static EffectOutcome Finished(params ReadOnlySpan<Change> changes) => new Done([.. changes]);
}
