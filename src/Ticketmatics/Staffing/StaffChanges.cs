using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary>Adding and removing staff, whatever names them.</summary>
internal static class StaffChanges
{
    public static async Task<Reply> AddAsync(
        CommandCall call,
        StaffSubject subject,
        CancellationToken cancellationToken
    )
    {
        var staff = await call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        if (staff.Length >= StaffRules.MostEntries)
        {
            return Reply.Refuse(StaffingTexts.Full);
        }

        var add = new Change.AddStaff(new StaffEntry(subject, call.User, call.ReceivedAt));
        return await call.Store.CommitAsync(Commit.Of(call.Guild, add), cancellationToken) switch
        {
            null => Reply.Private(StaffingTexts.Added(subject)),
            CommitRefusal.AlreadyStaff already => Reply.Refuse(StaffingTexts.AlreadyStaff(already.Current)),
            { } other => throw new InvalidOperationException($"Unexpected refusal: {other.GetType().Name}."),
        };
    }

    public static async Task<Reply> RemoveAsync(
        CommandCall call,
        StaffSubject subject,
        CancellationToken cancellationToken
    )
    {
        var remove = new Change.RemoveStaff(subject);
        return await call.Store.CommitAsync(Commit.Of(call.Guild, remove), cancellationToken) switch
        {
            null => Reply.Private(StaffingTexts.Removed(subject)),
            CommitRefusal.NotStaff => Reply.Refuse(StaffingTexts.WasNotStaff(subject)),
            { } other => throw new InvalidOperationException($"Unexpected refusal: {other.GetType().Name}."),
        };
    }
}
