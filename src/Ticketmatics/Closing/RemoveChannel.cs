using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Closing;

/// <summary>Removes the channel of a ticket that closes; then the ticket is closed.</summary>
/// <param name="WithoutTranscript">An administrator chose to lose what the channel holds.</param>
internal sealed record RemoveChannel(int Number, bool WithoutTranscript = false) : Effect
{
    /// <summary>Time to read why the ticket was closed.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);
}

internal sealed class RemoveChannelPerformer : EffectPerformer<RemoveChannel>
{
    /// <summary>Nobody waits for it, and a channel that is left over is a nuisance.</summary>
    public override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RemoveChannel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is not { State: TicketState.Closing closing })
        {
            return EffectOutcome.Finished();
        }

        if (!closing.IsLeaving && ticket.Transcript is null && !effect.WithoutTranscript)
        {
            // Left by a version that made none.
            var make = new MakeTranscript(ticket.Number, Of: closing.Close.At);
            return EffectOutcome.Finished(context.Follow("transcript", make));
        }

        try
        {
            await context.Discord.DeleteChannelAsync(
                closing.Place.Channel,
                ticket.Texts.Closing.AuditReason(ticket),
                cancellationToken
            );
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
        {
            // By an earlier attempt, or by hand.
        }

        return Close(ticket, context);
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        RemoveChannel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is not { State: TicketState.Closing closing })
        {
            return EffectOutcome.Finished();
        }

        await TryExplainAsync(closing.Place.Channel, ticket.Texts.Closing, fault, context, cancellationToken);
        return Close(ticket, context);
    }

    private static EffectOutcome Close(Ticket ticket, EffectContext context) =>
        TicketRules.FinishClose(ticket, context.Now) is Decision.Accepted(var closed)
            ? EffectOutcome.Finished(new Change.SaveTicket(ticket, closed))
            : EffectOutcome.Finished();

    private static async Task TryExplainAsync(
        ChannelId channel,
        ClosingTexts texts,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var body = new MessageBody
            {
                Content = fault.IsMissingPermission ? texts.MayNotDelete : texts.NotDeleted,
                Nonce = context.Nonce(channel, "leftover"),
                EnforceNonce = true,
            };
            await context.Discord.CreateMessageAsync(channel, body, cancellationToken);
        }
        catch (DiscordException e)
        {
            Log.ChannelLeft(context.Logger, e, context.Guild, channel);
        }
    }
}
