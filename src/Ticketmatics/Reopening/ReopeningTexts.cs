using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Reopening;

internal abstract class ReopeningTexts
{
    public abstract string Button { get; }
    public abstract string CommandDescription { get; }
    public abstract string TicketOption { get; }

    public abstract string AuditReason(Ticket ticket);

    /// <summary>What the channel says; who opened the ticket is pinged.</summary>
    public MessageBody Notice(Ticket ticket, UserId? by, bool isOpenerHere)
    {
        var opener = Markdown.Mention(ticket.Opener);
        var reopened = by is { } staff ? WasReopenedBy(ticket, Markdown.Mention(staff)) : WasReopened(ticket);
        return new()
        {
            Content = $"🔓 {reopened} {(isOpenerHere ? CanWriteAgain(opener) : HasLeft(opener))}",
            AllowedMentions = new AllowedMentions { Users = [ticket.Opener] },
            Components = ticket.EarlierTranscripts is []
                ? null
                :
                [
                    new ActionRow(
                        Discord.Button.Of(
                            ButtonStyle.Secondary,
                            TranscriptBefore,
                            new CustomId(TranscriptButton.RouteName, $"{ticket.Number}").ToString(),
                            "📄"
                        )
                    ),
                ],
        };
    }

    protected abstract string WasReopened(Ticket ticket);

    protected abstract string WasReopenedBy(Ticket ticket, string by);

    protected abstract string CanWriteAgain(string opener);

    protected abstract string HasLeft(string opener);

    /// <summary>Of a button.</summary>
    protected abstract string TranscriptBefore { get; }

    /// <summary>What who asked reads when the work is over.</summary>
    /// <param name="hasFailed">See <see cref="ReopenRules.HasFailed"/>.</param>
    public MessageBody Outcome(Ticket ticket, bool hasFailed) =>
        new()
        {
            Content =
                hasFailed ? NotReopenedRefused
                : ticket is { State: TicketState.Open or TicketState.Claimed, Place: { } place }
                    ? IsOpenAgain(ticket, Markdown.Mention(place.Channel))
                : HasMovedOn(ticket),
        };

    protected abstract string IsOpenAgain(Ticket ticket, string channel);

    protected abstract string HasMovedOn(Ticket ticket);

    public MessageBody NotReopened(EffectFault fault) =>
        new()
        {
            Content = fault switch
            {
                { Refusal: null } => NotReopenedUnavailable,
                { Refusal.Code: DiscordErrorCode.GuildIsFull } => NotReopenedFull,
                { IsMissingPermission: true } => NotReopenedPermission,
                _ => NotReopenedRefused,
            },
        };

    protected abstract string NotReopenedUnavailable { get; }

    protected abstract string NotReopenedFull { get; }

    protected abstract string NotReopenedPermission { get; }

    protected abstract string NotReopenedRefused { get; }
}
