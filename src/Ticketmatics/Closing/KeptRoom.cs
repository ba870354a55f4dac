using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>Sees that channels of closed tickets do not take the room of open ones.</summary>
internal static class KeptRoom
{
    /// <summary>From so many channels on, the oldest kept ones go before their time: Discord allows 500.</summary>
    private const int Crowded = Limits.ChannelsPerGuild - 20;

    /// <summary>An attempt ends within its lease; the next look sees to those that are left.</summary>
    private const int MostAtOnce = 50;

    /// <summary>Begins the removal of as many kept channels, the oldest first, as the guild has too many.</summary>
    /// <param name="channels">That the guild has.</param>
    /// <returns>Whether some are being removed: room is to be had soon.</returns>
    public static async Task<bool> FreeAsync(int channels, EffectContext context, CancellationToken cancellationToken)
    {
        if (channels < Crowded)
        {
            return false;
        }

        var tickets = await context.Store.ListUnfinishedTicketsAsync(context.Guild, cancellationToken);
        var leaving = tickets.Count(ticket => ticket.State is TicketState.Closing { IsLeaving: true });
        var oldest = tickets
            .Where(ticket => ticket.State is TicketState.Kept)
            .OrderBy(ticket => ticket.Close?.At)
            .Take(Math.Min(channels - leaving - Crowded + 1, MostAtOnce));
        foreach (var ticket in oldest)
        {
            if (await RemoveAsync(ticket, context, cancellationToken))
            {
                leaving++;
            }
        }

        return leaving > 0;
    }

    /// <summary>Begins the removal of a kept channel before anything is done to it: from here on nobody reopens it.</summary>
    /// <returns><see langword="false"/> where somebody did something with the ticket meanwhile.</returns>
    public static async Task<bool> RemoveAsync(
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (KeepRules.Remove(ticket, context.Now) is not Decision.Accepted(var leaving))
        {
            return false;
        }

        var remove = context.Follow($"remove.{leaving.Number}.{leaving.Version}", new RemoveChannel(ticket.Number));
        var told = await TicketLog.ChangesOfAsync(leaving, TicketEvent.RemovalRequested, context, cancellationToken);
        var changes = new Change[] { new Change.SaveTicket(ticket, leaving), remove };
        return await context.CommitAsync([.. changes, .. told], cancellationToken) is null;
    }
}
