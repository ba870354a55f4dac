using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Transcripts.Html;

namespace Ticketmatics.Tests.Transcripts;

/// <summary>Transcripts of messages that tests make up.</summary>
internal static class Transcribe
{
    public static readonly User Ada = new(A.Ada, "ada", "Ada");
    public static readonly User Bob = new(A.Bob, "bob", "Bob");
    private static readonly Dictionary<AttachmentId, KeptAttachment> NothingKept = [];

    public static TranscriptNames Names { get; } =
        new(
            [new Role(new(77), "Support Staff")],
            [new Channel(new(88), Ticketmatics.Discord.ChannelType.GuildText, Name: "rules")]
        );

    /// <param name="minute">After noon.</param>
    public static Message Message(string content, User? author = null, int minute = 0, int n = 0) =>
        new(IdAt(A.Noon.AddMinutes(minute), n), new(5), author ?? Ada, content);

    public static string Html(
        IReadOnlyList<Message> messages,
        IReadOnlyDictionary<AttachmentId, KeptAttachment>? kept = null,
        string reason = "My printer is on fire."
    )
    {
        var html = new HtmlWriter();
        var writer = new MessageHtml(html, Names, kept ?? NothingKept, Texts.Default.Transcripts);
        Message? previous = null;
        foreach (var message in messages)
        {
            writer.Write(message, previous);
            previous = message;
        }

        return PageHtml.Begin(Head(messages.Count, reason), Names) + html + PageHtml.End;
    }

    public static string Plain(params IEnumerable<Message> messages)
    {
        var plain = new PlainTranscript(Names, NothingKept, Texts.Default.Transcripts);
        Message? previous = null;
        foreach (var message in messages)
        {
            plain.Write(message, previous);
            previous = message;
        }

        return plain.ToString();
    }

    public static IDocument Page(params IReadOnlyList<Message> messages) =>
        new HtmlParser().ParseDocument(Html(messages));

    /// <summary>The text of one message, as markup.</summary>
    public static string Body(string content) => Page(Message(content)).QuerySelector("article .body")!.InnerHtml;

    public static TranscriptHead Head(int messages, string reason) =>
        new(
            "Corner <Shop>",
            A.Ticket(7) with
            {
                Reason = reason,
                Answers = [new("Which printer?", "The <b>red</b> one")],
                Timeline =
                [
                    new(TicketEvent.Asked, A.Noon, A.Ada, A.Interaction()),
                    new(TicketEvent.Claimed, A.Noon.AddMinutes(3), A.Bob, A.Interaction(2)),
                    new(TicketEvent.CloseRequested, A.Noon.AddMinutes(90), A.Bob, A.Interaction(3)),
                ],
            },
            "🔧 Technical Support",
            messages,
            A.Noon.AddHours(2),
            ["Two files were too large to keep."]
        );

    private static MessageId IdAt(DateTimeOffset at, int n) =>
        new(((ulong)(at.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22) + (ulong)n);
}
