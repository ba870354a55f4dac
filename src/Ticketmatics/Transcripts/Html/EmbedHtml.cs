using Ticketmatics.Discord;

namespace Ticketmatics.Transcripts.Html;

/// <summary>An embed of anybody's. Its pictures are named by their addresses and never loaded.</summary>
internal sealed class EmbedHtml(HtmlWriter html, TranscriptNames names)
{
    private readonly BlockMarkdown markdown = new(html, names);

    public void Write(ReceivedEmbed embed)
    {
        html.Markup("<div class=\"embed\">");
        WriteBar(embed.Color);
        WriteLine("dim small", embed.Author?.Name);
        WriteTitle(embed);
        WriteBlock(embed.Description);
        foreach (var field in embed.Fields ?? [])
        {
            WriteLine("field", field.Name);
            WriteBlock(field.Value);
        }

        WritePicture(embed.Image?.Url ?? embed.Thumbnail?.Url);
        WriteLine("dim small", embed.Footer?.Text);
        if (embed.Timestamp is { } at)
        {
            WriteLine("dim small", Moments.Text(at));
        }

        html.Markup("</div>");
    }

    /// <summary>
    /// Down the left edge, where the embed has a colour; zero is none. It is a shape, as the page's policy allows no
    /// element a style of its own.
    /// </summary>
    private void WriteBar(int? color)
    {
        if (color is > 0 and <= Limits.EmbedColor and var rgb)
        {
            html.Markup("<svg class=\"bar\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" fill=\"#")
                .Text($"{rgb:x6}")
                .Markup("\"/></svg>");
        }
    }

    private void WriteTitle(ReceivedEmbed embed)
    {
        if (string.IsNullOrEmpty(embed.Title))
        {
            return;
        }

        html.Markup("<p class=\"title\" dir=\"auto\">");
        if (embed.Url is { } url && Links.IsSafe(url))
        {
            Links.Open(html, url);
            html.Text(embed.Title).Markup("</a>");
        }
        else
        {
            html.Text(embed.Title);
        }

        html.Markup("</p>");
    }

    private void WriteBlock(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Markup("<div class=\"body\" dir=\"auto\">");
            markdown.Write(text);
            html.Markup("</div>");
        }
    }

    /// <param name="classes">Of ours.</param>
    private void WriteLine(string classes, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Markup("<p class=\"").Markup(classes).Markup("\" dir=\"auto\">").Text(text).Markup("</p>");
        }
    }

    private void WritePicture(string? address)
    {
        if (address is not null && Links.IsSafe(address))
        {
            html.Markup("<p class=\"small\">🖼 ");
            Links.Write(html, address);
            html.Markup("</p>");
        }
    }
}
