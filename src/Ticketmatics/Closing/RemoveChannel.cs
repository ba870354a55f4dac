using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Closing;

/// <summary>Removes the channel of a ticket that closes; then the ticket is closed.</summary>
/// <param name="WithoutTranscript">An administrator chose to lose what the channel holds.</param>
/// <param name="IsMadeAnew">The transcript was made once more just now: nobody looks again whether it is whole.</param>
internal sealed record RemoveChannel(int Number, bool WithoutTranscript = false, bool IsMadeAnew = false) : Effect
{
    /// <summary>Time to read why the ticket was closed.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);
}

internal sealed class RemoveChannelPerformer : EffectPerformer<RemoveChannel>
{
    /// <summary>Nobody waits for it, and a channel that is left over is a nuisance.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

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
            if (await IsOutdatedAsync(effect, ticket, closing, context, cancellationToken))
            {
                var make = new MakeTranscript(ticket.Number, Of: closing.Close.At, IsAnew: true);
                return EffectOutcome.Finished(context.Follow("anew", make));
            }

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

    /// <summary>
    /// Whether somebody has written since the transcript was made: the staff may, and so may everybody while it was
    /// being made.
    /// </summary>
    private static async Task<bool> IsOutdatedAsync(
        RemoveChannel effect,
        Ticket ticket,
        TicketState.Closing closing,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect is not { WithoutTranscript: false, IsMadeAnew: false } || ticket.Transcript?.Last is not { } last)
        {
            return false;
        }

        var bot = await context.Bot.UserAsync(cancellationToken);
        var messages = await context.Discord.ListMessagesAsync(closing.Place.Channel, last, cancellationToken);
        return messages.Any(message => message.Author?.Id != bot);
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
