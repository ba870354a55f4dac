using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <summary>
/// What <c>/setup</c> makes: a role for the staff where nobody is staff, and the panel. It is made under a lease of the
/// guild, by one effect at a time, so that two who set a guild up at once make one of each.
/// </summary>
internal static class GuildSetup
{
    /// <returns>Null where another effect is at it: try again soon.</returns>
    public static async Task<PostedPanel?> RunAsync(
        PostPanel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var lease = LeaseId.New();
        var now = context.Now;
        var until = now + RetryRules.Lease;
        if (!await context.Store.LeaseSetupAsync(context.Guild, lease, now, until, cancellationToken))
        {
            return null;
        }

        MadeRole? role = null;
        try
        {
            role = effect.By is { } by ? await StaffRole.EnsureAsync(by, context, cancellationToken) : null;
            var posted = await PanelPosting.EnsureAsync(effect.Channel, context, cancellationToken);
            ImmutableArray<Change> made =
            [
                new Change.SaveSetup(effect.By, lease),
                new Change.SavePanel(posted.Panel),
                .. RemovalOf(posted, context),
            ];
            if (await SaveAsync(made, role, context, cancellationToken))
            {
                return posted;
            }

            // The lease ran out, and another effect has seen to the guild: what this one made is one too many.
            await PanelPosting.RemoveStrayAsync(posted.Panel, context, cancellationToken);
            if (role is not null)
            {
                await StaffRole.RemoveStrayAsync(role, context, cancellationToken);
            }

            return null;
        }
        catch (Exception e) when (e is DiscordException or StoreBusyException or TimeoutException)
        {
            // A role that was made does not depend on the panel.
            await SaveAsync([new Change.SaveSetup(effect.By, lease)], role, context, cancellationToken);
            throw;
        }
    }

    /// <summary>Of the panel before: not until another is saved in its place, as there is to be one always.</summary>
    private static IEnumerable<Change> RemovalOf(PostedPanel posted, EffectContext context) =>
        posted.Before is { } before
            ? [context.Follow("before", new RefreshPanel(posted.Panel.Channel, before, IsReplaced: true))]
            : [];

    /// <param name="role">That is to become staff; null where there is none.</param>
    /// <returns><see langword="false"/> where another effect has taken the lease.</returns>
    private static async Task<bool> SaveAsync(
        ImmutableArray<Change> changes,
        MadeRole? role,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var withRole = role is null ? changes : [.. changes, .. role.BecomeStaff(context)];
        var refusal = await context.CommitAsync(withRole, cancellationToken);
        if (refusal is not null and not CommitRefusal.LeaseLost)
        {
            // Somebody made it staff by hand in the meantime.
            refusal = await context.CommitAsync(changes, cancellationToken);
        }

        return refusal is null;
    }
}
