using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What a person sets in their own client.</summary>
internal static class PagePerson
{
    /// <exception cref="PageException">The language is none of Discord's.</exception>
    public static JsonNode Set(PageRequest request)
    {
        var user = request.World.Users[request.Person];
        if (request.OptionalText("locale") is { } locale)
        {
            user.Locale = Known(locale);
        }

        user.TakesDirectMessages = request.OptionalFlag("takesDirectMessages") ?? user.TakesDirectMessages;
        request.World.TellGuild(guild: null);
        return new JsonObject();
    }

    /// <summary>Opens the person's direct messages with the bot, as a click on its name does.</summary>
    public static JsonNode OpenDirectMessages(PageRequest request) =>
        new JsonObject { ["id"] = request.World.DirectMessageOf(request.Person).Id.ToString() };

    /// <exception cref="PageException">It is none of Discord's languages.</exception>
    public static string Known(string locale) =>
        LocalizationRules.Locales.Contains(locale)
            ? locale
            : throw PageException.Malformed("There is no such language.");
}
