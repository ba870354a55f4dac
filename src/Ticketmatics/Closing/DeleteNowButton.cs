using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>Delete now, on the header of a ticket whose channel is kept.</summary>
internal sealed class DeleteNowButton : IButton
{
    public const string RouteName = "delete-now";

    public string Route => RouteName;

    public Access Access => Access.Staff;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        TicketRequests.ChangeAsync(
            press,
            press.Argument,
            KeepRules.Remove,
            effects: ticket =>
                [
                    Removal(ticket, press),
                    press.Effect("log", new PostLog(TicketLog.Of(ticket, TicketEvent.RemovalRequested)!)),
                ],
            answer: _ => Reply.Private(press.Texts.Closing.BeingDeleted),
            cancellationToken
        );

    /// <summary>Not before the answer was read, which goes with the channel.</summary>
    private static Change.AddEffect Removal(Ticket ticket, ButtonPress press)
    {
        var remove = press.Effect("delete", new RemoveChannel(ticket.Number)).Entry;
        return new(remove with { DueAt = remove.CreatedAt + RemoveChannel.Delay });
    }
}
