using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

internal static class TranscriptTexts
{
    public const string AllTimesAreUtc = "All times are UTC.";

    public static string Title(TranscriptHead head) => $"Ticket {head.Ticket.DisplayNumber} · {head.GuildName}";

    public static string Count(int messages) => messages == 1 ? "1 message" : $"{messages} messages";

    /// <summary>What happened, to stand behind who did it; with a capital where nobody did.</summary>
    public static string Event(TicketEvent happened) =>
        happened switch
        {
            TicketEvent.Asked => "asked for the ticket",
            TicketEvent.Opened => "The channel was made",
            TicketEvent.Failed => "The channel could not be made",
            TicketEvent.Claimed => "claimed it",
            TicketEvent.CloseRequested => "closed it",
            TicketEvent.Closed => "The channel was removed",
            TicketEvent.ChannelGone => "The channel was deleted by hand",
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, message: null),
        };

    public static string Size(long bytes) =>
        bytes switch
        {
            < 1024 => $"{bytes} B",
            < 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024d:0.#} KB"),
            _ => FormattableString.Invariant($"{bytes / (1024d * 1024):0.#} MB"),
        };

    public static string Beside(string name) => $"kept as {name}";

    public static string NotKept(string why) => $"not kept, because {why}";

    public static string Poll(string question) => $"Poll: {question}";

    public static string Sticker(string name) => $"Sticker: {name}";
}
