using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>Closes tickets whose channel was deleted by hand, and tells it.</summary>
internal static class GoneChannels
{
    /// <summary>An attempt ends within its lease; the next look closes those that are left.</summary>
    private const int MostInALook = 100;

    /// <param name="tickets">Read before <paramref name="channels"/>.</param>
    /// <returns>Those that are left.</returns>
    public static async Task<ImmutableArray<Ticket>> CloseAsync(
        ImmutableArray<Ticket> tickets,
        IReadOnlyList<Channel> channels,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (channels.Count == 0)
        {
            // No guild in use is without any channel: rather a fault of Discord's than the end of all tickets at once.
            Log.NoChannels(context.Logger, context.Guild);
            return tickets;
        }

        var standing = channels.Select(channel => channel.Id).ToHashSet();
        var gone = tickets.Where(ticket => IsGone(ticket, standing)).Take(MostInALook).ToImmutableArray();
        foreach (var ticket in gone)
        {
            // Refused where somebody did something with the ticket meanwhile: the next look sees what came of it.
            await EndAsync(ticket, context, cancellationToken);
        }

        return tickets.RemoveRange(gone);
    }

    /// <summary>Closes one whose channel is surely gone; nothing where the ticket has moved on meanwhile.</summary>
    public static async Task EndAsync(Ticket ticket, EffectContext context, CancellationToken cancellationToken)
    {
        var changes = await ChangesOfAsync(ticket, context, cancellationToken);
        if (!changes.IsEmpty && await context.CommitAsync(changes, cancellationToken) is null)
        {
            Log.ChannelGone(context.Logger, context.Guild, ticket.Number);
        }
    }

    /// <returns>What closes it; empty where it has no channel that could be gone.</returns>
    public static async Task<ImmutableArray<Change>> ChangesOfAsync(
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (TicketRules.ChannelGone(ticket, context.Now) is not Decision.Accepted(var closed))
        {
            return [];
        }

        var told = await TicketLog.ChangesOfAsync(closed, TicketEvent.ChannelGone, context, cancellationToken);
        return [new Change.SaveTicket(ticket, closed), .. told];
    }

    /// <remarks>A channel that is being removed is gone for a moment before its ticket is closed.</remarks>
    private static bool IsGone(Ticket ticket, HashSet<ChannelId> standing) =>
        ticket is { State: TicketState.Open or TicketState.Claimed or TicketState.Kept, Place: { } place }
        && !standing.Contains(place.Channel);
}
