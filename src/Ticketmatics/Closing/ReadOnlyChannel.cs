using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>
/// A closed ticket's channel, as long as it stands: who opened the ticket and those who were let in go on reading it,
/// the staff alone write.
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
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        var bot = await context.Bot.UserAsync(cancellationToken);
        var overwrites = TicketChannel.Overwrites(ticket, bot, staff);
        foreach (var party in ticket.Participants.Add(ticket.Opener))
        {
            var id = party.As<PermissionOverwrite>();
            var overwrite = overwrites.First(entry => entry.Id == id);
            await TicketAccess.SetAsync(ticket, channel, id, overwrite, context, cancellationToken);
        }
    }

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
        catch (DiscordApiException e) when (e.Code is DiscordErrorCode.MissingPermissions)
        {
            Log.NotReadOnly(context.Logger, e, context.Guild, channel);
        }
    }
}
