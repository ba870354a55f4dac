using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Closing;

/// <summary>Says in a ticket's channel that it closes; its transcript is made next, and then the channel is removed.</summary>
/// <param name="Again">Another of these may have said it before.</param>
internal sealed record AnnounceClose(int Number, bool Again = false) : Effect;

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
        var (channel, since) = (closing.Place.Channel, closing.Close.At);
        if (!effect.Again || !await ChannelNotice.IsPostedAsync(channel, notice, since, context, cancellationToken))
        {
            await ChannelNotice.PostOnceAsync(channel, notice, "notice", context, cancellationToken);
        }

        await GuildLooks.EnsureAsync(context, cancellationToken);
        return EffectOutcome.Finished(Transcript(effect, context));
    }

    /// <summary>A channel that cannot be written to closes without a word.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        AnnounceClose effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished(Transcript(effect, context)));

    private static Storage.Change.AddEffect Transcript(AnnounceClose effect, EffectContext context) =>
        context.Follow("transcript", new MakeTranscript(effect.Number));
}
