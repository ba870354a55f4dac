namespace Ticketmatics.Interactions;

/// <summary>What every trigger may have to say.</summary>
internal static class InteractionTexts
{
    public const string OnlyInServers = "I only work in servers. Open a ticket in the server you need help with.";

    public const string NotServed =
        "I don't work in this server: my owner has chosen the servers I serve, and this is not one of them. Ask whoever "
        + "runs me to add it, or remove me from here.";

    public const string AdministratorsOnly =
        "Only administrators of this server can do that. Ask one of them, or have them give you a role with the "
        + "Administrator permission.";

    public const string ManagersOnly =
        "Only administrators and managers of this server can do that. Administrators choose the managers' role with "
        + "`/config`.";

    public const string Outdated =
        "This belongs to an older version of me and no longer works. Ask an administrator to post a fresh panel with "
        + "`/setup`.";

    public const string NoTicketHere =
        "This channel is no ticket. Use the command in a ticket's channel; `/tickets` shows where they are.";

    public const string OutOfTime =
        "That took too long, and I don't know whether it was saved. Press **My Tickets** on the panel to see how things "
        + "stand before you try it again.";

    public const string Busy =
        "Too many people are doing the same thing right now, so nothing was saved. Please try again in a few seconds.";

    public static string Failed(string reference) =>
        $"Something went wrong on my side. Press **My Tickets** on the panel to see how things stand. If it keeps "
        + $"happening, give an administrator this reference: `{reference}`.";
}
