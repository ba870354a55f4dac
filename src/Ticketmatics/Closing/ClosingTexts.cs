using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

internal abstract class ClosingTexts
{
    public abstract string Button { get; }
    public abstract string CommandDescription { get; }
    public abstract string TicketOption { get; }
    public abstract string ReasonOption { get; }
    public abstract string ReasonQuestion { get; }
    public abstract string ReasonHint { get; }
    public abstract string ClosesWhenOpen { get; }

    public abstract string NotDeleted { get; }

    public abstract string MayNotDelete { get; }

    public abstract string DeleteNow { get; }
    public abstract string BeingDeleted { get; }

    public abstract string FormTitle(Ticket ticket);

    public abstract string Done(Ticket ticket);

    public abstract string AuditReason(Ticket ticket);

    /// <summary>What the channel says when its ticket is closed.</summary>
    public MessageBody Notice(Ticket ticket, CloseRequest close, GuildSettings settings)
    {
        var closed = close.By is { } by ? WasClosedBy(ticket, Markdown.Mention(by)) : WasClosed(ticket);
        var sentence = $"🔒 {closed} {Fate(settings)}";
        return new()
        {
            Content = close.Reason is { Length: > 0 } reason
                ? $"{sentence}\n\n{Reason(Markdown.Ellipsize(Markdown.Escape(reason), ReasonShown))}"
                : sentence,
        };
    }

    protected abstract string WasClosed(Ticket ticket);

    protected abstract string WasClosedBy(Ticket ticket, string by);

    protected abstract string Reason(string reason);

    /// <summary>What becomes of the channel.</summary>
    private string Fate(GuildSettings settings) =>
        settings switch
        {
            { ClosedChannel: ClosedChannel.Kept } => IsKeptFor(Hours(settings.KeptForHours)),
            { RemovedAfterHours: > 0 } => IsDeletedAfter(Hours(settings.RemovedAfterHours)),
            _ => IsDeletedIn((int)RemoveChannel.Delay.TotalSeconds),
        };

    /// <param name="time">As of <see cref="Hours"/>.</param>
    protected abstract string IsKeptFor(string time);

    /// <inheritdoc cref="IsKeptFor"/>
    protected abstract string IsDeletedAfter(string time);

    protected abstract string IsDeletedIn(int seconds);

    /// <summary>A span of time, in days where it is more than two whole ones.</summary>
    private string Hours(int hours) => hours > 48 && hours % 24 == 0 ? InDays(hours / 24) : InHours(hours);

    protected abstract string InHours(int hours);

    /// <param name="days">From 3.</param>
    protected abstract string InDays(int days);

    /// <summary>The longest reason, escaped.</summary>
    private const int ReasonShown = 2 * TicketRules.CloseReasonMaxLength;
}
