using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Begins tickets, whatever form was filled in.</summary>
internal static class Openings
{
    /// <param name="number">Taken for this ticket.</param>
    /// <param name="limit">As of <see cref="Change.OpenTicket"/>.</param>
    public static async Task<Reply> OpenAsync(
        Call call,
        TicketDraft draft,
        int number,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var refusal = await call.Store.CommitAsync(
            Commit.Of(
                call.Guild,
                new Change.OpenTicket(TicketRules.Open(draft, number), limit),
                call.Effect("make", new MakeChannel(number, call.PendingAnswer))
            ),
            cancellationToken
        );
        return refusal switch
        {
            null or CommitRefusal.EffectExists => Reply.Thinking,
            CommitRefusal.OpenedJustNow just => just.Member.LastOpening?.Interaction == call.Interaction
                ? Reply.Thinking
                : Reply.Refuse(call.Texts.Opening.DoubleClick(draft)),
            CommitRefusal.MemberAtLimit => await RecheckAsync(call, draft, cancellationToken),
            _ => throw new InvalidOperationException($"Unexpected refusal: {refusal.GetType().Name}."),
        };
    }

    /// <summary>Nobody is refused on memory alone: an effect looks whether the channels are still there.</summary>
    private static async Task<Reply> RecheckAsync(Call call, TicketDraft draft, CancellationToken cancellationToken)
    {
        var recheck = call.Effect("recheck", new RecheckLimit(draft, call.PendingAnswer));
        await call.Store.CommitAsync(Commit.Of(call.Guild, recheck), cancellationToken);
        return Reply.Thinking;
    }
}
