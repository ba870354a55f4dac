using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;

namespace Ticketmatics.Claiming;

/// <summary><c>/unclaim</c>: takes a claim back, one's own or another's.</summary>
internal sealed class UnclaimCommand : ICommand
{
    public string Name => "unclaim";

    public Func<Texts, string> Description => texts => texts.Claiming.UnclaimDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Staff;

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        TicketRequests.ChangeHereAsync(
            call,
            TicketRules.Release,
            effects: ticket => [call.Effect("header", new RefreshHeader(ticket.Number))],
            answer: ticket => Reply.Private(call.Texts.Claiming.Released(ticket)),
            cancellationToken
        );
}
