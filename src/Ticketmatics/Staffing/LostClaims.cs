using Ticketmatics.Claiming;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Staffing;

/// <summary>Releases tickets whose staff member is staff no more.</summary>
internal static class LostClaims
{
    /// <param name="look">Tickets that were seen to, and the staff by then.</param>
    /// <param name="cause">Says who may have been removed.</param>
    public static async Task ReleaseAsync(
        AccessLook look,
        RefreshAccess cause,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var people = new People(context);
        foreach (var ticket in look.Tickets.Where(ticket => MayBeLost(ticket, look, cause)))
        {
            var claim = ((TicketState.Claimed)ticket.State).Claim;
            if (!await people.IsStaffAsync(claim.By, ticket.Category, look, cancellationToken))
            {
                await ReleaseAsync(ticket, claim, cause.By, context, cancellationToken);
            }
        }
    }

    /// <summary>Not where the role or the member is staff of the ticket, or another member by themselves.</summary>
    private static bool MayBeLost(Ticket ticket, AccessLook look, RefreshAccess cause) =>
        ticket.State is TicketState.Claimed { Claim.By: var claimer }
        && (cause.Member is null || cause.Member == claimer)
        && !StaffRules.IsStaff(claimer, cause.Role is { } role ? [role] : [], look.Staff, ticket.Category);

    /// <summary>Nothing where the ticket has moved on from the claim, or another effect has just done it.</summary>
    private static async Task ReleaseAsync(
        Ticket ticket,
        Claim claim,
        UserId by,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        while (TicketRules.LoseClaim(ticket, claim, by, context.Now) is Decision.Accepted(var released))
        {
            var refusal = await context.CommitAsync(
                [
                    new Change.SaveTicket(ticket, released),
                    context.Follow($"header.{ticket.Number}", new RefreshHeader(ticket.Number)),
                    context.Follow($"released.{ticket.Number}", new TellReleased(ticket.Number, claim.By)),
                ],
                cancellationToken
            );
            if (refusal is not CommitRefusal.TicketMoved { Current: { } current })
            {
                return;
            }

            ticket = current;
        }
    }

    /// <summary>Who has which roles, asked of Discord once each.</summary>
    private sealed class People(EffectContext context)
    {
        private readonly Dictionary<UserId, GuildMember?> members = [];
        private Guild? guild;

        public async Task<bool> IsStaffAsync(
            UserId user,
            string category,
            AccessLook look,
            CancellationToken cancellationToken
        )
        {
            if (!members.TryGetValue(user, out var member))
            {
                member = await context.Discord.FindMemberAsync(context.Guild, user, cancellationToken);
                members.Add(user, member);
            }

            if (member is null)
            {
                return false;
            }

            if (StaffRules.IsStaff(user, member.Roles, look.Staff, category))
            {
                return true;
            }

            guild ??= await context.Discord.GetGuildAsync(context.Guild, cancellationToken);
            return guild.OwnerId == user
                || guild.Roles?.Any(role =>
                    role.Permissions.HasFlag(Permissions.Administrator) && member.Roles.Contains(role.Id)
                )
                    is true;
        }
    }
}
