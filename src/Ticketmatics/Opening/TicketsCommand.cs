using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Opening;

/// <summary><c>/tickets</c>: to staff and managers what is open; to members their own.</summary>
internal sealed class TicketsCommand : ICommand
{
    public string Name => "tickets";

    public Func<Texts, string> Description => texts => texts.Opening.TicketsDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        await TicketList.ReadAsync(call, onlyUnclaimed: false, number: 1, cancellationToken) is { } body
            ? Reply.Private(body)
            : await OwnTickets.ShowAsync(call, cancellationToken);
}
