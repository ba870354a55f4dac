using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Reopening;

/// <summary>The wish to reopen a ticket, however it was said.</summary>
internal static class ReopenWish
{
    /// <param name="argument">The ticket's number.</param>
    public static Task<Reply> AskAsync(Call call, string argument, CancellationToken cancellationToken) =>
        TicketRequests.ChangeAsync(
            call,
            argument,
            ReopenRules.Reopen,
            effects: ticket =>
                [call.Effect("reopen", new ReopenTicket(ticket.Number, call.Interaction, call.PendingAnswer))],
            answer: _ => Reply.Thinking,
            cancellationToken
        );
}
