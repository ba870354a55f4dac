using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

internal static class UpkeepTexts
{
    /// <summary>Pings the staff member who has claimed the ticket, and nobody else.</summary>
    public static MessageBody OpenerLeft(Ticket ticket)
    {
        var sentence =
            $"👋 {Markdown.Mention(ticket.Opener)} has left this server and cannot read this ticket. It stays open: "
            + "close it when nothing is left to do. Should they come back, they will see it again.";
        return ticket.State is TicketState.Claimed { Claim.By: var staff }
            ? new()
            {
                Content = $"{Markdown.Mention(staff)} {sentence}",
                AllowedMentions = new AllowedMentions { Users = [staff] },
            }
            : new() { Content = sentence };
    }
}
