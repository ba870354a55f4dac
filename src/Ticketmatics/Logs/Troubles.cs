using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Languages;
using Ticketmatics.Storage;

namespace Ticketmatics.Logs;

/// <summary>Why an effect is given up, as far as it changes what a person can do about it. Names are stored.</summary>
internal enum EffectFaultKind
{
    MissingPermission,
    GuildIsFull,

    /// <summary>What it was to work on is not there.</summary>
    Gone,

    /// <summary>Discord did not answer, or asked to wait for too long.</summary>
    Unavailable,
    Refused,
}

/// <summary>What needs a person, told once an hour for each cause.</summary>
internal static class Troubles
{
    /// <summary>Called where an effect is given up; nothing where that concerns nobody.</summary>
    public static async Task TellAsync(EffectFault fault, EffectContext context, CancellationToken cancellationToken)
    {
        if (fault.IsNotInGuild || context.Entry.Effect is PostTrouble or UnreadableEffect)
        {
            return;
        }

        var kind = EffectJson.KindOf(context.Entry.Effect);
        if (Texts.Default.Logs.Work(kind) is null)
        {
            return;
        }

        var why = KindOf(fault);
        var hour = context.Now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        var key = new EffectKey(context.Guild, new EffectId($"trouble.{kind}.{why}.{hour}"));
        var tell = OutboxEntry.Now(key, new PostTrouble(kind, why), context.Now);
        // Refused where it was told within the hour.
        await context.CommitAsync([new Change.AddEffect(tell)], cancellationToken);
    }

    private static EffectFaultKind KindOf(EffectFault fault) =>
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
