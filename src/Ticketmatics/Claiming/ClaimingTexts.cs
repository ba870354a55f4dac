using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

internal static class ClaimingTexts
{
    public const string Button = "Claim";
    public const string Claimed = "Claimed";
    public const string ReleaseButton = "Release";
    public const string ClaimDescription = "Tell everybody in this ticket that you are taking care of it.";
    public const string UnclaimDescription = "Release this ticket, so that others of the staff can claim it.";

    public static string Yours(Ticket ticket) =>
        $"Ticket {ticket.DisplayNumber} is yours. `/unclaim` releases it again.";

    public static string Released(Ticket ticket) =>
        $"Ticket {ticket.DisplayNumber} is released and waits for staff again. `/claim` makes it yours.";
}
