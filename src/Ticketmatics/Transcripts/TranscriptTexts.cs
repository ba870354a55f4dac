using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

internal static class TranscriptTexts
{
    public const string AllTimesAreUtc = "All times are UTC.";

    public static string Title(TranscriptHead head) => $"Ticket {head.Ticket.DisplayNumber} · {head.GuildName}";

    public static string Count(int messages) => messages == 1 ? "1 message" : $"{messages} messages";

    /// <summary>What happened, to stand behind who did it; with a capital where nobody did.</summary>
    public static string Event(TimelineEntry entry, TranscriptNames names) =>
        entry.Event switch
        {
            TicketEvent.Asked => "asked for the ticket",
            TicketEvent.Opened => "The channel was made",
            TicketEvent.Failed => "The channel could not be made",
            TicketEvent.Claimed => "claimed it",
            TicketEvent.Released when entry.Whom is not null =>
                $"removed {NameIn(entry, names)} from the staff, which released it",
            TicketEvent.Released => "released it",
            TicketEvent.UserAdded => $"let {NameIn(entry, names)} in",
            TicketEvent.UserRemoved => $"took {NameIn(entry, names)} out",
            TicketEvent.CloseRequested => "closed it",
            TicketEvent.Closed => "The channel was removed",
            TicketEvent.OpenerLeft => "Who opened it has left the server",
            TicketEvent.ChannelGone => "The channel was deleted by hand",
            TicketEvent.Kept => "The channel was kept for reading",
            TicketEvent.RemovalRequested when entry.By is null => "The channel had been kept for long enough",
            TicketEvent.RemovalRequested => "had the kept channel removed",
            TicketEvent.ReopenRequested => "reopened it",
            TicketEvent.Reopened => "The channel was open again",
            TicketEvent.ReopenFailed => "It could not be reopened",
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, message: null),
        };

    private static string NameIn(TimelineEntry entry, TranscriptNames names) =>
        entry.Whom is { } whom ? names.User(whom.Value) : "somebody";

    public static string Size(long bytes) =>
        bytes switch
        {
            < 1024 => $"{bytes} B",
            < 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024d:0.#} KB"),
            _ => FormattableString.Invariant($"{bytes / (1024d * 1024):0.#} MB"),
        };

    public static string Beside(string name) => $"kept as {name}";

    public static string NotKept(string why) => $"not kept, because {why}";

    public const string MayNotRead =
        "I may not read this channel's history. Give my role **View Channels** and **Read Message History** here.";

    public const string MayNotReadContent =
        "Discord does not let me read what people write. Whoever owns the bot can switch on **Message Content Intent** on "
        + "the Bot page of the application in Discord's developer portal.";

    public const string ArchiveSilent = "The place where transcripts are kept could not be reached for an hour.";
    public const string DiscordSilent = "Discord did not answer for an hour.";
    public const string NotGivenOut = "Discord did not give it out";
    public const string Show = "Transcript";
    public const string Before = "Transcript of the time before";
    public const string DeleteAnyway = "Delete without transcript";
    public const string BeingDeleted = "The channel is being deleted. Its transcript was not kept.";
    public const string NotClosing = "This ticket is not waiting for its transcript any more.";
    public const string Description = "Get what was written in a ticket, as a file.";
    public const string TicketOption = "Number of the ticket; leave it out for the one whose channel this is.";
    public const string NoTicketHere = "This channel is not a ticket's. Name the ticket's number.";

    public const string NoSuchTicket = "There is no ticket of that number here.";

    public const string NotYours = "Only staff and the member who opened the ticket can have its transcript.";

    public const string NoTranscript = "This ticket has no transcript: its channel was gone before one could be made.";

    private static readonly TimeSpan LinkLife = TimeSpan.FromMinutes(10);

    /// <summary>What the channel of a closed ticket says that has to stay.</summary>
    public static MessageBody Kept(Ticket ticket, string why) =>
        new()
        {
            Content =
                $"⚠️ Ticket {ticket.DisplayNumber} is closed, but its transcript could not be made, so this channel stays. "
                + $"{why} I try again every hour.",
            Components =
            [
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Danger,
                        DeleteAnyway,
                        new CustomId(DeleteAnywayButton.RouteName, $"{ticket.Number}").ToString()
                    )
                ),
            ],
        };

    public static MessageBody Link(Ticket ticket, TranscriptNote transcript, ITranscriptArchive archive)
    {
        var page = archive.LinkTo(KeyOf(ticket, transcript, "html"), LinkLife);
        var plain = archive.LinkTo(KeyOf(ticket, transcript, "txt"), LinkLife);
        Embed[] before =
            ticket.EarlierTranscripts.LastOrDefault() is { } last && last != transcript
                ? [new Embed { Description = BeforeReopening(archive.LinkTo(KeyOf(ticket, last, "html"), LinkLife)) }]
                : [];
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = $"Transcript of ticket {ticket.DisplayNumber}",
                    Description =
                        $"[Open it]({page}) · {Count(transcript.Messages)} · made {Markdown.Relative(transcript.At)}\n"
                        + $"The link works for {LinkLife.TotalMinutes} minutes.",
                },
                new Embed { Description = $"[As plain text]({plain})" },
                .. before,
            ],
        };
    }

    private static string BeforeReopening(Uri page) => $"[As it was before the ticket was reopened]({page})";

    private static ArchiveKey KeyOf(Ticket ticket, TranscriptNote transcript, string extension) =>
        ArchiveKey.Transcript(ticket.Guild, ticket.Number, transcript.Name, extension);

    /// <summary>The direct message to who opened the ticket.</summary>
    /// <param name="isAttached">Whether the transcript comes with it.</param>
    public static MessageBody ToOpener(Ticket ticket, string guildName, bool isAttached)
    {
        var name = Markdown.Escape(Markdown.Ellipsize(guildName, Limits.EmbedTitleLength / 2));
        var reason = ticket.Close?.Reason is { Length: > 0 } typed
            ? $"\nReason: {Markdown.Ellipsize(Markdown.Escape(typed), Limits.MessageContentLength / 2)}"
            : "";
        var where = isAttached
            ? "What was written in it is in the file: download it, and open it in your browser."
            : "What was written in it is too much for a file here; `/transcript` in the server gives it to you.";
        return new()
        {
            Content = $"🔒 Your ticket {ticket.DisplayNumber} in **{name}** was closed.{reason}\n\n{where}",
        };
    }

    public static string CannotBeMade(string why) => $"The transcript cannot be made now. {why}";

    public static string FilesLost(int files) =>
        files == 1 ? "One file was not kept; it says why." : $"{files} files were not kept; each says why.";

    public static string TooLarge(long bytes) => $"it is larger than {Size(bytes)}";

    public static string TooMuch(long bytes) => $"a ticket's files come to {Size(bytes)} at most";

    public static string Poll(string question) => $"Poll: {question}";

    public static string Sticker(string name) => $"Sticker: {name}";
}
