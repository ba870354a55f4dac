using System.Security.Cryptography;
using System.Text;

namespace Ticketmatics.Transcripts.Html;

/// <summary>
/// The page around the messages, in one file that loads nothing: its policy allows its own style, and pictures that are
/// part of it.
/// </summary>
internal static class PageHtml
{
    private static readonly string Policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageStyle.Css)))
        + "'";

    public const string End = "</main></body></html>\n";

    /// <param name="names">Of those who appear in the timeline.</param>
    public static string Begin(TranscriptHead head, TranscriptNames names)
    {
        var texts = head.Ticket.Texts.Transcripts;
        var html = new HtmlWriter();
        html.Markup("<!doctype html>\n<html lang=\"")
            .Text(head.Ticket.Texts.Locales[0])
            .Markup("\"><head><meta charset=\"utf-8\">")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(Policy)
            .Markup("\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Markup("<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\"><title>")
            .Text(texts.Title(head))
            .Markup("</title><style>")
            .Markup(PageStyle.Css)
            .Markup("</style></head><body><main><h1><bdi>")
            .Text(texts.Title(head))
            .Markup("</bdi></h1>\n<dl>");
        WriteFact(html, texts.CategoryFact, head.Category);
        WriteFact(html, texts.OpenedByFact, names.User(head.Ticket.Opener.Value));
        if (head.Ticket.Reason.Length > 0)
        {
            WriteFact(html, texts.ReasonFact, head.Ticket.Reason);
        }

        foreach (var answer in head.Ticket.Answers)
        {
            WriteFact(html, answer.Question, answer.Text);
        }

        WriteFact(html, texts.MessagesFact, $"{head.Messages}");
        WriteFact(html, texts.MadeFact, Moments.Text(head.MadeAt));
        html.Markup("</dl>\n");
        WriteTimeline(html, head, names);
        foreach (var remark in head.Remarks)
        {
            html.Markup("<p class=\"remark\">").Text(remark).Markup("</p>");
        }

        html.Markup("<p class=\"dim small\">").Text(texts.AllTimesAreUtc).Markup("</p>\n");
        return html.ToString();
    }

    private static void WriteFact(HtmlWriter html, string name, string value) =>
        html.Markup("<dt dir=\"auto\">").Text(name).Markup("</dt><dd dir=\"auto\">").Text(value).Markup("</dd>");

    private static void WriteTimeline(HtmlWriter html, TranscriptHead head, TranscriptNames names)
    {
        html.Markup("<ol class=\"timeline\">");
        foreach (var entry in head.Ticket.Timeline)
        {
            html.Markup("<li><time datetime=\"")
                .Text(Moments.Exact(entry.At))
                .Markup("\">")
                .Text(Moments.Text(entry.At))
                .Markup("</time> ");
            if (entry.By is { } by)
            {
                html.Markup("<bdi>").Text(names.User(by.Value)).Markup("</bdi> ");
            }

            html.Text(head.Event(entry, names)).Markup("</li>");
        }

        html.Markup("</ol>\n");
    }
}
