using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>The confirmed wish to close a ticket.</summary>
internal sealed class CloseModal : IModal
{
    public const string RouteName = "close-form";
    public const string ReasonField = "reason";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var typed = Markdown.Ellipsize(submit.Field(ReasonField), TicketRules.CloseReasonMaxLength);
        return CloseWish.AskAsync(submit, submit.Argument, typed.Length == 0 ? null : typed, cancellationToken);
    }
}
