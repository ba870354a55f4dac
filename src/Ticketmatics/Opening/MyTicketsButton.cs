using Ticketmatics.Interactions;

namespace Ticketmatics.Opening;

/// <summary>My Tickets on the panel.</summary>
internal sealed class MyTicketsButton : IButton
{
    public const string RouteName = "mine";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        OwnTickets.ShowAsync(press, cancellationToken);
}
