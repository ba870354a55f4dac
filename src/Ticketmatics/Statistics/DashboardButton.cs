using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Staffing;
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
        var readingGuild = press.Store.ReadGuildAsync(press.Guild, cancellationToken);
        var readingStaff = press.Store.ReadStaffAsync(press.Guild, cancellationToken);
        await Task.WhenAll(readingGuild, readingStaff);
        var staff = await readingStaff;
        var isManager = Managers.Has(press, (await readingGuild).Settings);
        if (!isManager && !StaffRules.IsStaffOfAny(press, staff))
        {
            return Reply.Refuse(press.Texts.Refusals.Of(new Refusal.NotStaff()));
        }

        var tickets = (await press.Store.ListUnfinishedTicketsAsync(press.Guild, cancellationToken)).RemoveAll(ticket =>
            ticket.State is TicketState.Kept || (!isManager && !StaffRules.IsStaff(press, staff, ticket.Category))
        );
        if (string.Equals(press.Argument, Unclaimed, StringComparison.Ordinal))
        {
            tickets = tickets.RemoveAll(ticket => ticket.State is not TicketState.Open);
            return Reply.Private(
                tickets.IsEmpty
                    ? OpeningTexts.Body(press.Texts.Dashboard.NobodyUnclaimed)
                    : press.Texts.Opening.UnclaimedTickets(tickets)
            );
        }

        return Reply.Private(
            tickets.IsEmpty
                ? OpeningTexts.Body(press.Texts.Opening.NothingOpen)
                : press.Texts.Opening.OpenTickets(tickets)
        );
    }
}
