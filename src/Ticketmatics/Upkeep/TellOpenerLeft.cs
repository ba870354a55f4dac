using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>Tells the staff in a ticket's channel that who opened it has left.</summary>
internal sealed record TellOpenerLeft(int Number) : Effect;

internal sealed class TellOpenerLeftPerformer : EffectPerformer<TellOpenerLeft>
{
    /// <summary>As of all that is told when Discord is back.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        TellOpenerLeft effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is { State: TicketState.Open or TicketState.Claimed, Place: { } place })
        {
            // Before Discord is asked for anything: it is so, whoever can read it.
            var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
            var happened = TicketLog.Of(ticket, TicketEvent.OpenerLeft);
            await TicketLog.TellAsync(happened, guild, context, cancellationToken);
            var notice = ticket.Texts.Upkeep.OpenerLeft(ticket);
            await ChannelNotice.PostOnceAsync(place.Channel, notice, "left", context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>The ticket's timeline has it all the same.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        TellOpenerLeft effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
