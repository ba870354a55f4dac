namespace Ticketmatics.Effects;

/// <summary>An effect that waits to be performed, and since when it could be.</summary>
public readonly record struct DueEffect(EffectKey Key, DateTimeOffset DueAt);

/// <summary>An effect as it stands in the Outbox.</summary>
/// <param name="CreatedAt">From then on an effect grows too old to be tried again.</param>
/// <param name="DueAt">Not performed earlier.</param>
/// <param name="Attempts">How often it was begun, the present attempt included.</param>
public sealed record OutboxEntry(
    EffectKey Key,
    Effect Effect,
    DateTimeOffset CreatedAt,
    DateTimeOffset DueAt,
    int Attempts = 0
)
{
    public static OutboxEntry Now(EffectKey key, Effect effect, DateTimeOffset now) => new(key, effect, now, now);
}
