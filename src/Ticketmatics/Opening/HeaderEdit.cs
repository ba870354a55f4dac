using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Brings the header of a ticket's channel up to the ticket's state.</summary>
internal static class HeaderEdit
{
    /// <summary>Others that may change the ticket while its header is edited.</summary>
    private const int MostTries = 3;

    /// <summary>
    /// Nothing where the header was deleted by hand: the ticket goes on without it. Whoever was held up and shows what is
    /// past by then sees so afterwards, and shows what is.
    /// </summary>
    public static async Task ShowAsync(
        Ticket ticket,
        TicketPlace place,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            await EditAsync(ticket, place, context, cancellationToken);
            var now = await context.Store.ReadTicketAsync(context.Guild, ticket.Number, cancellationToken);
            if (now is null || now.Version <= ticket.Version || now.Place != place)
            {
                return;
            }

            ticket = now;
        }
    }

    private static async Task EditAsync(
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
