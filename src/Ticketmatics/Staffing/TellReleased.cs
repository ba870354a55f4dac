using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Tickets;

namespace Ticketmatics.Staffing;

/// <summary>Says in a ticket's channel that it waits for staff again, and why.</summary>
/// <param name="Claimer">Who had claimed it.</param>
internal sealed record TellReleased(int Number, UserId Claimer) : Effect;

internal sealed class TellReleasedPerformer : EffectPerformer<TellReleased>
{
    /// <summary>As of all that is told when Discord is back.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        TellReleased effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is { State: TicketState.Open or TicketState.Claimed, Place: { } place })
        {
            // Before Discord is asked for anything: it is so, whoever can read it.
            var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
            await TicketLog.TellAsync(TicketLog.Of(ticket, TicketEvent.Released), guild, context, cancellationToken);
            var notice = ticket.Texts.Staffing.Released(effect.Claimer);
            await ChannelNotice.PostOnceAsync(place.Channel, notice, "released", context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>The header and the ticket's timeline have it all the same.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        TellReleased effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
