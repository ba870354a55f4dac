using System.Globalization;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>Sets figures right, and says so.</summary>
internal static class Repairs
{
    /// <summary>Told in the logs channel once an hour, and in the log of whoever runs the bot each time.</summary>
    /// <returns><see langword="false"/> where what is wrong was written meanwhile, and nothing was set right.</returns>
    public static async Task<bool> TryAsync(Drift drift, EffectContext context, CancellationToken cancellationToken)
    {
        if (await context.CommitAsync([drift.Correction], cancellationToken) is not null)
        {
            return false;
        }

        Log.DriftRepaired(context.Logger, context.Guild, drift.Subject, drift.Was, drift.ShouldBe);
        var now = context.Now;
        var member = (drift as Drift.Member)?.Id;
        var hour = now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        var key = new EffectKey(context.Guild, new EffectId($"repair.{member}.{hour}"));
        var tell = OutboxEntry.Now(key, new PostLog(new LogEntry.OfRepair(now, member)), now);
        // Refused where it was told within the hour.
        await context.CommitAsync([new Change.AddEffect(tell)], cancellationToken);
        return true;
    }
}
