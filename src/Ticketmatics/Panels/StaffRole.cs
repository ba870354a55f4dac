using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <summary>The role that a guild gets where nobody is staff; under the lease of <see cref="GuildSetup"/>.</summary>
internal static class StaffRole
{
    /// <summary>A role that may become staff: made now, or one of its name that stood there.</summary>
    /// <param name="by">Who asked for it.</param>
    /// <returns>Null where somebody is staff, where the guild wants none, or where Discord refuses the role for good.</returns>
    public static async Task<MadeRole?> EnsureAsync(
        UserId by,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (await context.Store.ReadStaffAsync(context.Guild, cancellationToken) is not [])
        {
            return null;
        }

        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        if (!guild.Settings.MakesStaffRole)
        {
            return null;
        }

        try
        {
            // One of that name was made before a crash, or by hand for this purpose.
            var texts = guild.Settings.Texts.Staffing;
            var roles = await context.Discord.ListRolesAsync(context.Guild, cancellationToken);
            if (roles.FirstOrDefault(role => Is(role, texts.RoleName)) is { } found)
            {
                return new(found.Id, by, IsNew: false);
            }

            var made = await context.Discord.CreateRoleAsync(
                context.Guild,
                new RoleBody { Name = texts.RoleName },
                texts.RoleAuditReason,
                cancellationToken
            );
            return new(made.Id, by, IsNew: true);
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            // The panel is worth having all the same: administrators are staff, and add others by command.
            Log.StaffRoleRefused(context.Logger, e, context.Guild);
            return null;
        }
    }

    /// <summary>Removes a role that was made too many, unless it was found by another and is staff.</summary>
    public static async Task RemoveStrayAsync(MadeRole role, EffectContext context, CancellationToken cancellationToken)
    {
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        if (!role.IsNew || staff.Any(entry => entry.Subject == new StaffSubject.RoleHolders(role.Id)))
        {
            return;
        }

        try
        {
            var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
            var reason = guild.Settings.Texts.Staffing.StrayRoleAuditReason;
            await context.Discord.DeleteRoleAsync(context.Guild, role.Id, reason, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownRole)
        {
            // Deleted by hand.
        }
    }

    private static bool Is(Role role, string name) =>
        !role.Managed && string.Equals(role.Name, name, StringComparison.Ordinal);
}

/// <param name="By">Who asked for it.</param>
/// <param name="IsNew">Made by this attempt.</param>
internal sealed record MadeRole(RoleId Id, UserId By, bool IsNew)
{
    /// <summary>Open tickets, which administrators alone have seen so far, follow.</summary>
    public IEnumerable<Change> BecomeStaff(EffectContext context)
    {
        var subject = new StaffSubject.RoleHolders(Id);
        return
        [
            new Change.AddStaff(new StaffEntry(subject, By, context.Now)),
            context.Follow(
                "log",
                new PostLog(new LogEntry.OfStaff(Markdown.Mention(Id), IsAdded: true, context.Now, By))
            ),
            context.Follow("access", RefreshAccess.Of(subject, category: null, By)),
        ];
    }
}
