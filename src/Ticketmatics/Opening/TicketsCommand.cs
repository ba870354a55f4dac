using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary><c>/tickets</c>: to staff what waits for them, to members their own.</summary>
internal sealed class TicketsCommand : ICommand
{
    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput("tickets", OpeningTexts.TicketsDescription);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!StaffRules.IsStaff(call, await call.Store.ReadStaffAsync(call.Guild, cancellationToken)))
        {
            return await OwnTickets.ShowAsync(call, cancellationToken);
        }

        var unfinished = await call.Store.ListUnfinishedTicketsAsync(call.Guild, cancellationToken);
        var tickets = unfinished.RemoveAll(ticket => ticket.State is TicketState.Kept);
        return Reply.Private(
            tickets.IsEmpty ? OpeningTexts.Body(OpeningTexts.NothingOpen) : OpeningTexts.OpenTickets(tickets)
        );
    }
}
