using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>Performs one kind of effect; safe to run again after a crash between any two of its steps.</summary>
internal interface IEffectPerformer
{
    Type EffectType { get; }

    /// <summary>Until then faults that may pass are waited for.</summary>
    DateTimeOffset PatientUntil(OutboxEntry entry);

    Task<EffectOutcome> PerformAsync(Effect effect, EffectContext context, CancellationToken cancellationToken);

    /// <summary>Leaves a true state and tells who waits, after Discord refused for good or for too long.</summary>
    Task<EffectOutcome> GiveUpAsync(
        Effect effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    );
}

/// <summary>Why an effect is given up.</summary>
/// <param name="Refusal">What Discord said; null where it did not answer, or asked to wait for too long.</param>
internal sealed record EffectFault(DiscordApiException? Refusal)
{
    /// <summary>The bot may not do it, or may not even see the place.</summary>
    public bool IsMissingPermission =>
        Refusal?.Code is DiscordErrorCode.MissingPermissions or DiscordErrorCode.MissingAccess;

    /// <summary>The bot is no longer in the guild: what it was not let read there, every member may read.</summary>
    public bool IsNotInGuild =>
        Refusal is { Code: DiscordErrorCode.UnknownGuild }
        || (
            Refusal is { Code: DiscordErrorCode.MissingAccess } refusal
            && refusal.Request.StartsWith("GET /guilds/", StringComparison.Ordinal)
        );
}

internal abstract class EffectPerformer<TEffect> : IEffectPerformer
    where TEffect : Effect
{
    public Type EffectType => typeof(TEffect);

    /// <summary>From the effect's making on, as long as faults that may pass are waited for.</summary>
    protected virtual TimeSpan Patience => TimeSpan.FromMinutes(10);

    public DateTimeOffset PatientUntil(OutboxEntry entry) => PatientUntil((TEffect)entry.Effect, entry);

    public Task<EffectOutcome> PerformAsync(
        Effect effect,
        EffectContext context,
        CancellationToken cancellationToken
    ) => PerformAsync((TEffect)effect, context, cancellationToken);

    public Task<EffectOutcome> GiveUpAsync(
        Effect effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => GiveUpAsync((TEffect)effect, fault, context, cancellationToken);

    protected virtual DateTimeOffset PatientUntil(TEffect effect, OutboxEntry entry) => entry.CreatedAt + Patience;

    protected abstract Task<EffectOutcome> PerformAsync(
        TEffect effect,
        EffectContext context,
        CancellationToken cancellationToken
    );

    protected abstract Task<EffectOutcome> GiveUpAsync(
        TEffect effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    );
}
