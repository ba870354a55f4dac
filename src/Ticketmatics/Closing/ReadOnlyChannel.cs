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
        var reason = ticket.Texts.Closing.AuditReason(ticket);
        var parties = ticket.Participants.Add(ticket.Opener);
        var overwrites = await TicketAccess.WantedAsync(ticket, context, cancellationToken);
        foreach (var overwrite in overwrites.Where(entry => parties.Contains(entry.Id.As<User>())))
        {
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
