using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>The wish to close a ticket, however it was said.</summary>
internal static class CloseWish
{
    /// <param name="argument">The ticket's number.</param>
    /// <param name="reason">Null where none was given.</param>
    public static Task<Reply> AskAsync(
        Call call,
        string argument,
        string? reason,
        CancellationToken cancellationToken
    ) =>
        TicketRequests.ChangeAsync(
            call,
            argument,
            RuleAsync(call, reason, cancellationToken),
            effects: ticket => EffectsOf(ticket, call),
            answer: ticket =>
                Reply.Private(
                    ticket.State is TicketState.Opening
                        ? call.Texts.Closing.ClosesWhenOpen
                        : call.Texts.Closing.Done(ticket)
                ),
            cancellationToken
        );

    /// <summary>Who may is read side by side with the ticket.</summary>
    private static async Task<Func<Ticket, Actor, Decision>> RuleAsync(
        Call call,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        var guild = await call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        return (ticket, actor) => TicketRules.Close(ticket, actor, reason, guild.Settings.MayClose);
    }

    /// <summary>A ticket that is still opening gets its effect when its channel stands.</summary>
    private static IEnumerable<Change> EffectsOf(Ticket ticket, Call call) =>
        ticket.State is TicketState.Closing ? [call.Effect("close", new AnnounceClose(ticket.Number))] : [];
}
