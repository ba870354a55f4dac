using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>Begins the removal of channels of closed tickets that were kept for long enough, or stand in the way.</summary>
internal static class KeptChannels
{
    /// <summary>An attempt ends within its lease; the next look comes soon.</summary>
    private const int MostInALook = 100;

    /// <param name="channels">That the guild has.</param>
    /// <returns>When the next of them is due; null where none is kept.</returns>
    public static async Task<DateTimeOffset?> RemoveAsync(
        ImmutableArray<Ticket> tickets,
        int channels,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var kept = tickets.Where(ticket => ticket.State is TicketState.Kept).OrderBy(RemovalOf).ToImmutableArray();
        var due = kept.Where(ticket => RemovalOf(ticket) <= context.Now).Take(MostInALook).ToImmutableArray();
        foreach (var ticket in due)
        {
            await KeptRoom.RemoveAsync(ticket, context, cancellationToken);
        }

        await KeptRoom.FreeAsync(channels - due.Length, context, cancellationToken);
        return kept.RemoveRange(due) is [var next, ..] ? RemovalOf(next) : null;
    }

    private static DateTimeOffset? RemovalOf(Ticket ticket) => (ticket.State as TicketState.Kept)?.RemoveAt;
}
