using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Statistics;

/// <summary>The dashboard's buttons: what is open, or what nobody has claimed, for who pressed.</summary>
internal sealed class DashboardButton : IButton
{
    public const string RouteName = "dashboard-list";
    public const string Open = "open";
    public const string Unclaimed = "unclaimed";

    public string Route => RouteName;

    /// <remarks>And managers, who see the figures as well.</remarks>
    public Access Access => Access.Staff;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var onlyUnclaimed = string.Equals(press.Argument, Unclaimed, StringComparison.Ordinal);
        return await TicketList.ReadAsync(press, onlyUnclaimed, number: 1, cancellationToken) is { } body
            ? Reply.Private(body)
            : Reply.Refuse(press.Texts.Refusals.Of(new Refusal.NotStaff()));
    }
}
