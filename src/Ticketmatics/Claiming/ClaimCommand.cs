using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

/// <summary><c>/claim</c>: what the button on the header does.</summary>
internal sealed class ClaimCommand : ICommand
{
    public string Name => "claim";

    public Func<Texts, string> Description => texts => texts.Claiming.ClaimDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Staff;

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        TicketRequests.ChangeHereAsync(
            call,
            TicketRules.Claim,
            effects: ticket => [call.Effect("header", new RefreshHeader(ticket.Number))],
            answer: ticket => Reply.Private(call.Texts.Claiming.Yours(ticket)),
            cancellationToken
        );
}
