using System.Collections.Immutable;
using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts.Html;

namespace Ticketmatics.Transcripts;

/// <summary>Reads a channel, oldest message first, and writes it to the archive in both forms.</summary>
/// <param name="name">Tells this transcript from others of the ticket.</param>
internal sealed class TranscriptMaking(Ticket ticket, ChannelId channel, string name, EffectContext context)
{
    /// <summary>A part is held in memory, and its effect ends within its lease: 2,000 messages.</summary>
    private const int PagesInAPart = 20;

    /// <summary>As <see cref="PagesInAPart"/>, where messages are long or have pictures: 32 MB of memory.</summary>
    private const int CharactersInAPart = 16 * 1024 * 1024;

    /// <summary>As <see cref="PagesInAPart"/>: each is fetched and stored, one after the other.</summary>
    private const int FilesInAPart = 100;

    /// <summary>Each is a call to Discord; others are called by their ids.</summary>
    private const int MostActors = 10;

    private const string Html = "html";
    private const string Plain = "txt";
    private const string HtmlType = "text/html; charset=utf-8";
    private const string PlainType = "text/plain; charset=utf-8";

    public async Task<MadeTranscript> RunAsync(TranscriptProgress progress, CancellationToken cancellationToken)
    {
        var roles = await context.Discord.ListRolesAsync(context.Guild, cancellationToken);
        var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        var names = new TranscriptNames(roles, channels);
        await LearnActorsAsync(names, cancellationToken);
        var files = new AttachmentKeeper(ticket, progress, context);
        var page = new HtmlWriter();
        var html = new MessageHtml(page, names, files.Kept, ticket.Texts.Transcripts);
        var plain = new PlainTranscript(names, files.Kept, ticket.Texts.Transcripts);
        // Of the last one of the part before, no more is known than when it was written.
        var previous = progress.After is { } last ? new Message(last, channel) : null;
        bool isEnd = false,
            isFull = false;
        for (var read = 0; read < PagesInAPart && !isEnd && !isFull; read++)
        {
            var after = previous?.Id ?? channel.As<Message>();
            var messages = await context.Discord.ListMessagesAsync(channel, after, cancellationToken);
            if (messages.Any(IsBlank) && !await MayReadContentAsync(cancellationToken))
            {
                return new MadeTranscript.Unreadable(EffectFaultKind.ContentHidden);
            }

            foreach (var message in messages)
            {
                names.Learn(message);
            }

            var written = 0;
            while (written < messages.Count && !isFull)
            {
                var message = messages[written++];
                await files.KeepAsync(message, cancellationToken);
                html.Write(message, previous);
                plain.Write(message, previous);
                previous = message;
                isFull = files.Kept.Count >= FilesInAPart || page.Length >= CharactersInAPart;
            }

            progress = progress with { Messages = progress.Messages + written };
            isEnd = messages.Count < Limits.MessagesPerPage && written == messages.Count;
        }

        if (progress.Messages == 0)
        {
            // The bot's own notices stand there: Discord shows none to who may not read the history.
            return new MadeTranscript.Unreadable(EffectFaultKind.MissingPermission);
        }

        progress = files.Count(progress) with { After = previous?.Id, Parts = progress.Parts + 1 };
        await WritePartAsync(progress, $"{progress.Parts:D5}", page.ToString(), plain.ToString(), cancellationToken);
        return isEnd
            ? new MadeTranscript.Whole(await JoinAsync(progress, names, cancellationToken))
            : new MadeTranscript.Part(progress);
    }

    /// <summary>A person's message that says nothing: so it looks to who may not read contents.</summary>
    private static bool IsBlank(Message message) =>
        message is { Type: MessageType.Default or MessageType.Reply, Author.Bot: false, Poll: null }
        && string.IsNullOrEmpty(message.Content)
        && message.Attachments is not { Count: > 0 }
        && message.Embeds is not { Count: > 0 }
        && message.StickerItems is not { Count: > 0 }
        && message.MessageSnapshots is not { Count: > 0 };

    private async Task<bool> MayReadContentAsync(CancellationToken cancellationToken)
    {
        var application = await context.Discord.GetApplicationAsync(cancellationToken);
        return (application.Flags & (ApplicationFlags.MessageContent | ApplicationFlags.MessageContentLimited))
            != ApplicationFlags.None;
    }

    private async Task<TranscriptNote> JoinAsync(
        TranscriptProgress progress,
        TranscriptNames names,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Discord.GetGuildAsync(context.Guild, cancellationToken);
        var note = new TranscriptNote(context.Now, progress.Messages, name, progress.After)
        {
            Files = [.. progress.Files ?? []],
            MoreFiles = progress.MoreFiles,
        };
        var head = new TranscriptHead(
            guild.Name ?? "",
            ticket,
            ticket.CategoryName,
            note.Messages,
            note.At,
            RemarksOn(progress)
        );
        var begin = (PageHtml.Begin(head, names), PlainTranscript.Begin(head, names));
        await WritePartAsync(progress, "begin", begin.Item1, begin.Item2, cancellationToken);
        await WritePartAsync(progress, "end", PageHtml.End, "\n", cancellationToken);
        await JoinAsync(progress, Html, HtmlType, cancellationToken);
        await JoinAsync(progress, Plain, PlainType, cancellationToken);
        return note;
    }

    private ImmutableArray<string> RemarksOn(TranscriptProgress progress)
    {
        var texts = ticket.Texts.Transcripts;
        return
        [
            .. progress.Files is [_, ..] ? [texts.FilesBeside] : (string[])[],
            .. progress.LostFiles > 0 ? [texts.FilesLost(progress.LostFiles)] : (string[])[],
        ];
    }

    /// <summary>
    /// Who only pressed buttons wrote nothing that would tell their name; messages of ours mention them. Who opened the
    /// ticket may have left.
    /// </summary>
    private async Task LearnActorsAsync(TranscriptNames names, CancellationToken cancellationToken)
    {
        if (ticket.OpenerName is { } opener)
        {
            names.Learn(new User(ticket.Opener, opener));
        }

        var actors = ticket
            .Timeline.SelectMany(entry => new[] { entry.By, entry.Whom })
            .OfType<UserId>()
            .Append(ticket.Opener)
            .Distinct();
        foreach (var actor in actors.Take(MostActors))
        {
            if (await context.Discord.FindMemberAsync(context.Guild, actor, cancellationToken) is { User: { } user })
            {
                names.Learn(user);
            }
        }
    }

    private Task JoinAsync(
        TranscriptProgress progress,
        string extension,
        string mediaType,
        CancellationToken cancellationToken
    )
    {
        ImmutableArray<string> parts =
        [
            "begin",
            .. Enumerable.Range(1, progress.Parts).Select(part => $"{part:D5}"),
            "end",
        ];
        return context.Archive.JoinAsync(
            [.. parts.Select(part => KeyOf(progress, part, extension))],
            ArchiveKey.Transcript(context.Guild, ticket.Number, name, extension),
            mediaType,
            cancellationToken
        );
    }

    private async Task WritePartAsync(
        TranscriptProgress progress,
        string part,
        string html,
        string plain,
        CancellationToken cancellationToken
    )
    {
        // Halves of characters become U+FFFD.
        var (page, text) = (Encoding.UTF8.GetBytes(html), Encoding.UTF8.GetBytes(plain));
        await context.Archive.WriteAsync(KeyOf(progress, part, Html), page, HtmlType, cancellationToken);
        await context.Archive.WriteAsync(KeyOf(progress, part, Plain), text, PlainType, cancellationToken);
    }

    private ArchiveKey KeyOf(TranscriptProgress progress, string part, string extension) =>
        ArchiveKey.Part(context.Guild, ticket.Number, progress.Making, part, extension);
}
