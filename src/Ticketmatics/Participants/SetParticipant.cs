using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Participants;

/// <summary>Lets a member see a ticket's channel or not, as the ticket says by then.</summary>
internal sealed record SetParticipant(int Number, UserId Member, PendingAnswer Answer) : Effect;

internal sealed class SetParticipantPerformer : EffectPerformer<SetParticipant>
{
    protected override async Task<EffectOutcome> PerformAsync(
        SetParticipant effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is null)
        {
            return EffectOutcome.Finished();
        }

        var text = ticket is { State: TicketState.Open or TicketState.Claimed, Place: { } place }
            ? await SetAsync(ticket, place.Channel, effect.Member, context, cancellationToken)
            : ParticipantTexts.Over(ticket);
        await Answers.DeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        SetParticipant effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var text = fault.IsMissingPermission ? ParticipantTexts.MayNot : ParticipantTexts.NotDone;
        await Answers.TryDeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <returns>What is true now.</returns>
    private static async Task<string> SetAsync(
        Ticket ticket,
        ChannelId channel,
        UserId member,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var reason = ParticipantTexts.AuditReason(ticket);
        var overwrite = PermissionOverwrite.ForMember(member, TicketChannel.Participate);
        if (ticket.Participants.Contains(member))
        {
            await context.Discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken);
            var by = ticket.Timeline.LastOrDefault(entry => entry.Whom == member)?.By;
            var notice = ParticipantTexts.Welcome(member, by);
            await ChannelNotice.PostOnceAsync(channel, notice, "welcome", context, cancellationToken);
            return ParticipantTexts.Added(member);
        }

        // The overwrite of a member who is staff is the same one.
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        if (staff.Any(entry => entry.Subject == new StaffSubject.Member(member)))
        {
            return ParticipantTexts.StaysAsStaff(member);
        }

        try
        {
            await context.Discord.DeleteOverwriteAsync(channel, overwrite.Id, reason, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownOverwrite)
        {
            // By an earlier attempt, or by hand.
        }

        return ParticipantTexts.Removed(member);
    }
}
