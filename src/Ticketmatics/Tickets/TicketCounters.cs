using System.Diagnostics;

namespace Ticketmatics.Tickets;

/// <summary>How many tickets of a guild are in which state; also the difference that one change makes.</summary>
/// <param name="Asked">All, ever.</param>
/// <param name="Open">Neither closed nor closing nor failed; these count towards a member's limit.</param>
/// <param name="Claimed">Of the open ones.</param>
/// <param name="Closed">Closing and kept ones included.</param>
/// <param name="Failed">Discord refused their channel.</param>
public readonly record struct TicketCounters(int Asked, int Open, int Claimed, int Closed, int Failed)
{
    /// <summary>What one ticket in <paramref name="state"/> adds; nothing where there is none.</summary>
    public static TicketCounters Of(TicketState? state) =>
        state switch
        {
            null => default,
            TicketState.Opening or TicketState.Open or TicketState.Reopening => new(
                Asked: 1,
                Open: 1,
                Claimed: 0,
                Closed: 0,
                Failed: 0
            ),
            TicketState.Claimed => new(Asked: 1, Open: 1, Claimed: 1, Closed: 0, Failed: 0),
            TicketState.Closing or TicketState.Kept or TicketState.Closed => new(
                Asked: 1,
                Open: 0,
                Claimed: 0,
                Closed: 1,
                Failed: 0
            ),
            TicketState.Failed => new(Asked: 1, Open: 0, Claimed: 0, Closed: 0, Failed: 1),
            _ => throw new UnreachableException(),
        };

    public static TicketCounters operator +(TicketCounters a, TicketCounters b) =>
        new(a.Asked + b.Asked, a.Open + b.Open, a.Claimed + b.Claimed, a.Closed + b.Closed, a.Failed + b.Failed);

    public static TicketCounters operator -(TicketCounters a, TicketCounters b) =>
        new(a.Asked - b.Asked, a.Open - b.Open, a.Claimed - b.Claimed, a.Closed - b.Closed, a.Failed - b.Failed);
}
