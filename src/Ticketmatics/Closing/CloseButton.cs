using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary>Close on a ticket's header: asks for confirmation and a reason.</summary>
internal sealed class CloseButton : IButton
{
    public const string RouteName = "close";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (!TicketRequests.TryParseNumber(press.Argument, out var number))
        {
            return Reply.Refuse(InteractionTexts.Outdated);
        }

        var reading = press.Store.ReadGuildAsync(press.Guild, cancellationToken);
        var (ticket, actor) = await TicketRequests.ReadAsync(press, number, cancellationToken);
        var settings = (await reading).Settings;
        if (ticket is null)
        {
            return Reply.Refuse(RefusalTexts.NoSuchTicket);
        }

        return TicketRules.MayClose(ticket, actor, settings.MayClose) is { } refusal
            ? Reply.Refuse(RefusalTexts.Of(refusal))
            : Reply.Form(FormOf(ticket));
    }

    private static Modal FormOf(Ticket ticket) =>
        new()
        {
            CustomId = new CustomId(CloseModal.RouteName, $"{ticket.Number}").ToString(),
            Title = ClosingTexts.FormTitle(ticket),
            Components =
            [
                new Label
                {
                    Text = ClosingTexts.ReasonQuestion,
                    Description = ClosingTexts.ReasonHint,
                    Component = new TextInput
                    {
                        CustomId = CloseModal.ReasonField,
                        Style = TextInputStyle.Paragraph,
                        MaxLength = TicketRules.CloseReasonMaxLength,
                        Required = false,
                    },
                },
            ],
        };
}
