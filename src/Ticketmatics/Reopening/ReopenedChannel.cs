using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Reopening;

/// <summary>Makes a channel that was read-only what an open ticket's channel is.</summary>
internal static class ReopenedChannel
{
    /// <summary>For categories that are gone or full, and for a role that is gone.</summary>
    private const int MostTries = 5;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>Puts it among the open ones, and lets all in whom the ticket has by now.</summary>
    /// <returns><see langword="false"/> where the guild's categories are busy: try again soon.</returns>
    public static async Task<bool> TryRestoreAsync(
        Ticket ticket,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var overwrites = await TicketAccess.WantedAsync(ticket, context, cancellationToken);
        var parent =
            ChannelCreation.ParentOf(ticket, guild)
            ?? await TicketParents.MakeRoomAsync(ParentsKind.Tickets, context, cancellationToken);
        for (var tries = 1; parent is { } place; tries++)
        {
            try
            {
                await SetAsync(ticket, channel, place, overwrites, context, cancellationToken);
                return true;
            }
            catch (DiscordApiException e) when (tries < MostTries && ChannelCreation.IsNoPlace(e))
            {
                parent = await TicketParents.ReplaceAsync(place, ParentsKind.Tickets, context, cancellationToken);
            }
            catch (DiscordApiException e) when (tries < MostTries && ChannelCreation.IsUnknownRole(e))
            {
                var roles = await context.Discord.ListRolesAsync(context.Guild, cancellationToken);
                overwrites = [.. overwrites.Where(overwrite => ChannelCreation.Stands(overwrite, roles))];
            }
        }

        return false;
    }

    /// <summary>
    /// For an effect that closes a channel and finds its ticket reopened: what it may have done by then is undone.
    /// </summary>
    public static async Task<EffectOutcome> UndoAsync(
        Ticket? ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun && ticket is { State: TicketState.Reopening })
        {
            // Its channel may be open already: what was done to it is undone when that is over.
            return new EffectOutcome.Again(Soon);
        }

        if (context.IsFirstRun || ticket is not { State: TicketState.Open or TicketState.Claimed, Place: { } place })
        {
            return EffectOutcome.Finished();
        }

        if (!await TryRestoreAsync(ticket, place.Channel, context, cancellationToken))
        {
            return new EffectOutcome.Again(Soon);
        }

        await HeaderEdit.ShowAsync(ticket, place, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <remarks>Those for whom one call has no room come after it, each with a call of its own.</remarks>
    private static async Task SetAsync(
        Ticket ticket,
        ChannelId channel,
        ChannelId parent,
        ImmutableArray<PermissionOverwrite> overwrites,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var reason = ticket.Texts.Reopening.AuditReason(ticket);
        var edit = new ChannelEdit
        {
            ParentId = parent,
            PermissionOverwrites = [.. overwrites.Take(Limits.OverwritesPerCreate)],
        };
        await context.Discord.ModifyChannelAsync(channel, edit, reason, cancellationToken);
        foreach (var overwrite in overwrites.Skip(Limits.OverwritesPerCreate))
        {
            await context.Discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken);
        }
    }
}
