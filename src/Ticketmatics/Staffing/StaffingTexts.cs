using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

internal static class StaffingTexts
{
    public const string AddStaffDescription =
        "Make a member staff: they see and answer the tickets opened from now on.";
    public const string AddStaffMember = "Who to make staff";
    public const string RemoveStaffDescription = "Remove a member from the staff.";
    public const string RemoveStaffMember = "Who to remove from the staff";
    public const string AddStaffRoleDescription =
        "Make everybody with a role staff, for the tickets opened from now on.";
    public const string AddStaffRoleRole = "The role to make staff";
    public const string RemoveStaffRoleDescription = "Remove a role from the staff.";
    public const string RemoveStaffRoleRole = "The role to remove from the staff";
    public const string ListStaffDescription = "Show who is staff.";

    public const string Unreadable = "I could not read whom you chose. Please choose again from the list.";
    public const string Bots = "Bots can't be staff: they don't answer tickets.";

    public const string Everyone =
        "The role @everyone can't be staff: every member would see every ticket. Choose a role that only your staff have.";

    public const string Full =
        "There are 90 staff members and roles, and Discord takes no more in a channel. Make a role staff with "
        + "`/addstaffrole` and give it to them instead.";

    public const string Nobody =
        "Nobody is staff yet, so only administrators can answer tickets. Add somebody with `/addstaff` or a role with "
        + "`/addstaffrole`.";

    public const string ListTitle = "Staff";

    public static string Added(StaffSubject subject) => $"{NameOf(subject)} is staff now.";

    public static string AlreadyStaff(StaffEntry entry) =>
        $"{NameOf(entry.Subject)} is staff already (added {Markdown.Relative(entry.AddedAt)}).";

    public static string Removed(StaffSubject subject) => $"{NameOf(subject)} is no longer staff.";

    public static string WasNotStaff(StaffSubject subject) =>
        $"{NameOf(subject)} is not staff. `/liststaff` shows who is.";

    public static string List(ImmutableArray<StaffEntry> staff)
    {
        var lines = staff
            .OrderBy(entry => entry.Subject is StaffSubject.Member)
            .Select(entry => $"{NameOf(entry.Subject)} · added {Markdown.Relative(entry.AddedAt)}");
        return string.Join('\n', lines);
    }

    private static string NameOf(StaffSubject subject) =>
        subject switch
        {
            StaffSubject.Member member => Markdown.Mention(member.Id),
            StaffSubject.RoleHolders role => Markdown.Mention(role.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
}
