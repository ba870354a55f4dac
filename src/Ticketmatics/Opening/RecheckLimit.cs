using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Opening;

/// <summary>
/// A member is at the limit by what is stored: closes those of their tickets whose channels are gone, and opens the new
/// one if that made room.
/// </summary>
internal sealed record RecheckLimit(TicketDraft Draft, PendingAnswer Answer) : Effect;

internal sealed class RecheckLimitPerformer : EffectPerformer<RecheckLimit>
{
    /// <summary>After it the member waits for a channel, and then the answer is to come in time.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(5);

    protected override async Task<EffectOutcome> PerformAsync(
        RecheckLimit effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var draft = effect.Draft;
        var member = await context.Store.ReadMemberAsync(context.Guild, draft.Opener, cancellationToken);
        var open = await ReadAsync(member.OpenNumbers, context, cancellationToken);
        if (!await RepairAsync(member.OpenNumbers, open, draft.Opener, context, cancellationToken))
        {
            return new EffectOutcome.Stale();
        }

        var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        foreach (var ticket in open.Where(ticket => IsGone(ticket, channels)))
        {
            var changes = await GoneChannels.ChangesOfAsync(ticket, context, cancellationToken);
            if (!changes.IsEmpty && await context.CommitAsync(changes, cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }
        }

        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var limit = guild.Settings.TicketLimit;
        var refusal = await OpenAsync(effect, limit, context, cancellationToken);
        if (AnswerTo(refusal, draft, open, limit, effect.Answer.Texts.Opening) is { } answer)
        {
            await Answers.DeliverAsync(effect.Answer, answer, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>More than the limit allows, where the staff have reopened some.</summary>
    private static async Task<ImmutableArray<Ticket>> ReadAsync(
        ImmutableSortedSet<int> numbers,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var tickets = ImmutableArray.CreateBuilder<Ticket>();
        foreach (var some in numbers.Chunk(ITicketStore.MostTicketsInARead))
        {
            tickets.AddRange(await context.Store.ReadTicketsAsync(context.Guild, some, cancellationToken));
        }

        return tickets.ToImmutable();
    }

    /// <summary>Takes away what is said to be open and is not, so that no limit is held by it.</summary>
    /// <returns><see langword="false"/> where a ticket of the member's was opened or closed meanwhile.</returns>
    private static async Task<bool> RepairAsync(
        ImmutableSortedSet<int> stored,
        ImmutableArray<Ticket> tickets,
        UserId member,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var open = tickets.Where(ticket => TicketCounters.Of(ticket.State).Open > 0).Select(ticket => ticket.Number);
        var drift = new Drift.Member(member, stored, [.. open]);
        return drift.Seen.SetEquals(drift.Right) || await Repairs.TryAsync(drift, context, cancellationToken);
    }

    /// <summary>Draws a number only where there is room, so that refusals leave no gaps that people would ask about.</summary>
    private static async Task<CommitRefusal?> OpenAsync(
        RecheckLimit effect,
        int limit,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var draft = effect.Draft;
        var member = await context.Store.ReadMemberAsync(context.Guild, draft.Opener, cancellationToken);
        if (member.OpenNumbers.Count >= limit && member.LastOpening?.Interaction != draft.Interaction)
        {
            return new CommitRefusal.MemberAtLimit(member);
        }

        var number = await context.Store.NextNumberAsync(context.Guild, cancellationToken);
        return await context.CommitAsync(
            [
                new Change.OpenTicket(TicketRules.Open(draft, number), limit),
                context.Follow("make", new MakeChannel(number, effect.Answer)),
            ],
            cancellationToken
        );
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        RecheckLimit effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var member = await context.Store.ReadMemberAsync(context.Guild, effect.Draft.Opener, cancellationToken);
        var open = await ReadAsync(member.OpenNumbers, context, cancellationToken);
        if (open.Any(ticket => ticket.Timeline[0].Interaction == effect.Draft.Interaction))
        {
            // By an earlier attempt; the ticket's own effect answers.
            return EffectOutcome.Quietly();
        }

        var why = fault switch
        {
            { IsNotInGuild: true } => OpeningFault.BotNotInGuild,
            { IsMissingPermission: true } => OpeningFault.MissingPermissions,
            _ => OpeningFault.DiscordUnavailable,
        };
        await Answers.TryDeliverAsync(
            effect.Answer,
            effect.Answer.Texts.Opening.NotOpened(why, effect.Draft.Reason),
            context,
            cancellationToken
        );
        return EffectOutcome.Finished();
    }

    /// <returns>Null where the ticket is opening, now or since an earlier attempt, and its own effect answers.</returns>
    private static MessageBody? AnswerTo(
        CommitRefusal? refusal,
        TicketDraft draft,
        IEnumerable<Ticket> open,
        int limit,
        OpeningTexts texts
    ) =>
        refusal switch
        {
            null or CommitRefusal.EffectExists => null,
            CommitRefusal.OpenedJustNow just => just.Member.LastOpening?.Interaction == draft.Interaction
                ? null
                : OpeningTexts.Body(texts.DoubleClick(draft)),
            CommitRefusal.MemberAtLimit full => texts.AtLimit(
                limit,
                open.Where(ticket => full.Member.OpenNumbers.Contains(ticket.Number)),
                OpeningTexts.DraftOf(draft.Reason, draft.Answers)
            ),
            _ => throw new InvalidOperationException($"Unexpected refusal: {refusal.GetType().Name}."),
        };

    private static bool IsGone(Ticket ticket, IReadOnlyList<Channel> channels) =>
        ticket.Place is { } place && channels.All(channel => channel.Id != place.Channel);
}
