using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Reopening;

/// <summary>The channel of one reopening: the ticket's own where it stands, else one that is made for it.</summary>
/// <param name="request">Tells the channel that is made from those of other times.</param>
internal sealed class ReopeningChannel(InteractionId request, EffectContext context)
{
    /// <returns>Null where the guild's categories are busy: try again soon.</returns>
    public async Task<TicketPlace?> EnsureAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        if (ticket.Place is { } kept)
        {
            try
            {
                return await ReopenedChannel.TryRestoreAsync(ticket, kept.Channel, context, cancellationToken)
                    ? kept
                    : null;
            }
            catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
            {
                // Deleted by hand; a new one takes its place.
            }
        }

        if (await EnsureNewAsync(ticket, cancellationToken) is not { } channel)
        {
            return null;
        }

        return new TicketPlace(channel, await EnsureHeaderAsync(ticket, channel, cancellationToken));
    }

    /// <summary>Removes channels that were made for this reopening but the one that is kept.</summary>
    public async Task RemoveStraysAsync(Ticket ticket, ChannelId? keep, CancellationToken cancellationToken)
    {
        var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        foreach (var stray in channels.Where(channel => IsMadeFor(ticket, channel) && channel.Id != keep))
        {
            await context.Discord.DeleteChannelAsync(
                stray.Id,
                ticket.Texts.Opening.StrayAuditReason,
                cancellationToken
            );
        }
    }

    /// <summary>After a refusal for good, nothing more can be done about a stray than to try.</summary>
    /// <returns><see langword="false"/> where Discord did not answer: there may be one.</returns>
    public async Task<bool> TryRemoveStraysAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        try
        {
            await RemoveStraysAsync(ticket, ticket.Place?.Channel, cancellationToken);
            return true;
        }
        catch (DiscordException e)
        {
            Log.StrayLeft(context.Logger, e, context.Guild, ticket.Number);
            return !e.IsTransient;
        }
    }

    private async Task<ChannelId?> EnsureNewAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        if (!context.IsFirstRun)
        {
            var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
            if (channels.FirstOrDefault(channel => IsMadeFor(ticket, channel)) is { } made)
            {
                await RemoveStraysAsync(ticket, made.Id, cancellationToken);
                return await ReopenedChannel.TryRestoreAsync(ticket, made.Id, context, cancellationToken)
                    ? made.Id
                    : null;
            }
        }

        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        return (await new ChannelCreation(ticket, guild, context, request).RunAsync(cancellationToken))?.Id;
    }

    private async Task<MessageId> EnsureHeaderAsync(
        Ticket ticket,
        ChannelId channel,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun)
        {
            var messages = await context.Discord.ListMessagesAsync(channel, channel.As<Message>(), cancellationToken);
            if (messages.FirstOrDefault(message => TicketHeader.IsOf(ticket, message)) is { } posted)
            {
                return posted.Id;
            }
        }

        var open = ticket with { State = new TicketState.Open(new TicketPlace(channel, Header: default)) };
        return await EffectMessage.PostAsync(channel, TicketHeader.Render(open), "header", context, cancellationToken);
    }

    private bool IsMadeFor(Ticket ticket, Channel channel) => TicketChannel.IsOf(ticket, request, channel);
}
