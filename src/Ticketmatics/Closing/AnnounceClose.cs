using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Closing;

/// <summary>Says in a ticket's channel that it closes; the channel is removed a little later.</summary>
internal sealed record AnnounceClose(int Number) : Effect;

internal sealed class AnnounceClosePerformer : EffectPerformer<AnnounceClose>
{
    protected override async Task<EffectOutcome> PerformAsync(
        AnnounceClose effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is not { State: TicketState.Closing closing })
        {
            return EffectOutcome.Finished();
        }

        await HeaderEdit.ShowAsync(ticket, closing.Place, context, cancellationToken);
        var notice = ClosingTexts.Notice(ticket, closing.Close);
        await ChannelNotice.PostOnceAsync(closing.Place.Channel, notice, "notice", context, cancellationToken);
        await GuildLooks.EnsureAsync(context, cancellationToken);
        return EffectOutcome.Finished(Removal(effect, context));
    }

    /// <summary>A channel that cannot be written to, or is gone, is removed without a word.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        AnnounceClose effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished(Removal(effect, context)));

    private static Storage.Change.AddEffect Removal(AnnounceClose effect, EffectContext context) =>
        context.Follow("remove", new RemoveChannel(effect.Number), RemoveChannel.Delay);
}
