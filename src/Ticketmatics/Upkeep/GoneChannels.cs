using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>Closes tickets whose channel was deleted by hand.</summary>
internal static class GoneChannels
{
    /// <summary>An attempt ends within its lease; the next look closes those that are left.</summary>
    private const int MostInALook = 100;

    /// <param name="tickets">Read before <paramref name="channels"/>.</param>
    /// <param name="logs">The guild's logs channel; null where it has none.</param>
    /// <returns>Those that are left.</returns>
    public static async Task<ImmutableArray<Ticket>> CloseAsync(
        ImmutableArray<Ticket> tickets,
        IReadOnlyList<Channel> channels,
        ChannelId? logs,
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
            if (
                TicketRules.ChannelGone(ticket, context.Now) is Decision.Accepted(var closed)
                && await context.CommitAsync([.. ChangesOf(ticket, closed, logs, context)], cancellationToken) is null
            )
            {
                Log.ChannelGone(context.Logger, context.Guild, ticket.Number);
            }
        }

        return tickets.RemoveRange(gone);
    }

    /// <remarks>The guild's look has one id for ever: the ticket's version tells this end of it from others.</remarks>
    private static IEnumerable<Change> ChangesOf(Ticket ticket, Ticket closed, ChannelId? logs, EffectContext context)
    {
        yield return new Change.SaveTicket(ticket, closed);
        if (logs is not null && TicketLog.Of(closed, TicketEvent.ChannelGone) is { } happened)
        {
            yield return context.Follow($"gone-{closed.Number}-{closed.Version}", new PostLog(happened));
        }
    }

    /// <remarks>A channel that is being removed is gone for a moment before its ticket is closed.</remarks>
    private static bool IsGone(Ticket ticket, HashSet<ChannelId> standing) =>
        ticket is { State: TicketState.Open or TicketState.Claimed or TicketState.Kept, Place: { } place }
        && !standing.Contains(place.Channel);
}
