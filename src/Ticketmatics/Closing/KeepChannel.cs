using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Reopening;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Closing;

/// <summary>
/// Puts the channel of a closed ticket where such channels are kept, for reading, with what can be done to it; where the
/// guild does not keep them, it waits for its removal where it stands.
/// </summary>
internal sealed record KeepChannel(int Number) : Effect;

internal sealed class KeepChannelPerformer : EffectPerformer<KeepChannel>
{
    /// <summary>For categories that are gone or full, and for the one that is made.</summary>
    private const int MostTries = 4;

    private static readonly TimeSpan UntilParentsAreFree = TimeSpan.FromSeconds(1);

    /// <summary>Nobody waits for it, and as long as it is not done a closed ticket looks open.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        KeepChannel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is not { State: TicketState.Kept kept })
        {
            return await ReopenedChannel.UndoAsync(ticket, context, cancellationToken);
        }

        await GuildLooks.EnsureAsync(happened: null, kept.RemoveAt, context, cancellationToken);
        try
        {
            await ReadOnlyChannel.TrySetAsync(ticket, kept.Place.Channel, context, cancellationToken);
            await HeaderEdit.ShowAsync(ticket, kept.Place, context, cancellationToken);
            var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
            if (guild.Settings.ClosedChannel is ClosedChannel.Kept)
            {
                if (!await TryMoveAsync(ticket, kept.Place.Channel, guild, context, cancellationToken))
                {
                    return new EffectOutcome.Again(UntilParentsAreFree);
                }

                var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
                await KeptRoom.FreeAsync(channels.Count, context, cancellationToken);
            }
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
        {
            return new EffectOutcome.Done(await GoneChannels.ChangesOfAsync(ticket, context, cancellationToken));
        }

        var after = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        return after is { State: TicketState.Open or TicketState.Claimed or TicketState.Reopening }
            ? new EffectOutcome.Stale()
            : EffectOutcome.Finished();
    }

    /// <summary>The channel waits for its removal where it stands.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        KeepChannel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());

    /// <returns><see langword="false"/> where the guild's categories are busy.</returns>
    private static async Task<bool> TryMoveAsync(
        Ticket ticket,
        ChannelId channel,
        GuildRecord guild,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        ChannelId? parent = guild switch
        {
            { Settings.ClosedParent: { } chosen } => chosen,
            { ClosedParents: [.., var newest] } => newest,
            _ => await TicketParents.MakeRoomAsync(ParentsKind.Closed, context, cancellationToken),
        };
        for (var tries = 1; parent is { } place; tries++)
        {
            try
            {
                var edit = new ChannelEdit { ParentId = place };
                var reason = ticket.Texts.Closing.AuditReason(ticket);
                await context.Discord.ModifyChannelAsync(channel, edit, reason, cancellationToken);
                return true;
            }
            catch (DiscordApiException e) when (tries < MostTries && ChannelCreation.IsNoPlace(e))
            {
                parent = await TicketParents.ReplaceAsync(place, ParentsKind.Closed, context, cancellationToken);
            }
        }

        return false;
    }
}
