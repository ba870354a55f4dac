using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>
/// Looks, about once an hour, whether what is stored of a guild is still so, and sets it right: without a gateway
/// connection nobody tells the bot of deleted channels and of members who leave.
/// </summary>
/// <remarks>
/// One item of the Outbox that stands there for as long as the guild has the bot: done ones would pile up for a day in
/// the table that the sweep reads every minute. Tickets that are stuck are seen to here as well, not every minute: they
/// are indexed by guild, so that a sweep would have to ask every guild there is.
/// </remarks>
/// <param name="Misses">Looks in a row that found the bot removed from the guild.</param>
/// <param name="MembersAfter">Number of the last ticket whose opener was looked for; 0 to begin with the first.</param>
internal sealed record LookAtGuild(int Misses = 0, int MembersAfter = 0) : Effect;

internal sealed class LookAtGuildPerformer : EffectPerformer<LookAtGuild>
{
    /// <summary>The next look comes soon enough.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(15);

    protected override async Task<EffectOutcome> PerformAsync(
        LookAtGuild effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        if (guild.Look?.Effect != context.Entry.Key.Id)
        {
            return EffectOutcome.Finished();
        }

        // Before the channels: what a ticket stands in by now was there when they are listed.
        var tickets = await context.Store.ListUnfinishedTicketsAsync(context.Guild, cancellationToken);
        if (tickets.IsEmpty)
        {
            await OpenCount.RepairAsync(tickets, context, cancellationToken);
            await FiguresAsync(context, cancellationToken);
            // What a dashboard says of today has to be said anew when the day is over.
            var wait = guild.Dashboard is null ? LookTimes.Seldom : LookTimes.Often;
            return Next(new LookAtGuild(), wait, context);
        }

        IReadOnlyList<Channel> channels;
        try
        {
            channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        }
        catch (DiscordApiException e) when (new EffectFault(e).IsNotInGuild)
        {
            var misses = effect.Misses + 1;
            Log.BotNotInGuild(context.Logger, context.Guild, misses);
            return Next(new LookAtGuild(misses), LookTimes.AfterMisses(misses), context);
        }

        tickets = await GoneChannels.CloseAsync(tickets, channels, context, cancellationToken);
        await StuckTickets.RestartAsync(tickets, channels, context, cancellationToken);
        var removal = await KeptChannels.RemoveAsync(tickets, channels.Count, context, cancellationToken);
        await OpenCount.RepairAsync(tickets, context, cancellationToken);
        await GoneRoles.RemoveAsync(context, cancellationToken);
        var last = await Absentees.NoteAsync(tickets, effect.MembersAfter, context, cancellationToken);
        await FiguresAsync(context, cancellationToken);
        return Next(new LookAtGuild(MembersAfter: last), LookTimes.Often, context, removal);
    }

    protected override Task<EffectOutcome> GiveUpAsync(
        LookAtGuild effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult<EffectOutcome>(Next(effect, LookTimes.Often, context));

    private static async Task FiguresAsync(EffectContext context, CancellationToken cancellationToken)
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        await Dashboards.EnsureAsync(guild, context, cancellationToken);
        await PastDays.SumUpAsync(context, cancellationToken);
    }

    /// <param name="due">Something that does not wait for the guild's minute; null where there is none.</param>
    private static EffectOutcome.Repeat Next(
        LookAtGuild next,
        TimeSpan wait,
        EffectContext context,
        DateTimeOffset? due = null
    )
    {
        var id = context.Entry.Key.Id;
        var at = LookTimes.Soonest(LookTimes.After(wait, context.Guild, context.Now), due, context.Now);
        return new(next, at, [new Change.PlanLook(id, new GuildLook(id, at))]);
    }
}
