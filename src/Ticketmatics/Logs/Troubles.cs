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
    /// <summary>Called where an effect is given up; nothing where that concerns nobody.</summary>
    public static Task TellAsync(EffectFault fault, EffectContext context, CancellationToken cancellationToken) =>
        fault.IsNotInGuild || context.Entry.Effect is PostTrouble or UnreadableEffect
            ? Task.CompletedTask
            : TellAsync(KindOf(fault), context, cancellationToken);

    /// <summary>As above, for an effect that ends without having done its work.</summary>
    public static async Task TellAsync(EffectFaultKind why, EffectContext context, CancellationToken cancellationToken)
    {
        var kind = EffectJson.KindOf(context.Entry.Effect);
        if (Texts.Default.Logs.Work(kind) is null)
        {
            return;
        }

        var hour = context.Now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        var key = new EffectKey(context.Guild, new EffectId($"trouble.{kind}.{why}.{hour}"));
        var tell = OutboxEntry.Now(key, new PostTrouble(kind, why), context.Now);
        // Refused where it was told within the hour.
        await context.CommitAsync([new Change.AddEffect(tell)], cancellationToken);
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
