using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>The same as plain text: what was written as it was typed, each message on lines of its own.</summary>
internal sealed class PlainTranscript(
    TranscriptNames names,
    IReadOnlyDictionary<AttachmentId, KeptAttachment> kept,
    TranscriptTexts texts
)
{
    private const string Indent = "    ";

    private readonly StringBuilder text = new();

    public static string Begin(TranscriptHead head, TranscriptNames names)
    {
        var texts = head.Ticket.Texts.Transcripts;
        var begin = new StringBuilder();
        begin.Append(texts.Title(head)).Append("\n\n");
        begin.Append(texts.CategoryFact).Append(": ").Append(head.Category).Append('\n');
        begin.Append(texts.OpenedByFact).Append(": ").Append(names.User(head.Ticket.Opener.Value)).Append('\n');
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
            begin.Append(entry.By is { } by ? names.User(by.Value) + " " : "");
            begin.Append(texts.Event(entry, names)).Append('\n');
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

        text.Append('[').Append(Moments.Clock(at)).Append("] ").Append(TranscriptNames.NameOf(message.Author));
        text.Append(message.Author?.Bot == true ? $" ({texts.AppMark})" : "");
        text.Append(message.EditedTimestamp is null ? "" : $" ({texts.EditedMark})");
        text.Append(": ").Append(Indented(message.Content ?? "")).Append('\n');
        if (message.ReferencedMessage is { } answered)
        {
            var quoted = Markdown.Ellipsize(answered.Content ?? "", 120).ReplaceLineEndings(" ");
            Line($"({texts.Answers(TranscriptNames.NameOf(answered.Author))}: {quoted})");
        }

        foreach (var forwarded in message.MessageSnapshots ?? [])
        {
            Line($"{texts.Forwarded}: {forwarded.Message.Content}");
        }

        WriteParts(message);
    }

    public override string ToString() => text.ToString();

    private void WriteParts(Message message)
    {
        foreach (var attachment in message.Attachments ?? [])
        {
            var note = kept.GetValueOrDefault(attachment.Id) switch
            {
                KeptAttachment.Beside beside => $", {texts.Beside(beside.Name)}",
                KeptAttachment.NotKept lost => $", {texts.NotKept(lost.Why)}",
                _ => "",
            };
            Line($"{texts.File}: {attachment.Filename}, {TranscriptTexts.Size(attachment.Size)}{note}");
        }

        foreach (var embed in message.Embeds ?? [])
        {
            string?[] parts =
            [
                embed.Author?.Name,
                embed.Title,
                embed.Description,
                .. (embed.Fields ?? []).Select(field => $"{field.Name}: {field.Value}"),
                embed.Footer?.Text,
            ];
            Line($"{texts.Embed}: {string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)))}");
        }

        if (message.Poll is { } poll)
        {
            Line(texts.Poll(poll.Question.Text ?? ""));
        }

        foreach (var sticker in message.StickerItems ?? [])
        {
            Line(texts.Sticker(sticker.Name));
        }

        foreach (var component in (message.Components ?? []).SelectMany(component => component.SelfAndInner()))
        {
            if ((component.Content ?? component.Label) is { Length: > 0 } shown)
            {
                Line($"[{shown}]");
            }
        }

        if (message.Reactions is { Count: > 0 } reactions)
        {
            Line(string.Join("  ", reactions.Select(reaction => $"{reaction.Emoji.Name ?? "?"} {reaction.Count}")));
        }
    }

    private void Line(string line) => text.Append(Indent).Append(Indented(line)).Append('\n');

    /// <summary>Further lines stand in, so that none passes for a message of its own.</summary>
    private static string Indented(string lines) => lines.ReplaceLineEndings("\n" + Indent);
}
