using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>What holds for the settings of a guild as a whole; pure.</summary>
internal static class SettingsRules
{
    /// <summary>Discord's panel has 25 buttons in 5 rows, and the last row is My Tickets'.</summary>
    public const int MostButtons = 20;

    public const int MostCategories = Discord.Limits.SelectOptions;

    /// <summary>
    /// Of all that is stored, in UTF-16 code units. Every click of the guild reads it, and DynamoDB keeps 400 KB in an
    /// item.
    /// </summary>
    private const int MostText = 60_000;

    /// <returns>A sentence where the change is not to be made; else null.</returns>
    public static Func<Texts, string>? WhyNot(GuildSettings next, GuildId guild) =>
        // Everybody has the role @everyone, and it is in nobody's list of roles.
        next.ManagerRole == guild.As<Role>()
            ? texts => texts.Settings.Refusal(texts.Settings.ManagerRole, texts.Settings.RoleBounds)
        : next.Panel.Style is PanelStyle.Buttons && next.Categories.Length > MostButtons
            ? texts => texts.Settings.TooManyForButtons
        : SettingsJson.Write(next).Length > MostText ? texts => texts.Settings.TooMuchText
        : null;

    /// <summary>Whether panels show it.</summary>
    public static bool ChangesPanels(GuildSettings before, GuildSettings after) =>
        before.Panel != after.Panel || before.OwnCategories != after.OwnCategories || before.Texts != after.Texts;
}
