using Ticketmatics.Interactions;

namespace Ticketmatics.Opening;

/// <summary>Create Ticket on the panel.</summary>
internal sealed class OpenButton : IButton
{
    public const string RouteName = "open";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Form(OpenForm.For(category: null)));
}
