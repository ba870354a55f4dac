using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>
/// Roles of the staff that were deleted are staff no more: no command can name them, and each would keep a place among
/// those who see tickets. Who was staff by one alone loses the tickets that they had claimed.
/// </summary>
internal static class GoneRoles
{
    public static async Task RemoveAsync(EffectContext context, CancellationToken cancellationToken)
    {
        // Before the roles: what is staff by now was there when they are listed.
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        var subjects = staff.Select(entry => entry.Subject).OfType<StaffSubject.RoleHolders>().Distinct().ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        var roles = await context.Discord.ListRolesAsync(context.Guild, cancellationToken);
        if (roles.All(role => role.Id != context.Guild.As<Role>()))
        {
            // No guild is without @everyone: this is not the list of its roles.
            return;
        }

        var bot = await context.Bot.UserAsync(cancellationToken);
        foreach (var subject in subjects.Where(subject => roles.All(role => role.Id != subject.Id)))
        {
            var told = new LogEntry.OfStaff(Markdown.Mention(subject.Id), IsAdded: false, context.Now);
            // Refused where an administrator was faster: the next look comes by again.
            await context.CommitAsync(
                [
                    .. staff
                        .Where(entry => entry.Subject == subject)
                        .Select(entry => new Change.RemoveStaff(subject, entry.Category)),
                    context.Follow($"log.{subject.Id}", new PostLog(told)),
                    context.Follow($"access.{subject.Id}", RefreshAccess.Of(subject, category: null, bot)),
                ],
                cancellationToken
            );
        }
    }
}
