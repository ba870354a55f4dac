using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>
/// The same as plain text: what was written as it was typed, but that mentions have names; each message on lines of its
/// own.
/// </summary>
internal sealed class PlainTranscript(
    TranscriptNames names,
    IReadOnlyDictionary<AttachmentId, KeptAttachment> kept,
    TranscriptTexts texts
)
{
    private const string Indent = "    ";
    private const int QuotedCharacters = 120;

    private readonly StringBuilder text = new();

    public static string Begin(TranscriptHead head, TranscriptNames names)
    {
        var texts = head.Ticket.Texts.Transcripts;
        var begin = new StringBuilder();
        begin.Append(Indented(texts.Title(head))).Append("\n\n");
        begin.Append(texts.CategoryFact).Append(": ").Append(Indented(head.Category)).Append('\n');
        var opener = names.User(head.Ticket.Opener.Value);
        begin.Append(texts.OpenedByFact).Append(": ").Append(Indented(opener)).Append('\n');
        if (head.Ticket.Reason.Length > 0)
        {
            begin.Append(texts.ReasonFact).Append(": ").Append(Indented(head.Ticket.Reason)).Append('\n');
        }

        foreach (var answer in head.Ticket.Answers)
        {
            begin.Append(Indented(answer.Question)).Append(": ").Append(Indented(answer.Text)).Append('\n');
        }

        begin.Append(texts.MessagesFact).Append(": ").Append(head.Messages).Append('\n');
        begin.Append(texts.MadeFact).Append(": ").Append(Moments.Text(head.MadeAt)).Append("\n\n");
        foreach (var entry in head.Ticket.Timeline)
        {
            begin.Append(Moments.Text(entry.At)).Append("  ");
            begin.Append(entry.By is { } by ? Indented(names.User(by.Value)) + " " : "");
            begin.Append(Indented(head.Event(entry, names))).Append('\n');
        }

        foreach (var remark in head.Remarks)
        {
            begin.Append('\n').Append(remark).Append('\n');
        }

        return begin.Append('\n').Append(texts.AllTimesAreUtc).Append('\n').ToString();
    }

    /// <param name="previous">The message before; null where none is.</param>
    public void Write(Message message, Message? previous)
    {
        names.Learn(message);
        var at = message.Id.CreatedAt;
        if (previous is null || previous.Id.CreatedAt.UtcDateTime.Date != at.UtcDateTime.Date)
        {
            text.Append("\n--- ").Append(Moments.Day(at)).Append(" ---\n");
        }

        var isPin = message.Type is MessageType.ChannelPinnedMessage;
        text.Append('[').Append(Moments.Clock(at)).Append("] ");
        text.Append(Indented(TranscriptNames.NameOf(message.Author)));
        text.Append(message.Author?.Bot == true ? $" ({texts.AppMark})" : "");
        text.Append(message.EditedTimestamp is { } edited ? $" ({texts.EditedMark} {Moments.Text(edited)})" : "");
        text.Append(": ").Append(Indented(isPin ? texts.Pinned : Named(message.Content))).Append('\n');
        if (message.Type is MessageType.Reply)
        {
            Line($"({QuoteOf(message.ReferencedMessage)})");
        }

        WriteParts(message);
    }

    public override string ToString() => text.ToString();

    private string QuoteOf(Message? answered) =>
        answered is null
            ? $"↪ {texts.DeletedMessage}"
            : $"{texts.Answers(TranscriptNames.NameOf(answered.Author))}: "
                + Markdown.Ellipsize(Gist(answered), QuotedCharacters).ReplaceLineEndings(" ");

    private string Gist(Message answered) =>
        answered.Content is { Length: > 0 } words ? Named(words) : texts.Wordless(answered);

    private void WriteParts(Message message)
    {
        foreach (var forwarded in message.MessageSnapshots ?? [])
        {
            Line($"{texts.Forwarded}: {Named(forwarded.Message.Content)}");
            WriteAttachments(forwarded.Message.Attachments);
            WriteEmbeds(forwarded.Message.Embeds);
        }

        WriteAttachments(message.Attachments);
        WriteEmbeds(message.Embeds);
        if (message.Poll is { } poll)
        {
            var choices = (poll.Answers ?? []).Select(answer => $"- {answer.PollMedia.Text}");
            Line(string.Join('\n', choices.Prepend(texts.Poll(poll.Question.Text ?? ""))));
        }

        foreach (var sticker in message.StickerItems ?? [])
        {
            Line(texts.Sticker(sticker.Name));
        }

        foreach (var component in (message.Components ?? []).SelectMany(component => component.SelfAndInner()))
        {
            if ((component.Content ?? component.Label ?? component.Placeholder) is { Length: > 0 } shown)
            {
                Line($"[{shown}]");
            }
        }

        if (message.Reactions is { Count: > 0 } reactions)
        {
            Line(string.Join("  ", reactions.Select(reaction => $"{reaction.Emoji.Name ?? "?"} {reaction.Count}")));
        }
    }

    private void WriteAttachments(IReadOnlyList<Attachment>? attachments)
    {
        foreach (var attachment in attachments ?? [])
        {
            var note = kept.GetValueOrDefault(attachment.Id) switch
            {
                KeptAttachment.Beside beside => $", {texts.Beside(beside.Name)}",
                KeptAttachment.NotKept lost => $", {texts.NotKept(lost.Why)}",
                _ => "",
            };
            Line($"{texts.File}: {attachment.Filename}, {TranscriptTexts.Size(attachment.Size)}{note}");
        }
    }

    private void WriteEmbeds(IReadOnlyList<ReceivedEmbed>? embeds)
    {
        foreach (var embed in embeds ?? [])
        {
            string?[] parts =
            [
                embed.Author?.Name,
                embed.Title,
                embed.Url,
                Named(embed.Description),
                .. (embed.Fields ?? []).Select(field => $"{field.Name}: {Named(field.Value)}"),
                embed.Image?.Url ?? embed.Thumbnail?.Url,
                embed.Footer?.Text,
                embed.Timestamp is { } at ? Moments.Text(at) : null,
            ];
            Line($"{texts.Embed}: {string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)))}");
        }
    }

    private string Named(string? written)
    {
        var named = new StringBuilder();
        ReadOnlySpan<char> rest = written;
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            named.Append(rest[..open]);
            rest = rest[open..];
            var end = rest.IndexOf('>');
            var name = end > 1 ? Marks.TextOf(rest[1..end], names) : null;
            named.Append(name ?? "<");
            rest = rest[(name is null ? 1 : end + 1)..];
        }

        return named.Append(rest).ToString();
    }

    private void Line(string line) => text.Append(Indent).Append(Indented(line)).Append('\n');

    /// <summary>
    /// Nothing in it commands a terminal, and further lines stand in, so that none passes for a message of its own.
    /// </summary>
    private static string Indented(string lines) =>
        CleanText.Of(lines).ReplaceLineEndings("\n").Replace("\n", "\n" + Indent, StringComparison.Ordinal);
}
