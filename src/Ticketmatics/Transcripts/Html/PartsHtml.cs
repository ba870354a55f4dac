using Ticketmatics.Discord;

namespace Ticketmatics.Transcripts.Html;

/// <summary>What a message carries below its text.</summary>
internal sealed class PartsHtml(
    HtmlWriter html,
    TranscriptNames names,
    IReadOnlyDictionary<AttachmentId, KeptAttachment> kept,
    TranscriptTexts texts
)
{
    private readonly BlockMarkdown markdown = new(html, names);

    public void Write(Message message)
    {
        foreach (var forwarded in message.MessageSnapshots ?? [])
        {
            WriteForwarded(forwarded.Message);
        }

        WriteAttachments(message.Attachments);
        WriteEmbeds(message.Embeds);
        WritePoll(message.Poll);
        foreach (var sticker in message.StickerItems ?? [])
        {
            html.Markup("<p class=\"dim\">").Text(texts.Sticker(sticker.Name)).Markup("</p>");
        }

        WriteComponents(message.Components);
        WriteReactions(message.Reactions);
    }

    private void WriteForwarded(SnapshotMessage message)
    {
        html.Markup("<blockquote class=\"forwarded\"><p class=\"dim small\">").Text(texts.Forwarded).Markup("</p>");
        WriteBody(message.Content);
        WriteAttachments(message.Attachments);
        WriteEmbeds(message.Embeds);
        html.Markup("</blockquote>");
    }

    private void WriteBody(string? written)
    {
        if (written is { Length: > 0 })
        {
            html.Markup("<div class=\"body\" dir=\"auto\">");
            markdown.Write(written);
            html.Markup("</div>");
        }
    }

    private void WriteAttachments(IReadOnlyList<Attachment>? attachments)
    {
        foreach (var attachment in attachments ?? [])
        {
            html.Markup("<figure class=\"file\">");
            var fate = kept.GetValueOrDefault(attachment.Id);
            if (fate is KeptAttachment.Shown shown)
            {
                html.Markup("<img alt=\"")
                    .Text(attachment.Description ?? attachment.Filename)
                    .Markup("\" src=\"data:")
                    .Text(shown.MediaType)
                    .Markup(";base64,")
                    .Text(Convert.ToBase64String(shown.Bytes.Span))
                    .Markup("\">");
            }

            html.Markup("<figcaption>📎 <bdi>")
                .Text(attachment.Filename)
                .Markup("</bdi> <span class=\"dim\">· ")
                .Text(TranscriptTexts.Size(attachment.Size));
            var note = fate switch
            {
                KeptAttachment.Beside beside => texts.Beside(beside.Name),
                KeptAttachment.NotKept lost => texts.NotKept(lost.Why),
                _ => null,
            };
            html.Text(note is null ? "" : $" · {note}").Markup("</span></figcaption></figure>");
        }
    }

    private void WriteEmbeds(IReadOnlyList<ReceivedEmbed>? embeds)
    {
        foreach (var embed in embeds ?? [])
        {
            new EmbedHtml(html, names).Write(embed);
        }
    }

    private void WritePoll(Poll? poll)
    {
        if (poll is null)
        {
            return;
        }

        html.Markup("<div class=\"embed\"><b dir=\"auto\">")
            .Text(texts.Poll(poll.Question.Text ?? ""))
            .Markup("</b><ul>");
        foreach (var answer in poll.Answers ?? [])
        {
            html.Markup("<li dir=\"auto\">").Text(answer.PollMedia.Text ?? "").Markup("</li>");
        }

        html.Markup("</ul></div>");
    }

    private void WriteComponents(IReadOnlyList<SubmittedComponent>? components)
    {
        foreach (var component in (components ?? []).SelectMany(component => component.SelfAndInner()))
        {
            if (component.Content is { Length: > 0 } content)
            {
                WriteBody(content);
            }
            else if ((component.Label ?? component.Placeholder) is { Length: > 0 } label)
            {
                html.Markup("<span class=\"chip\" dir=\"auto\">").Text(label).Markup("</span>");
            }
        }
    }

    private void WriteReactions(IReadOnlyList<Reaction>? reactions)
    {
        if (reactions is not { Count: > 0 })
        {
            return;
        }

        html.Markup("<p class=\"reactions\">");
        foreach (var reaction in reactions)
        {
            html.Markup("<span class=\"chip\">")
                .Text($"{reaction.Emoji.Name ?? "?"} {reaction.Count}")
                .Markup("</span>");
        }

        html.Markup("</p>");
    }
}
