using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Brings the header of a ticket's channel up to the ticket's state.</summary>
internal static class HeaderEdit
{
    /// <summary>Nothing where the header was deleted by hand: the ticket goes on without it.</summary>
    public static async Task ShowAsync(
        Ticket ticket,
        TicketPlace place,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await context.Discord.EditMessageAsync(
                place.Channel,
                place.Header,
                TicketHeader.Render(ticket),
                cancellationToken
            );
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage)
        {
            // The person who deleted it did so on purpose.
        }
    }
}
