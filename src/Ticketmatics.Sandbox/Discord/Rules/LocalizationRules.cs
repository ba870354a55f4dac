using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Reference, "Locales", and Discord Docs/Application Commands, "Localization".</summary>
internal static class LocalizationRules
{
    /// <summary>The languages of Discord's clients.</summary>
    public static readonly FrozenSet<string> Locales = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. (
                "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk "
                + "hi th zh-CN ja zh-TW ko"
            ).Split(' '),
        ]
    );

    /// <param name="isName">Where the texts are names that people type: whether one can be a name.</param>
    public static void Read(FieldReader holder, string field, int most, Predicate<string>? isName = null)
    {
        if (holder.Object(field) is not { } texts)
        {
            return;
        }

        foreach (var (locale, _) in texts.Source)
        {
            var text = texts.Text(locale, 1, most, required: true);
            if (text is not null && isName?.Invoke(text) is false)
            {
                texts.Refuse(locale, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }

            if (!Locales.Contains(locale))
            {
                texts.Refuse(locale, "DICT_TYPE_INVALID_KEY", "Not a locale of Discord's.");
            }
        }
    }

    /// <returns>Length of the text or of its longest localization.</returns>
    public static int Longest(JsonObject holder, string field) =>
        (holder[$"{field}_localizations"] as JsonObject ?? [])
            .Select(entry => entry.Value?.ToString().Length ?? 0)
            .Append(holder[field]?.ToString().Length ?? 0)
            .Max();
}
