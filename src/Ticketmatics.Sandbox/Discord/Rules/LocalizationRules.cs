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

    public static void Read(FieldReader holder, string field, int most)
    {
        if (holder.Object(field) is not { } texts)
        {
            return;
        }

        foreach (var (locale, _) in texts.Source)
        {
            texts.Text(locale, 1, most, required: true);
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
