using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Logs;

/// <summary>One entry of the logs channel: one compact embed, which pings nobody.</summary>
internal static class LogMessage
{
    private const int Begun = 0x3498DB;
    private const int Taken = 0x2ECC71;
    private const int Waiting = 0xF1C40F;
    private const int Over = 0x95A5A6;
    private const int Trouble = 0xE74C3C;

    public static MessageBody Render(LogEntry entry, Texts texts) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Description = texts.Logs.Of(entry),
                    Color = ColorOf(entry),
                    Timestamp = entry.At,
                    Footer = entry is LogEntry.OfTicket { Messages: { } count }
                        ? new EmbedFooter(texts.Transcripts.Count(count))
                        : null,
                },
            ],
            Components = entry is LogEntry.OfTicket { Event: TicketEvent.Closed or TicketEvent.Kept } closed
                ?
                [
                    new ActionRow(
                        Button.Of(
                            ButtonStyle.Secondary,
                            texts.Logs.TranscriptButton,
                            new CustomId(TranscriptButton.RouteName, $"{closed.Number}").ToString(),
                            "📜"
                        )
                    ),
                ]
                : null,
        };

    /// <param name="sentence">What is the matter, and what to do.</param>
    public static MessageBody RenderTrouble(string sentence, DateTimeOffset since, LogTexts texts) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.TroubleTitle,
                    Description = sentence,
                    Color = Trouble,
                    Timestamp = since,
                },
            ],
        };

    private static int ColorOf(LogEntry entry) =>
        entry switch
        {
            LogEntry.OfTicket { Event: TicketEvent.Asked or TicketEvent.ReopenRequested } => Begun,
            LogEntry.OfTicket { Event: TicketEvent.Claimed } => Taken,
            LogEntry.OfTicket { Event: TicketEvent.Released } => Waiting,
            LogEntry.OfTicket { Event: TicketEvent.Failed or TicketEvent.ReopenFailed } => Trouble,
            _ => Over,
        };
}
