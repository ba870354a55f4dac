using Ticketmatics.Discord;
using Ticketmatics.Settings;
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

    public const string DeleteNow = "Delete now";
    public const string BeingDeleted = "The channel is being deleted. Its transcript is kept.";

    public static string FormTitle(Ticket ticket) => $"Close ticket {ticket.DisplayNumber}?";

    public static string Done(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed.";

    public static string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed";

    /// <summary>What the channel says when its ticket is closed.</summary>
    public static MessageBody Notice(Ticket ticket, CloseRequest close, GuildSettings settings)
    {
        var who = close.By is { } by ? $" by {Markdown.Mention(by)}" : "";
        var sentence = $"🔒 Ticket {ticket.DisplayNumber} was closed{who}. {Fate(settings)}";
        return new()
        {
            Content = close.Reason is { Length: > 0 } reason
                ? $"{sentence}\n\nReason: {Markdown.Ellipsize(Markdown.Escape(reason), ReasonShown)}"
                : sentence,
        };
    }

    /// <summary>What becomes of the channel.</summary>
    private static string Fate(GuildSettings settings) =>
        settings switch
        {
            { ClosedChannel: ClosedChannel.Kept } =>
                $"You can go on reading this channel for {Hours(settings.KeptForHours)}; the staff can reopen the ticket.",
            { RemovedAfterHours: > 0 } =>
                $"This channel will be deleted in {Hours(settings.RemovedAfterHours)}; until then you can read it, and the "
                    + "staff can reopen the ticket.",
            _ => $"This channel will be deleted in {(int)RemoveChannel.Delay.TotalSeconds} seconds.",
        };

    private static string Hours(int hours) =>
        hours switch
        {
            1 => "an hour",
            > 48 when hours % 24 == 0 => $"{hours / 24} days",
            _ => $"{hours} hours",
        };

    /// <summary>The longest reason, escaped.</summary>
    private const int ReasonShown = 2 * TicketRules.CloseReasonMaxLength;
}
