using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

internal abstract class UpkeepTexts
{
    /// <summary>Pings the staff member who has claimed the ticket, and nobody else.</summary>
    public MessageBody OpenerLeft(Ticket ticket)
    {
        var sentence = HasLeft(Markdown.Mention(ticket.Opener));
        return ticket.State is TicketState.Claimed { Claim.By: var staff }
            ? new()
            {
                Content = $"{Markdown.Mention(staff)} {sentence}",
                AllowedMentions = new AllowedMentions { Users = [staff] },
            }
            : new() { Content = sentence };
    }

    /// <summary>May stand behind a mention.</summary>
    protected abstract string HasLeft(string opener);
}
