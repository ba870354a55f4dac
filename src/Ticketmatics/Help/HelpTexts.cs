namespace Ticketmatics.Help;

internal static class HelpTexts
{
    public const string Description = "Show what you can do here.";
    public const string Title = "How tickets work here";

    public const string Everyone =
        "Press **Create Ticket** on the panel, or choose there what it is about, and describe what you need. A private "
        + "channel is made for you and the staff. **My Tickets** on the panel shows your tickets. **Close** in a ticket "
        + "ends it.";

    public const string StaffTitle = "As staff";

    public const string Staff =
        "You see every ticket. **Claim** in a ticket tells the others that you take it; **Close** ends it, with a reason "
        + "if you like.";

    public const string CommandsTitle = "Your commands";
}
