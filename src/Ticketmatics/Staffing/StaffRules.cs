using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary>Who is staff; pure.</summary>
internal static class StaffRules
{
    /// <summary>
    /// Members and roles of a guild's staff together: each has an overwrite in each ticket's channel, and Discord takes
    /// 100 in the body that creates one.
    /// </summary>
    public const int MostEntries = 90;

    /// <summary>Administrators are staff: nothing in their server is closed to them.</summary>
    public static bool IsStaff(Call call, IEnumerable<StaffEntry> staff) =>
        call.IsAdministrator
        || staff.Any(entry =>
            entry.Subject switch
            {
                StaffSubject.Member member => member.Id == call.User,
                StaffSubject.RoleHolders role => call.Roles.Contains(role.Id),
                _ => throw new ArgumentOutOfRangeException(nameof(staff)),
            }
        );
}
