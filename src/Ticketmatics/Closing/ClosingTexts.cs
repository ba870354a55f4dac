using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

internal static class ClosingTexts
{
    public const string Button = "Close";
    public const string CommandDescription = "Close this ticket, or the one you choose.";
    public const string TicketOption = "Which one; without it, the ticket of this channel";
    public const string ReasonOption = "Why; everybody in the ticket will see it";
    public const string ReasonQuestion = "Why are you closing it? (optional)";
    public const string ReasonHint = "Everybody in this ticket will see it.";
    public const string ClosesWhenOpen = "This ticket will be closed as soon as its channel is ready.";

    public const string NoTicketHere =
        "This channel is no ticket. Use `/closeticket` in a ticket's channel, or choose one with its option `ticket`.";

    public const string NotDeleted =
        "This ticket is closed, but Discord would not delete its channel, and I have stopped trying. An administrator can "
        + "delete it by hand; Discord's reason is in my log.";

    public const string MayNotDelete =
        "This ticket is closed, but I am not allowed to delete its channel. An administrator can delete it by hand, and "
        + "give my role **Manage Channels** so that I can delete the next one.";

    public static string FormTitle(Ticket ticket) => $"Close ticket {ticket.DisplayNumber}?";

    public static string Done(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed.";

    public static string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed";

    /// <summary>What the channel says before it goes.</summary>
    public static MessageBody Notice(Ticket ticket, CloseRequest close)
    {
        var who = close.By is { } by ? $" by {Markdown.Mention(by)}" : "";
        var seconds = (int)RemoveChannel.Delay.TotalSeconds;
        var sentence =
            $"🔒 Ticket {ticket.DisplayNumber} was closed{who}. This channel will be deleted in {seconds} seconds.";
        return new()
        {
            Content = close.Reason is { Length: > 0 } reason
                ? $"{sentence}\n\nReason: {Markdown.Ellipsize(Markdown.Escape(reason), ReasonShown)}"
                : sentence,
        };
    }

    /// <summary>The longest reason, escaped.</summary>
    private const int ReasonShown = 2 * TicketRules.CloseReasonMaxLength;
}
