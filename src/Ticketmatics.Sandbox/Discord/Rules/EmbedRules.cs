using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Message, "Embed Object" and "Embed Limits".</summary>
internal static class EmbedRules
{
    private const int UrlLength = 2048;

    public static JsonArray? Read(FieldReader body)
    {
        var characters = 0;
        foreach (var embed in body.Objects("embeds", 0, Limits.EmbedsPerMessage))
        {
            characters += ReadOne(embed);
        }

        if (characters > Limits.EmbedCharactersPerMessage)
        {
            body.Refuse(
                "embeds",
                "MAX_EMBED_SIZE_EXCEEDED",
                $"Embed size exceeds maximum size of {Limits.EmbedCharactersPerMessage}"
            );
        }

        return body.Source["embeds"] as JsonArray;
    }

    /// <returns>The characters that count towards the limit of all embeds together.</returns>
    private static int ReadOne(FieldReader embed)
    {
        var characters =
            Length(embed.Text("title", 0, Limits.EmbedTitleLength))
            + Length(embed.Text("description", 0, Limits.EmbedDescriptionLength));
        if (embed.Text("type", 0, UrlLength) is not (null or "rich"))
        {
            embed.Refuse("type", "BASE_TYPE_CHOICES", "Value must be one of {'rich'}.");
        }

        ReadUrl(embed, "url");
        ReadTimestamp(embed);
        embed.Whole("color", 0, Limits.EmbedColor);
        if (embed.Object("footer") is { } footer)
        {
            characters += Length(footer.Text("text", 1, Limits.EmbedFooterLength, required: true));
            ReadUrl(footer, "icon_url");
            footer.Done();
        }

        if (embed.Object("author") is { } author)
        {
            characters += Length(author.Text("name", 1, Limits.EmbedAuthorNameLength, required: true));
            ReadUrl(author, "url");
            ReadUrl(author, "icon_url");
            author.Done();
        }

        foreach (var picture in new[] { "image", "thumbnail" })
        {
            if (embed.Object(picture) is { } media)
            {
                media.Require("url");
                ReadUrl(media, "url");
                media.Done();
            }
        }

        foreach (var field in embed.Objects("fields", 0, Limits.EmbedFields))
        {
            characters += Length(field.Text("name", 1, Limits.EmbedFieldNameLength, required: true));
            characters += Length(field.Text("value", 1, Limits.EmbedFieldValueLength, required: true));
            field.Flag("inline");
            field.Done();
        }

        embed.Done();
        var shows = new[] { "title", "description", "footer", "author", "image", "thumbnail", "fields" };
        if (!Array.Exists(shows, name => Shows(embed.Source[name])))
        {
            embed.Refuse("description", "BASE_TYPE_REQUIRED", "This field is required");
        }

        return characters;
    }

    private static void ReadTimestamp(FieldReader embed)
    {
        if (
            embed.Text("timestamp", 1, UrlLength) is { } text
            && !DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.RoundtripKind,
                out _
            )
        )
        {
            embed.Refuse("timestamp", "DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
        }
    }

    private static void ReadUrl(FieldReader reader, string name)
    {
        if (
            reader.Text(name, 1, UrlLength) is { } text
            && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https"))
        )
        {
            reader.Refuse(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    private static bool Shows(JsonNode? part) =>
        part switch
        {
            null or JsonArray { Count: 0 } => false,
            JsonValue text => Length(text.ToString()) > 0,
            _ => true,
        };

    private static int Length(string? text) => text.AsSpan().Trim().Length;
}
