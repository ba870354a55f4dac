using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Staffing;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary><c>/tickets</c>: to staff what waits for them, in their categories; to members their own.</summary>
internal sealed class TicketsCommand : ICommand
{
    public string Name => "tickets";

    public Func<Texts, string> Description => texts => texts.Opening.TicketsDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var staff = await call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        if (!StaffRules.IsStaffOfAny(call, staff))
        {
            return await OwnTickets.ShowAsync(call, cancellationToken);
        }

        var tickets = (await call.Store.ListUnfinishedTicketsAsync(call.Guild, cancellationToken))
            .Where(ticket => ticket.State is not TicketState.Kept)
            .Where(ticket => ticket.Opener == call.User || StaffRules.IsStaff(call, staff, ticket.Category))
            .ToList();
        return Reply.Private(
            tickets.Count == 0
                ? OpeningTexts.Body(call.Texts.Opening.NothingOpen)
                : call.Texts.Opening.OpenTickets(tickets)
        );
    }
}
