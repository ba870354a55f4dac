using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary>Who is staff; pure.</summary>
internal static class StaffRules
{
    /// <summary>
    /// Members and roles that are staff of one ticket: each has an overwrite in the ticket's channel, and Discord takes
    /// 100 in the body that creates one, those of the members who were let in included.
    /// </summary>
    public const int MostOfATicket = 70;

    /// <summary>Of all tickets and of single categories together: each click reads them all.</summary>
    public const int MostEntries = 150;

    /// <summary>Administrators are staff: nothing in their server is closed to them.</summary>
    /// <param name="category">Key of the ticket's category.</param>
    public static bool IsStaff(Call call, IEnumerable<StaffEntry> staff, string category) =>
        call.IsAdministrator || IsStaff(call.User, call.Roles, staff, category);

    /// <summary>Whether there may be tickets, of whatever category, that they are staff of.</summary>
    public static bool IsStaffOfAny(Call call, IEnumerable<StaffEntry> staff) =>
        call.IsAdministrator || staff.Any(entry => Names(entry, call.User, call.Roles));

    /// <param name="member">Who is asked about, be they an administrator or not.</param>
    /// <param name="roles">That the member has.</param>
    public static bool IsStaff(
        UserId member,
        IReadOnlyCollection<RoleId> roles,
        IEnumerable<StaffEntry> staff,
        string category
    ) => staff.Any(entry => entry.Covers(category) && Names(entry, member, roles));

    /// <summary>Whether a ticket could get more than <see cref="MostOfATicket"/> by one more entry.</summary>
    /// <param name="category">Of the entry; null: of all tickets.</param>
    public static bool IsFull(ImmutableArray<StaffEntry> staff, string? category)
    {
        var ofAll = staff.Count(entry => entry.Category is null);
        var ofOne = staff
            .Where(entry => entry.Category is not null)
            .CountBy(entry => entry.Category!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var more = category is null ? ofOne.Values.DefaultIfEmpty().Max() : ofOne.GetValueOrDefault(category);
        return ofAll + more >= MostOfATicket;
    }

    private static bool Names(StaffEntry entry, UserId member, IReadOnlyCollection<RoleId> roles) =>
        entry.Subject switch
        {
            StaffSubject.Member named => named.Id == member,
            StaffSubject.RoleHolders role => roles.Contains(role.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
}
