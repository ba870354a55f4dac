using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Languages;
using Ticketmatics.Storage;

namespace Ticketmatics.Logs;

/// <summary>Why an effect did not do its work, as far as a person can do something about it. Names are stored.</summary>
internal enum EffectFaultKind
{
    MissingPermission,
    GuildIsFull,

    /// <summary>What it was to work on is not there.</summary>
    Gone,

    /// <summary>Discord did not answer, or asked to wait for too long.</summary>
    Unavailable,
    Refused,

    /// <summary>Discord gives the bot messages without what people wrote in them.</summary>
    ContentHidden,

    /// <summary>The place where transcripts are kept did not answer for too long.</summary>
    ArchiveSilent,

    /// <summary>A Discord category that somebody chose has no room, or is not there: another is used.</summary>
    CategoryIsFull,
}

/// <summary>What needs a person, told once an hour for each cause.</summary>
internal static class Troubles
{
    /// <summary>Commits what becomes of things as an effect is given up, and with it that this is told.</summary>
    /// <returns>Null where it is written.</returns>
    public static async Task<CommitRefusal?> CommitAsync(
        ImmutableArray<Change> changes,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var concernsNobody = fault.IsNotInGuild || context.Entry.Effect is PostTrouble or UnreadableEffect;
        if (concernsNobody || Of(KindOf(fault), context) is not { } tell)
        {
            return await context.CommitAsync(changes, cancellationToken);
        }

        var refusal = await context.CommitAsync(changes.Add(tell), cancellationToken);
        // Told within the hour.
        return refusal is CommitRefusal.EffectExists ? await context.CommitAsync(changes, cancellationToken) : refusal;
    }

    /// <summary>Tells why an effect is about to end without having done its work, or not all of it.</summary>
    public static async Task TellAsync(EffectFaultKind why, EffectContext context, CancellationToken cancellationToken)
    {
        if (Of(why, context) is { } tell)
        {
            // Refused where it was told within the hour.
            await context.CommitAsync([tell], cancellationToken);
        }
    }

    private static Change.AddEffect? Of(EffectFaultKind why, EffectContext context)
    {
        var kind = EffectJson.KindOf(context.Entry.Effect);
        if (Texts.Default.Logs.Work(kind) is null)
        {
            return null;
        }

        var hour = context.Now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        var key = new EffectKey(context.Guild, new EffectId($"trouble.{kind}.{why}.{hour}"));
        return new(OutboxEntry.Now(key, new PostTrouble(kind, why), context.Now));
    }

    public static EffectFaultKind KindOf(EffectFault fault) =>
        fault switch
        {
            { Refusal: null } => EffectFaultKind.Unavailable,
            { IsMissingPermission: true } => EffectFaultKind.MissingPermission,
            { Refusal.Code: DiscordErrorCode.GuildIsFull } => EffectFaultKind.GuildIsFull,
            { Refusal.Code: DiscordErrorCode.UnknownChannel or DiscordErrorCode.UnknownMessage } =>
                EffectFaultKind.Gone,
            _ => EffectFaultKind.Refused,
        };
}
