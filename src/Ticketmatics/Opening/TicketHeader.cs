using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Reopening;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Opening;

/// <summary>The first message of a ticket's channel, which shows the ticket as it is now.</summary>
internal static class TicketHeader
{
    private const int Waiting = 0xF1C40F;
    private const int Taken = 0x2ECC71;
    private const int Over = 0x95A5A6;

    /// <summary>As it is posted, for the state that the ticket has as soon as it is: the opener is pinged.</summary>
    /// <param name="welcome">The category's own; null where it has none.</param>
    public static MessageBody Announce(Ticket ticket, string? welcome, ChannelId channel, DateTimeOffset now)
    {
        var opened = ticket with
        {
            State = new TicketState.Open(new TicketPlace(channel, Header: default)),
            Timeline = ticket.Timeline.With(new(TicketEvent.Opened, now, By: null, Interaction: null)),
        };
        return Render(opened) with
        {
            Content = ticket.Texts.Opening.Welcome(opened, welcome),
            AllowedMentions = new AllowedMentions { Users = [ticket.Opener] },
        };
    }

    /// <summary>As it is edited: the words above it stay, and nobody is pinged.</summary>
    public static MessageBody Render(Ticket ticket) =>
        new() { Embeds = [EmbedOf(ticket)], Components = ButtonsOf(ticket) };

    /// <summary>Whether <paramref name="message"/> is the header of the ticket; its buttons say so.</summary>
    public static bool IsOf(Ticket ticket, Message message)
    {
        var close = new CustomId(CloseButton.RouteName, $"{ticket.Number}").ToString();
        return message.CustomIds().Contains(close, StringComparer.Ordinal);
    }

    private static Embed EmbedOf(Ticket ticket) =>
        new()
        {
            Title = ticket.Texts.Opening.Heading(ticket),
            Description =
                ticket.Reason.Length > 0
                    ? Markdown.Ellipsize(Markdown.Escape(ticket.Reason), Limits.EmbedDescriptionLength)
                    : null,
            Color = ticket.State switch
            {
                TicketState.Opening or TicketState.Open => Waiting,
                TicketState.Claimed => Taken,
                _ => Over,
            },
            Fields =
            [
                .. ticket.Answers.Select(answer => new EmbedField(
                    Markdown.Escape(answer.Question),
                    Markdown.Ellipsize(Markdown.Escape(answer.Text), Limits.EmbedFieldValueLength)
                )),
                new EmbedField(ticket.Texts.Opening.OpenedByField, ticket.Texts.Opening.OpenedBy(ticket), inline: true),
                new EmbedField(ticket.Texts.Opening.StateField, ticket.Texts.Opening.StateOf(ticket), inline: true),
            ],
            Timestamp = ticket.OpenedAt,
        };

    private static IReadOnlyList<Component> ButtonsOf(Ticket ticket)
    {
        var number = $"{ticket.Number}";
        var close = Button.Of(
            ButtonStyle.Danger,
            ticket.Texts.Closing.Button,
            new CustomId(CloseButton.RouteName, number).ToString(),
            "🔒"
        );
        var claim = new CustomId(ClaimButton.RouteName, number).ToString();
        return ticket.State switch
        {
            TicketState.Opening or TicketState.Open =>
            [
                new ActionRow(Button.Of(ButtonStyle.Success, ticket.Texts.Claiming.Button, claim, "🙋"), close),
            ],
            TicketState.Claimed =>
            [
                new ActionRow(
                    Button.Of(ButtonStyle.Secondary, ticket.Texts.Claiming.Claimed, claim, "🙋", disabled: true),
                    Button.Of(
                        ButtonStyle.Secondary,
                        ticket.Texts.Claiming.ReleaseButton,
                        new CustomId(ReleaseButton.RouteName, number).ToString(),
                        "↩️"
                    ),
                    close
                ),
            ],
            TicketState.Kept =>
            [
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Success,
                        ticket.Texts.Reopening.Button,
                        new CustomId(ReopenButton.RouteName, number).ToString(),
                        "🔓"
                    ),
                    Button.Of(
                        ButtonStyle.Secondary,
                        ticket.Texts.Transcripts.Show,
                        new CustomId(TranscriptButton.RouteName, number).ToString(),
                        "📄"
                    ),
                    Button.Of(
                        ButtonStyle.Danger,
                        ticket.Texts.Closing.DeleteNow,
                        new CustomId(DeleteNowButton.RouteName, number).ToString(),
                        "🗑️"
                    )
                ),
            ],
            _ => [],
        };
    }
}
