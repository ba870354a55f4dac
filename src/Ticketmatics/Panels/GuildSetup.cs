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

        try
        {
            var role = effect.By is { } by ? await StaffRole.EnsureAsync(by, context, cancellationToken) : null;
            var posted = await PanelPosting.EnsureAsync(effect.Channel, context, cancellationToken);
            if (await SaveAsync(effect, posted.Panel, role, lease, context, cancellationToken))
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
            await context.CommitAsync([new Change.SaveSetup(effect.By, lease)], cancellationToken);
            throw;
        }
    }

    /// <param name="role">That is to become staff; null where there is none.</param>
    /// <returns><see langword="false"/> where another effect has taken the lease.</returns>
    private static async Task<bool> SaveAsync(
        PostPanel effect,
        Panel panel,
        MadeRole? role,
        LeaseId lease,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        ImmutableArray<Change> changes = [new Change.SaveSetup(effect.By, lease), new Change.SavePanel(panel)];
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
