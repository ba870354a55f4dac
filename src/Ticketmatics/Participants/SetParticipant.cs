using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Staffing;
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

        // Before Discord is asked for anything: it is so, whatever becomes of the channel.
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        await TicketLog.TellAsync(TicketLog.OfCause(ticket, context), guild, context, cancellationToken);
        var text = ticket.State is TicketState.Open or TicketState.Claimed
            ? await SetAsync(effect, context, cancellationToken)
            : effect.Answer.Texts.Participants.Over(ticket);
        if (text is null)
        {
            return new EffectOutcome.Stale();
        }

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
        var text = fault.IsMissingPermission
            ? effect.Answer.Texts.Participants.MayNot
            : effect.Answer.Texts.Participants.NotDone;
        await Answers.TryDeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <returns>What is true now; null where others go on changing it.</returns>
    private static async Task<string?> SetAsync(
        SetParticipant effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var member = effect.Member;
        var id = member.As<PermissionOverwrite>();
        var look = await TicketAccess.SettleAsync(
            [effect.Number],
            id,
            (ticket, channel, overwrite) =>
                TicketAccess.SetAsync(ticket, channel, id, overwrite, context, cancellationToken),
            context,
            cancellationToken
        );
        if (look is not { Tickets: [var ticket], Staff: var staff })
        {
            return null;
        }

        if (ticket is { Place: { } place } && ticket.Participants.Contains(member))
        {
            var by = ticket.Timeline.LastOrDefault(entry => IsAdding(entry, member))?.By;
            var notice = ticket.Texts.Participants.Welcome(member, by);
            await ChannelNotice.TryPostOnceAsync(place.Channel, notice, "welcome", context, cancellationToken);
            return effect.Answer.Texts.Participants.Added(member);
        }

        return StaffRules.IsStaff(member, [], staff, ticket.Category)
            ? effect.Answer.Texts.Participants.StaysAsStaff(member)
            : effect.Answer.Texts.Participants.Removed(member);
    }

    private static bool IsAdding(TimelineEntry entry, UserId member) =>
        entry.Event is TicketEvent.UserAdded && entry.Whom == member;
}
