using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Reopening;

internal static class ReopeningTexts
{
    public const string Button = "Reopen";
    public const string CommandDescription = "Reopen this closed ticket, or the one you choose.";
    public const string TicketOption = "Which one; without it, the ticket of this channel";

    public const string NoTicketHere =
        "This channel is no ticket. Choose one with the option `ticket`: type its number, or a word to find it.";

    public static string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is reopened";

    /// <summary>What the channel says; who opened the ticket is pinged.</summary>
    public static MessageBody Notice(Ticket ticket, UserId? by, bool isOpenerHere)
    {
        var opener = Markdown.Mention(ticket.Opener);
        var who = by is { } staff ? $" by {Markdown.Mention(staff)}" : "";
        var next = isOpenerHere
            ? $"{opener}, you can write here again."
            : $"{opener}, who opened it, has left this server and cannot read it.";
        return new()
        {
            Content = $"🔓 Ticket {ticket.DisplayNumber} was reopened{who}. {next}",
            AllowedMentions = new AllowedMentions { Users = [ticket.Opener] },
            Components = ticket.EarlierTranscripts is []
                ? null
                :
                [
                    new ActionRow(
                        Discord.Button.Of(
                            ButtonStyle.Secondary,
                            TranscriptTexts.Before,
                            new CustomId(TranscriptButton.RouteName, $"{ticket.Number}").ToString(),
                            "📄"
                        )
                    ),
                ],
        };
    }

    /// <summary>What who asked reads when the work is over.</summary>
    public static MessageBody Outcome(Ticket ticket) =>
        new()
        {
            Content = ticket is { State: TicketState.Open or TicketState.Claimed, Place: { } place }
                ? $"Ticket {ticket.DisplayNumber} is open again: {Markdown.Mention(place.Channel)}"
                : $"Ticket {ticket.DisplayNumber} was reopened, and has changed since. Please look at it again.",
        };

    public static MessageBody NotReopened(EffectFault fault) =>
        new()
        {
            Content = fault switch
            {
                { Refusal: null } =>
                    "The ticket could not be reopened: Discord did not answer me for several minutes. Please try again "
                        + "later.",
                { Refusal.Code: DiscordErrorCode.GuildIsFull } =>
                    "The ticket could not be reopened: this server has 500 channels, and Discord allows no more. An "
                        + "administrator must delete some, and then you can try again.",
                { IsMissingPermission: true } =>
                    "The ticket could not be reopened: I lack a permission. An administrator must give my role **Manage "
                        + "Channels** and **Manage Roles**, in the ticket category too, and then you can try again.",
                _ =>
                    "The ticket could not be reopened: Discord refused it. Please tell an administrator; the reason is in my "
                        + "log.",
            },
        };
}
