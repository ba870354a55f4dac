using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Participants;

internal static class ParticipantTexts
{
    public const string AddDescription = "Let a member into this ticket.";
    public const string AddMember = "Who to let in";
    public const string RemoveDescription = "Take a member out of this ticket who was let in.";
    public const string RemoveMember = "Who to take out";

    public const string NotHere =
        "I could not find this member in this server. Choose somebody from the list, or invite them first.";

    public const string MayNot =
        "I noted it, but I am not allowed to change who sees this channel. An administrator must give my role **Manage "
        + "Roles**, in the ticket category too; then use the command once more.";

    public const string NotDone =
        "I noted it, but Discord did not change who sees this channel. Please use the command once more in a few minutes.";

    public static string Added(UserId member) =>
        $"{Markdown.Mention(member)} sees this ticket and can write in it. `/removeuser` takes them out again.";

    public static string Removed(UserId member) =>
        $"{Markdown.Mention(member)} no longer sees this ticket. `/adduser` lets them in again.";

    public static string StaysAsStaff(UserId member) =>
        $"{Markdown.Mention(member)} was taken out, and sees this ticket all the same, as staff.";

    public static string Over(Ticket ticket) =>
        $"Ticket {ticket.DisplayNumber} is closed, so nothing was changed in its channel.";

    /// <summary>What the channel says: who was let in is pinged, as they may not know of it.</summary>
    public static MessageBody Welcome(UserId member, UserId? by) =>
        new()
        {
            Content = by is { } staff
                ? $"{Markdown.Mention(staff)} let {Markdown.Mention(member)} into this ticket."
                : $"{Markdown.Mention(member)} was let into this ticket.",
            AllowedMentions = new AllowedMentions { Users = [member] },
        };
}
