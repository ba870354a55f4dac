using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Reopening;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Closing;

/// <summary>
/// Says in a ticket's channel that it closes, and lets nobody but the staff write there any more; its transcript is made
/// next, and then the channel goes or is kept.
/// </summary>
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
        if (ticket is not null)
        {
            // Before Discord is asked for anything: it is so, whatever becomes of the channel.
            var asked = effect.Again ? null : TicketLog.Of(ticket, TicketEvent.CloseRequested);
            await GuildLooks.EnsureAsync(asked, context, cancellationToken);
        }

        if (ticket is not { State: TicketState.Closing closing })
        {
            return await ReopenedChannel.UndoAsync(ticket, context, cancellationToken);
        }

        await HeaderEdit.ShowAsync(ticket, closing.Place, context, cancellationToken);
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var notice = ticket.Texts.Closing.Notice(ticket, closing.Close, guild.Settings);
        var (channel, since) = (closing.Place.Channel, closing.Close.At);
        if (!effect.Again || !await ChannelNotice.IsPostedAsync(channel, notice, since, context, cancellationToken))
        {
            await ChannelNotice.PostOnceAsync(channel, notice, "notice", context, cancellationToken);
        }

        await ReadOnlyChannel.TrySetAsync(ticket, channel, context, cancellationToken);
        var after = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (after is { State: TicketState.Open or TicketState.Claimed or TicketState.Reopening })
        {
            return new EffectOutcome.Stale();
        }

        return EffectOutcome.Finished(Transcript(effect, closing, context));
    }

    /// <summary>A channel that cannot be written to closes without a word.</summary>
    protected override async Task<EffectOutcome> GiveUpAsync(
        AnnounceClose effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken)
            is { State: TicketState.Closing closing }
            ? EffectOutcome.Finished(Transcript(effect, closing, context))
            : EffectOutcome.Finished();

    private static Storage.Change.AddEffect Transcript(
        AnnounceClose effect,
        TicketState.Closing closing,
        EffectContext context
    ) => context.Follow("transcript", new MakeTranscript(effect.Number, Of: closing.Close.At));
}
