using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

internal static class StaffingTexts
{
    public const string AddStaffDescription = "Make a member staff: they see and answer tickets.";
    public const string AddStaffMember = "Who to make staff";
    public const string RemoveStaffDescription = "Remove a member from the staff.";
    public const string RemoveStaffMember = "Who to remove from the staff";
    public const string AddStaffRoleDescription = "Make everybody with a role staff: they see and answer tickets.";
    public const string AddStaffRoleRole = "The role to make staff";
    public const string RemoveStaffRoleDescription = "Remove a role from the staff.";
    public const string RemoveStaffRoleRole = "The role to remove from the staff";
    public const string ListStaffDescription = "Show who is staff.";
    public const string CategoryOption = "Only for tickets of this category; without it, for all tickets";

    public const string Unreadable = "I could not read whom you chose. Please choose again from the list.";
    public const string Bots = "Bots can't be staff: they don't answer tickets.";

    public const string Everyone =
        "The role @everyone can't be staff: every member would see every ticket. Choose a role that only your staff have.";

    public const string NoSuchCategory =
        "There is no such category here. Choose one from the list that opens while you type, or leave the option out for "
        + "all tickets.";

    public const string Full =
        "There are 70 members and roles already who see these tickets, and a channel has no room for more. Make a role "
        + "staff with `/addstaffrole` and give it to them instead.";

    public const string FullInAll =
        "The list of your staff has 150 entries, and there is no room for more. Make a role staff with `/addstaffrole` and "
        + "give it to them instead.";

    public const string Nobody =
        "Nobody is staff yet, so only administrators can answer tickets. Add somebody with `/addstaff` or a role with "
        + "`/addstaffrole`.";

    public const string NotDone =
        "I noted who is staff, but Discord did not let me change who sees the tickets that are open. Please use the command "
        + "once more in a few minutes.";

    public const string ListTitle = "Staff";
    public const string OfAll = "All tickets";
    public const string OfGone = "Categories that are no more";
    public const string RoleName = "Ticket Staff";
    public const string RoleAuditReason = "Whoever has this role sees and answers tickets";
    public const string StrayRoleAuditReason = "One role for the staff of tickets is enough";

    /// <param name="category">Null: of all tickets.</param>
    public static string Added(StaffSubject subject, TicketCategory? category) =>
        category is null
            ? $"{NameOf(subject)} is staff now. The tickets that are open follow within a minute."
            : $"{NameOf(subject)} is staff of **{Markdown.Escape(category.Name)}** now. The tickets that are open follow "
                + "within a minute.";

    /// <param name="category">As of <see cref="Added"/>.</param>
    public static string AlreadyStaff(StaffEntry entry, TicketCategory? category) =>
        category is null
            ? $"{NameOf(entry.Subject)} is staff already (added {Markdown.Relative(entry.AddedAt)}). I am looking through "
                + "the open tickets once more."
            : $"{NameOf(entry.Subject)} is staff of **{Markdown.Escape(category.Name)}** already (added "
                + $"{Markdown.Relative(entry.AddedAt)}). I am looking through the open tickets once more.";

    /// <param name="category">Null: of all tickets, and of every category.</param>
    public static string Removed(StaffSubject subject, TicketCategory? category) =>
        category is null
            ? $"{NameOf(subject)} is no longer staff. The tickets that are open follow within a minute; those that were "
                + "claimed by who is staff no more wait for staff again."
            : $"{NameOf(subject)} is no longer staff of **{Markdown.Escape(category.Name)}**. The tickets that are open follow "
                + "within a minute; those that were claimed by who is staff of them no more wait for staff again.";

    /// <param name="category">As of <see cref="Removed"/>.</param>
    public static string WasNotStaff(StaffSubject subject, TicketCategory? category) =>
        category is null
            ? $"{NameOf(subject)} is not staff. `/liststaff` shows who is. I am looking through the open tickets once more."
            : $"{NameOf(subject)} is not staff of **{Markdown.Escape(category.Name)}** alone. `/liststaff` shows who is staff of "
                + "what. I am looking through the open tickets once more.";

    /// <param name="refused">Channels, from 1.</param>
    /// <param name="channel">One of them.</param>
    public static string NotEverywhere(int refused, ChannelId channel) =>
        (
            refused == 1
                ? $"I noted who is staff, but I am not allowed to change who sees the ticket {Markdown.Mention(channel)}. "
                : $"I noted who is staff, but I am not allowed to change who sees {refused} of the open tickets, among them "
                    + $"{Markdown.Mention(channel)}. "
        )
        + "An administrator must give my role **View Channels** and **Manage Roles**, in the ticket category too; then use "
        + "the command once more.";

    /// <summary>What the channel says; nobody is pinged.</summary>
    public static MessageBody Released(UserId claimer) =>
        new()
        {
            Content =
                $"{Markdown.Mention(claimer)} is no longer staff here, so this ticket waits for staff again. `/claim` takes "
                + "it over.",
        };

    public static string Line(StaffEntry entry) => $"{NameOf(entry)} · {Markdown.Relative(entry.AddedAt)}";

    public static string NameOf(StaffEntry entry) => NameOf(entry.Subject);

    private static string NameOf(StaffSubject subject) =>
        subject switch
        {
            StaffSubject.Member member => Markdown.Mention(member.Id),
            StaffSubject.RoleHolders role => Markdown.Mention(role.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
}
