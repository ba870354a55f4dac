using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>
/// A closed ticket's channel, as long as it stands: who opened the ticket and those who were let in go on reading it,
/// the staff alone write, those of them included who are staff by a role.
/// </summary>
internal static class ReadOnlyChannel
{
    /// <remarks>One by one, so that what was set by hand for others stays.</remarks>
    public static async Task SetAsync(
        Ticket ticket,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var reason = ticket.Texts.Closing.AuditReason(ticket);
        var parties = ticket.Participants.Add(ticket.Opener);
        var bot = await context.Bot.UserAsync(cancellationToken);
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        var overwrites = TicketChannel.Overwrites(ticket, bot, staff);
        foreach (var overwrite in overwrites.Where(entry => parties.Contains(entry.Id.As<User>())))
        {
            if (await IsStaffByRoleAsync(overwrite.Id.As<User>(), ticket, staff, context, cancellationToken))
            {
                continue;
            }

            try
            {
                await context.Discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken);
            }
            catch (DiscordApiException e)
                when (e.Code is DiscordErrorCode.UnknownUser or DiscordErrorCode.UnknownMember)
            {
                // Nobody's account any more.
            }
        }
    }

    /// <remarks>Discord is asked only where there is such a role.</remarks>
    private static async Task<bool> IsStaffByRoleAsync(
        UserId party,
        Ticket ticket,
        ImmutableArray<StaffEntry> staff,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        staff.Any(entry => entry.Subject is StaffSubject.RoleHolders && entry.Covers(ticket.Category))
        && await context.Discord.FindMemberAsync(context.Guild, party, cancellationToken) is { Roles: var roles }
        && StaffRules.IsStaff(party, roles, staff, ticket.Category);

    /// <summary>As <see cref="SetAsync"/>; a bot that may not do it closes tickets all the same.</summary>
    public static async Task TrySetAsync(
        Ticket ticket,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await SetAsync(ticket, channel, context, cancellationToken);
        }
        catch (DiscordApiException e) when (!e.IsTransient && e.Code != DiscordErrorCode.UnknownChannel)
        {
            Log.NotReadOnly(context.Logger, e, context.Guild, channel);
        }
    }
}
