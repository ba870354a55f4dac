using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>
/// Brings what roles and members may do in the channels of tickets up to what is stored. Several effects may be at it at
/// once, each with what it had read: so each looks again after its last write, until it finds what it has written.
/// </summary>
internal static class TicketAccess
{
    /// <summary>Looks that may find another change before the effect is left for later.</summary>
    private const int MostLooks = 10;

    /// <summary>What a ticket's channel is to allow to whom, by what is stored.</summary>
    public static async Task<ImmutableArray<PermissionOverwrite>> WantedAsync(
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var bot = await context.Bot.UserAsync(cancellationToken);
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        return TicketChannel.Overwrites(ticket, bot, staff);
    }

    /// <summary>Sets what the role or the member with an id may do in some tickets' channels, as of the last look.</summary>
    /// <param name="numbers">At most <see cref="ITicketStore.MostTicketsInARead"/>.</param>
    /// <param name="set">
    /// Does it in one channel; null: nothing is to be set there. Called again where the tickets or the staff have changed
    /// meanwhile.
    /// </param>
    /// <returns>What was true after the last write; null where others go on changing it.</returns>
    public static async Task<AccessLook?> SettleAsync(
        IReadOnlyCollection<int> numbers,
        Snowflake<PermissionOverwrite> id,
        Func<Ticket, ChannelId, PermissionOverwrite?, Task> set,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var bot = await context.Bot.UserAsync(cancellationToken);
        var written = new Dictionary<ChannelId, PermissionOverwrite?>();
        for (var looks = 0; looks < MostLooks; looks++)
        {
            var tickets = await context.Store.ReadTicketsAsync(context.Guild, numbers, cancellationToken);
            var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
            var isSettled = true;
            foreach (var ticket in tickets)
            {
                if (ticket.Place is not { Channel: var channel })
                {
                    continue;
                }

                var wanted = TicketChannel.Overwrites(ticket, bot, staff).FirstOrDefault(entry => entry.Id == id);
                if (!written.TryGetValue(channel, out var before) || before != wanted)
                {
                    isSettled = false;
                    written[channel] = wanted;
                    await set(ticket, channel, wanted);
                }
            }

            if (isSettled)
            {
                return new(tickets, staff);
            }
        }

        return null;
    }

    /// <summary>
    /// Sets right what has changed since the channel of a ticket was made with certain overwrites. A refusal is logged:
    /// the ticket is open.
    /// </summary>
    /// <param name="ticket">Stored with its place.</param>
    /// <param name="present">What is set in the channel.</param>
    public static async Task MendAsync(
        Ticket ticket,
        IReadOnlyList<PermissionOverwrite> present,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var wanted = await WantedAsync(ticket, context, cancellationToken);
        foreach (var id in present.Except(wanted).Concat(wanted.Except(present)).Select(entry => entry.Id).Distinct())
        {
            try
            {
                await SettleAsync(
                    [ticket.Number],
                    id,
                    (_, channel, overwrite) => SetAsync(ticket, channel, id, overwrite, context, cancellationToken),
                    context,
                    cancellationToken
                );
            }
            catch (DiscordApiException e) when (!e.IsTransient)
            {
                Log.AccessRefused(context.Logger, e, context.Guild, ticket.Number);
            }
        }
    }

    /// <summary>Sets an overwrite, or takes it away; nothing where the role or the member is gone.</summary>
    /// <param name="overwrite">Null takes it away.</param>
    public static async Task SetAsync(
        Ticket ticket,
        ChannelId channel,
        Snowflake<PermissionOverwrite> id,
        PermissionOverwrite? overwrite,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var reason = ticket.Texts.Opening.AccessAuditReason(ticket);
        try
        {
            await (
                overwrite is null
                    ? context.Discord.DeleteOverwriteAsync(channel, id, reason, cancellationToken)
                    : context.Discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken)
            );
        }
        catch (DiscordApiException e)
            when (e.Code
                    is DiscordErrorCode.UnknownOverwrite
                        or DiscordErrorCode.UnknownRole
                        or DiscordErrorCode.UnknownMember
                        or DiscordErrorCode.UnknownUser
            )
        {
            // Taken away by an earlier attempt or by hand, or Discord took it away with the role or the account.
        }
    }
}

/// <summary>Tickets, by number, and who is staff, read at one time.</summary>
internal sealed record AccessLook(ImmutableArray<Ticket> Tickets, ImmutableArray<StaffEntry> Staff);
