using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Transcripts.Html;

/// <summary>One message after the other, oldest first.</summary>
/// <param name="kept">Attachments by id; those that are not in it are named and not kept.</param>
internal sealed class MessageHtml(
    HtmlWriter html,
    TranscriptNames names,
    IReadOnlyDictionary<AttachmentId, KeptAttachment> kept,
    TranscriptTexts texts
)
{
    /// <summary>Messages of one author that follow each other within this stand under one name, as Discord shows them.</summary>
    private static readonly TimeSpan OneBreath = TimeSpan.FromMinutes(7);

    private const int QuotedCharacters = 120;

    private readonly BlockMarkdown markdown = new(html, names);
    private readonly InlineMarkdown inline = new(html, names);
    private readonly PartsHtml parts = new(html, names, kept, texts);

    /// <param name="previous">The message before, of which its id is enough; null where none is.</param>
    public void Write(Message message, Message? previous)
    {
        names.Learn(message);
        var at = message.Id.CreatedAt;
        if (previous is null || previous.Id.CreatedAt.UtcDateTime.Date != at.UtcDateTime.Date)
        {
            html.Markup("<h2 class=\"day\">").Text(Moments.Day(at)).Markup("</h2>\n");
        }

        var follows = previous is not null && Follows(message, previous);
        html.Markup(follows ? "<article class=\"follows\" id=\"m" : "<article id=\"m")
            .Text($"{message.Id}")
            .Markup("\">");
        if (follows)
        {
            WriteTime("side dim", at);
        }
        else
        {
            WriteReference(message);
            WriteAuthor(message, at);
        }

        html.Markup("<div class=\"body\" dir=\"auto\">");
        WriteContent(message);
        html.Markup("</div>");
        parts.Write(message);
        html.Markup("</article>\n");
    }

    private static bool Follows(Message message, Message previous) =>
        message.Author?.Id is { } author
        && author == previous.Author?.Id
        && message.Type is MessageType.Default
        && previous.Type is MessageType.Default or MessageType.Reply
        && message.Id.CreatedAt - previous.Id.CreatedAt < OneBreath
        && message.Id.CreatedAt.UtcDateTime.Date == previous.Id.CreatedAt.UtcDateTime.Date;

    private void WriteReference(Message message)
    {
        if (message.Type is not MessageType.Reply)
        {
            return;
        }

        if (message.ReferencedMessage is not { } answered)
        {
            html.Markup("<p class=\"reply dim\">↪ ").Text(texts.DeletedMessage).Markup("</p>");
            return;
        }

        html.Markup("<p class=\"reply dim\">↪ <a href=\"#m")
            .Text($"{answered.Id}")
            .Markup("\"><bdi>")
            .Text(TranscriptNames.NameOf(answered.Author))
            .Markup("</bdi></a> <bdi>");
        if (answered.Content is { Length: > 0 } words)
        {
            inline.Write(Markdown.Ellipsize(words, QuotedCharacters).ReplaceLineEndings(" "));
        }
        else
        {
            html.Text(Markdown.Ellipsize(texts.Wordless(answered), QuotedCharacters));
        }

        html.Markup("</bdi></p>");
    }

    private void WriteAuthor(Message message, DateTimeOffset at)
    {
        var name = TranscriptNames.NameOf(message.Author);
        var hue = HueOf(message.Author?.Id.Value ?? 0);
        html.Markup("<header><span class=\"face hue")
            .Text($"{hue}")
            .Markup("\" aria-hidden=\"true\">")
            .Text(InitialOf(name))
            .Markup("</span><bdi class=\"name\">")
            .Text(name)
            .Markup("</bdi>");
        if (message.Author?.Bot == true)
        {
            html.Markup(" <span class=\"app\">").Text(texts.AppMark).Markup("</span>");
        }

        html.Markup(" ");
        WriteTime("dim", at);
        html.Markup("</header>");
    }

    /// <param name="classes">Of ours.</param>
    private void WriteTime(string classes, DateTimeOffset at) =>
        html.Markup("<time class=\"")
            .Markup(classes)
            .Markup("\" datetime=\"")
            .Text(Moments.Exact(at))
            .Markup("\">")
            .Text(Moments.Clock(at))
            .Markup("</time>");

    private void WriteContent(Message message)
    {
        if (message.Type is MessageType.ChannelPinnedMessage)
        {
            html.Markup("<i class=\"dim\">").Text(texts.Pinned).Markup("</i>");
        }
        else
        {
            markdown.Write(message.Content ?? "");
        }

        if (message.EditedTimestamp is { } edited)
        {
            var isSameDay = edited.UtcDateTime.Date == message.Id.CreatedAt.UtcDateTime.Date;
            var moment = isSameDay ? Moments.Clock(edited) : Moments.Text(edited);
            html.Markup(" <span class=\"dim small\">(").Text($"{texts.EditedMark} {moment}").Markup(")</span>");
        }
    }

    /// <summary>By when an account was made, and which of that moment it was.</summary>
    private static ulong HueOf(ulong author) => ((author >> 22) + (author & 0xFFF)) % 8;

    /// <summary>The first character, whole even where it takes several units.</summary>
    private static string InitialOf(string name)
    {
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(name.TrimStart());
        return elements.MoveNext() ? elements.GetTextElement().ToUpperInvariant() : "?";
    }
}
