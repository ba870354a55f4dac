using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

internal abstract class TranscriptTexts
{
    public abstract string AllTimesAreUtc { get; }

    public string Title(TranscriptHead head) => $"{Heading(head.Ticket)} · {head.GuildName}";

    public abstract string Heading(Ticket ticket);

    public abstract string Count(int messages);

    /// <summary>What happened, to stand behind who did it; with a capital where nobody did.</summary>
    public string Event(TimelineEntry entry, TranscriptNames names) =>
        entry.Event switch
        {
            TicketEvent.Asked => Asked,
            TicketEvent.Opened => ChannelMade,
            TicketEvent.Failed => ChannelNotMade,
            TicketEvent.Claimed => Claimed,
            TicketEvent.Released when entry.Whom is not null => ReleasedByRemoval(NameIn(entry, names)),
            TicketEvent.Released => Released,
            TicketEvent.UserAdded => LetIn(NameIn(entry, names)),
            TicketEvent.UserRemoved => TookOut(NameIn(entry, names)),
            TicketEvent.CloseRequested => Closed,
            TicketEvent.Closed => ChannelRemoved,
            TicketEvent.OpenerLeft => OpenerLeft,
            TicketEvent.ChannelGone => ChannelDeleted,
            TicketEvent.Kept => ChannelKept,
            TicketEvent.RemovalRequested when entry.By is null => KeptLongEnough,
            TicketEvent.RemovalRequested => RemovedKept,
            TicketEvent.ReopenRequested => ReopenedIt,
            TicketEvent.Reopened => ChannelReopened,
            TicketEvent.ReopenFailed => NotReopened,
            TicketEvent.TranscriptWaived => WaivedTranscript,
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, message: null),
        };

    private string NameIn(TimelineEntry entry, TranscriptNames names) =>
        entry.Whom is { } whom ? names.User(whom.Value) : Somebody;

    public static string Size(long bytes) =>
        bytes switch
        {
            < 1024 => $"{bytes} B",
            < 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024d:0.#} KB"),
            _ => FormattableString.Invariant($"{bytes / (1024d * 1024):0.#} MB"),
        };

    public abstract string Beside(string name);

    public abstract string NotKept(string why);

    /// <summary>What keeps a transcript from being made, and what to do; for the people in the channel.</summary>
    public string Why(EffectFaultKind fault) =>
        fault switch
        {
            EffectFaultKind.MissingPermission => MayNotRead,
            EffectFaultKind.ContentHidden => MayNotReadContent,
            EffectFaultKind.ArchiveSilent => ArchiveSilent,
            _ => DiscordSilent,
        };

    protected abstract string MayNotRead { get; }
    protected abstract string MayNotReadContent { get; }
    protected abstract string ArchiveSilent { get; }
    protected abstract string DiscordSilent { get; }

    public abstract string NotGivenOut { get; }
    public abstract string Show { get; }
    public abstract string DeleteAnyway { get; }
    public abstract string BeingDeleted { get; }
    public abstract string NotClosing { get; }
    public abstract string Description { get; }
    public abstract string TicketOption { get; }
    public abstract string NotYours { get; }

    public abstract string NoTranscript { get; }

    public abstract string NoSuchFile { get; }

    private static readonly TimeSpan LinkLife = TimeSpan.FromMinutes(10);

    /// <summary>What the channel of a closed ticket says that has to stay.</summary>
    public MessageBody Kept(Ticket ticket, string why) =>
        new()
        {
            Content = StaysOpen(ticket, why),
            // Where there is a transcript already, it lacks a few words: that is to be decided by hand.
            Components = ticket.Transcript is not null
                ? null
                :
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

    public MessageBody Link(Ticket ticket, TranscriptNote transcript, ITranscriptArchive archive)
    {
        var page = archive.LinkTo(KeyOf(ticket, transcript, "html"), LinkLife);
        var plain = archive.LinkTo(KeyOf(ticket, transcript, "txt"), LinkLife);
        Embed[] before =
            ticket.EarlierTranscripts.LastOrDefault() is { } last && last != transcript
                ?
                [
                    new Embed
                    {
                        Description = $"[{BeforeReopening}]({archive.LinkTo(KeyOf(ticket, last, "html"), LinkLife)})",
                    },
                ]
                : [];
        var offered = transcript.Files.Length;
        return new()
        {
            // Outside the embeds, where addresses take most of the characters that there may be.
            Content = transcript.MoreFiles > 0 ? OnlySomeFiles(offered, offered + transcript.MoreFiles) : null,
            Embeds =
            [
                new Embed
                {
                    Title = LinkTitle(ticket),
                    Description =
                        $"[{OpenIt}]({page}) · {Count(transcript.Messages)} · {Made(Markdown.Relative(transcript.At))}\n"
                        + LinkWorksFor((int)LinkLife.TotalMinutes),
                },
                new Embed { Description = $"[{AsPlainText}]({plain})" },
                .. before,
            ],
            Components = transcript.Files.IsEmpty ? null : TranscriptFileSelect.Render(ticket, transcript, this),
        };
    }

    /// <summary>Of a file that is kept beside a transcript.</summary>
    public MessageBody Link(ArchiveKey file, ITranscriptArchive archive) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Description =
                        $"📎 [{Markdown.Escape(NameOf(file.FileName))}]({archive.LinkTo(file, LinkLife)})\n"
                        + LinkWorksFor((int)LinkLife.TotalMinutes),
                },
            ],
        };

    /// <summary>Without the id before it, where that leaves anything.</summary>
    public static string NameOf(string file) => file.Split('-', 2) is [_, { Length: > 0 } name] ? name : file;

    private static ArchiveKey KeyOf(Ticket ticket, TranscriptNote transcript, string extension) =>
        ArchiveKey.Transcript(ticket.Guild, ticket.Number, transcript.Name, extension);

    /// <summary>The direct message to who opened the ticket.</summary>
    /// <param name="isAttached">Whether the transcript comes with it.</param>
    public MessageBody ToOpener(Ticket ticket, string guildName, bool isAttached)
    {
        var name = Markdown.Escape(Markdown.Ellipsize(guildName, Limits.EmbedTitleLength / 2));
        var reason = ticket.Close?.Reason is { Length: > 0 } typed
            ? $"\n{Reason(Markdown.Ellipsize(Markdown.Escape(typed), Limits.MessageContentLength / 2))}"
            : "";
        var where = isAttached ? InTheFile : TooMuchForAFile;
        return new() { Content = $"🔒 {YoursWasClosed(ticket, name)}{reason}\n\n{where}" };
    }

    public abstract string CannotBeMade(string why);

    public abstract string FilesLost(int files);

    public abstract string FilesBeside { get; }

    public string TooLarge(long bytes) => IsLargerThan(Size(bytes));

    public string TooMuch(long bytes) => AllComeTo(Size(bytes));

    /// <summary>What a message without words says, in short.</summary>
    public string Wordless(Message message) =>
        message switch
        {
            { Attachments: [var file, ..] } => $"📎 {file.Filename}",
            { StickerItems: [var sticker, ..] } => Sticker(sticker.Name),
            { Poll: { } poll } => Poll(poll.Question.Text ?? ""),
            { Embeds: [var embed, ..] } => embed.Title ?? embed.Description ?? Embed,
            { MessageSnapshots: [_, ..] } => Forwarded,
            _ => "",
        };

    public abstract string Poll(string question);

    public abstract string Sticker(string name);

    protected abstract string Asked { get; }

    protected abstract string ChannelMade { get; }

    protected abstract string ChannelNotMade { get; }

    protected abstract string Claimed { get; }

    protected abstract string Released { get; }

    protected abstract string Closed { get; }

    protected abstract string ChannelRemoved { get; }

    protected abstract string OpenerLeft { get; }

    protected abstract string ChannelDeleted { get; }

    protected abstract string ChannelKept { get; }

    protected abstract string KeptLongEnough { get; }

    protected abstract string RemovedKept { get; }

    protected abstract string ReopenedIt { get; }

    protected abstract string ChannelReopened { get; }

    protected abstract string NotReopened { get; }

    protected abstract string WaivedTranscript { get; }

    protected abstract string ReleasedByRemoval(string name);

    protected abstract string LetIn(string name);

    protected abstract string TookOut(string name);

    protected abstract string Somebody { get; }

    protected abstract string StaysOpen(Ticket ticket, string why);

    protected abstract string LinkTitle(Ticket ticket);

    protected abstract string OpenIt { get; }

    protected abstract string Made(string when);

    protected abstract string LinkWorksFor(int minutes);

    protected abstract string AsPlainText { get; }

    public abstract string ChooseFile { get; }

    /// <summary>As <see cref="ChooseFile"/>, of a select that stands among others.</summary>
    public abstract string ChooseOneOf(int first, int last);

    protected abstract string OnlySomeFiles(int offered, int all);

    protected abstract string BeforeReopening { get; }

    protected abstract string Reason(string reason);

    protected abstract string InTheFile { get; }

    protected abstract string TooMuchForAFile { get; }

    protected abstract string YoursWasClosed(Ticket ticket, string guild);

    protected abstract string IsLargerThan(string size);

    protected abstract string AllComeTo(string size);

    public abstract string CategoryFact { get; }

    public abstract string OpenedByFact { get; }

    public abstract string ReasonFact { get; }

    public abstract string MessagesFact { get; }

    public abstract string MadeFact { get; }

    public abstract string Forwarded { get; }

    public abstract string DeletedMessage { get; }

    public abstract string Pinned { get; }

    public abstract string EditedMark { get; }

    public abstract string AppMark { get; }

    public abstract string File { get; }

    public abstract string Embed { get; }

    /// <summary>Stands before what is quoted.</summary>
    public abstract string Answers(string author);
}
