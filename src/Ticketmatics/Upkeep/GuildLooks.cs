using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>Sees that each guild with tickets is looked at, by one effect.</summary>
internal static class GuildLooks
{
    /// <summary>
    /// Called where the bot has just done something in the guild. Starts the looks of a guild that is new, has been idle
    /// or had removed the bot, and those that were lost; whatever looked before finds itself replaced. The guild's
    /// dashboard and its logs channel will show what was done.
    /// </summary>
    /// <param name="happened">For the logs channel; null where that is told by itself.</param>
    public static Task EnsureAsync(LogEntry? happened, EffectContext context, CancellationToken cancellationToken) =>
        EnsureAsync(happened, due: null, context, cancellationToken);

    /// <summary>As above; the next look comes no later than when something is due.</summary>
    /// <param name="due">Null where nothing is.</param>
    public static async Task EnsureAsync(
        LogEntry? happened,
        DateTimeOffset? due,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var now = context.Now;
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        await TicketLog.TellAsync(happened, guild, context, cancellationToken);
        await Dashboards.EnsureAsync(guild, context, cancellationToken);
        if (guild.Look is { } look && LookTimes.IsOnTime(look, now) && (due is null || look.NextAt <= due))
        {
            return;
        }

        var at = LookTimes.Soonest(LookTimes.After(LookTimes.Often, context.Guild, now), due, now);
        var key = new EffectKey(context.Guild, context.Entry.Key.Id.Then("look"));
        // Where it is refused, another has started them.
        await context.CommitAsync(
            [
                new Change.PlanLook(guild.Look?.Effect, new GuildLook(key.Id, at)),
                new Change.AddEffect(new OutboxEntry(key, new LookAtGuild(), CreatedAt: at, DueAt: at)),
            ],
            cancellationToken
        );
    }
}
