using Ticketmatics.Interactions;

namespace Ticketmatics.Reopening;

/// <summary>Reopen, on the header of a ticket whose channel is kept.</summary>
internal sealed class ReopenButton : IButton
{
    public const string RouteName = "reopen";

    public string Route => RouteName;

    public Access Access => Access.Staff;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        ReopenWish.AskAsync(press, press.Argument, cancellationToken);
}
