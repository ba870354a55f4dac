using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

internal abstract class ClaimingTexts
{
    public abstract string Button { get; }
    public abstract string Claimed { get; }
    public abstract string ReleaseButton { get; }
    public abstract string ClaimDescription { get; }
    public abstract string UnclaimDescription { get; }

    public abstract string Yours(Ticket ticket);

    public abstract string Released(Ticket ticket);
}
