using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Tickets as they are suggested where a command asks for one.</summary>
internal abstract class SuggestionTexts
{
    /// <summary>
    /// With <see cref="MostOfName"/>, a state and a number within <see cref="Limits.ChoiceTextLength"/>.
    /// </summary>
    private const int MostOfCategory = 34;

    private const int MostOfName = 24;

    /// <summary>One line of plain text: Discord shows no mentions among suggestions.</summary>
    public string Of(Ticket ticket)
    {
        var state = ticket.State switch
        {
            TicketState.Open => Open,
            TicketState.Claimed => Claimed,
            TicketState.Opening { Close: null } => Opening,
            TicketState.Reopening => Reopening,
            TicketState.Kept or TicketState.Closed => Closed,
            TicketState.Failed => Failed,
            _ => Closing,
        };
        var category = Markdown.Ellipsize(ticket.CategoryName, MostOfCategory);
        return ticket.OpenerName is { } opener
            ? $"{ticket.DisplayNumber} · {category} · {Markdown.Ellipsize(opener, MostOfName)} · {state}"
            : $"{ticket.DisplayNumber} · {category} · {state}";
    }

    /// <summary>At most 22 characters, as all that follow.</summary>
    protected abstract string Open { get; }

    protected abstract string Claimed { get; }

    protected abstract string Opening { get; }

    protected abstract string Reopening { get; }

    protected abstract string Closed { get; }

    protected abstract string Failed { get; }

    protected abstract string Closing { get; }
}
