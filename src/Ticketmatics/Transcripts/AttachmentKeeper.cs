using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>
/// Copies attachments while their addresses are good, which Discord makes good for a while only: small pictures into the
/// transcript, other files beside it, each and all together within bounds.
/// </summary>
internal sealed class AttachmentKeeper(Ticket ticket, TranscriptProgress progress, EffectContext context)
{
    /// <summary>Screenshots of most screens.</summary>
    private const long LargestPicture = 2 * 1024 * 1024;

    /// <summary>Pictures of one part, which is held in memory: with them, a page of one part can be sent as a file.</summary>
    private const long MostPictures = 6 * 1024 * 1024;

    private const long LargestFile = 25 * 1024 * 1024;

    /// <summary>Of one ticket.</summary>
    private const long MostInAll = 250 * 1024 * 1024;

    private const int MostTries = 3;

    private readonly Dictionary<AttachmentId, KeptAttachment> kept = [];
    private readonly List<string> beside = [.. progress.Files ?? []];
    private long pictures;
    private long inAll = progress.FileBytes;
    private int lost = progress.LostFiles;
    private int more = progress.MoreFiles;

    public IReadOnlyDictionary<AttachmentId, KeptAttachment> Kept => kept;

    public TranscriptProgress Count(TranscriptProgress made) =>
        made with
        {
            FileBytes = inAll,
            LostFiles = lost,
            Files = beside,
            MoreFiles = more,
        };

    public async Task KeepAsync(Message message, CancellationToken cancellationToken)
    {
        var forwarded = (message.MessageSnapshots ?? []).SelectMany(snapshot => snapshot.Message.Attachments ?? []);
        foreach (var attachment in (message.Attachments ?? []).Concat(forwarded))
        {
            var fate = await KeepAsync(attachment, cancellationToken);
            kept[attachment.Id] = fate;
            lost += fate is KeptAttachment.NotKept ? 1 : 0;
        }
    }

    private async Task<KeptAttachment> KeepAsync(Attachment attachment, CancellationToken cancellationToken)
    {
        if (attachment.Size > LargestFile)
        {
            return new KeptAttachment.NotKept(ticket.Texts.Transcripts.TooLarge(LargestFile));
        }

        if (inAll + attachment.Size > MostInAll)
        {
            return new KeptAttachment.NotKept(ticket.Texts.Transcripts.TooMuch(MostInAll));
        }

        if (await DownloadAsync(attachment, cancellationToken) is not { } bytes)
        {
            return new KeptAttachment.NotKept(ticket.Texts.Transcripts.NotGivenOut);
        }

        inAll += bytes.Length;
        if (
            bytes.Length <= LargestPicture
            && pictures + bytes.Length <= MostPictures
            && Pictures.MediaTypeOf(bytes.Span) is { } mediaType
        )
        {
            pictures += bytes.Length;
            return new KeptAttachment.Shown(mediaType, bytes);
        }

        var key = ArchiveKey.Attachment(context.Guild, ticket.Number, attachment.Id, attachment.Filename);
        await context.Archive.WriteAsync(key, bytes, "application/octet-stream", cancellationToken);
        Note(key.FileName);
        return new KeptAttachment.Beside(key.FileName);
    }

    /// <summary>Once, as a message that is forwarded shows the files of another.</summary>
    private void Note(string name)
    {
        if (beside.Contains(name))
        {
            return;
        }

        if (beside.Count < TranscriptFileSelect.MostFiles)
        {
            beside.Add(name);
        }
        else
        {
            more++;
        }
    }

    /// <returns>Null where it cannot be had; an attachment is not what a transcript waits for longest.</returns>
    private async Task<ReadOnlyMemory<byte>?> DownloadAsync(Attachment attachment, CancellationToken cancellationToken)
    {
        try
        {
            return await context.Discord.DownloadAsync(attachment, LargestFile, cancellationToken);
        }
        catch (DiscordUnreachableException e) when (context.Entry.Attempts > MostTries)
        {
            Log.AttachmentLost(context.Logger, e, context.Guild, ticket.Number);
            return null;
        }
    }
}
