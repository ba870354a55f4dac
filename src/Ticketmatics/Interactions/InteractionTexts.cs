namespace Ticketmatics.Interactions;

/// <summary>What every trigger may have to say.</summary>
internal abstract class InteractionTexts
{
    public abstract string OnlyInServers { get; }

    public abstract string NotServed { get; }

    public abstract string AdministratorsOnly { get; }

    public abstract string ManagersOnly { get; }

    public abstract string Outdated { get; }

    public abstract string NoTicketHere { get; }

    /// <summary>As <see cref="NoTicketHere"/>, to a command with an option for the ticket.</summary>
    public abstract string ChooseTicket { get; }

    public abstract string OutOfTime { get; }

    public abstract string Busy { get; }

    public abstract string Failed(string reference);
}
