using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Claiming;

/// <summary>Shows a ticket's state, as it is by then, in its header.</summary>
internal sealed record RefreshHeader(int Number) : Effect;

internal sealed class RefreshHeaderPerformer : EffectPerformer<RefreshHeader>
{
    /// <summary>Nobody waits for it, and a header that says what is past misleads.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RefreshHeader effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is not { Place: { } place })
        {
            return EffectOutcome.Finished();
        }

        // Before Discord is asked for anything: it is so, whatever becomes of the header.
        await GuildLooks.EnsureAsync(TicketLog.OfCause(ticket, context), context, cancellationToken);
        try
        {
            await HeaderEdit.ShowAsync(ticket, place, context, cancellationToken);
            return EffectOutcome.Finished();
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
        {
            return new EffectOutcome.Done(await GoneChannels.ChangesOfAsync(ticket, context, cancellationToken));
        }
    }

    /// <summary>The header stays as it was; the ticket's state is stored all the same.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        RefreshHeader effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
