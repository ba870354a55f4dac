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
            return Reply.Refuse(press.Texts.Interactions.Outdated);
        }

        var reading = press.Store.ReadGuildAsync(press.Guild, cancellationToken);
        var (ticket, actor) = await TicketRequests.ReadAsync(press, number, cancellationToken);
        var settings = (await reading).Settings;
        if (ticket is null)
        {
            return Reply.Refuse(press.Texts.Refusals.NoSuchTicket);
        }

        return TicketRules.MayClose(ticket, actor, settings.MayClose) is { } refusal
            ? Reply.Refuse(press.Texts.Refusals.Of(refusal))
            : Reply.Form(FormOf(ticket, press.Texts.Closing));
    }

    private static Modal FormOf(Ticket ticket, ClosingTexts texts) =>
        new()
        {
            CustomId = new CustomId(CloseModal.RouteName, $"{ticket.Number}").ToString(),
            Title = texts.FormTitle(ticket),
            Components =
            [
                new Label
                {
                    Text = texts.ReasonQuestion,
                    Description = texts.ReasonHint,
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
