using System.Collections.Immutable;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Settings;

namespace Ticketmatics.Moving;

/// <summary>The settings of the original, by the names that its file has for them.</summary>
internal static class OriginalSettings
{
    /// <summary>Each with the setting of ours, and what to do where it is no id; null where it is a value.</summary>
    private static readonly (string Name, string Key, string? Otherwise)[] Known =
    [
        ("maxTicketsPerUser", "ticket-limit", null),
        ("max_tickets", "ticket-limit", null),
        ("ticketPrefix", "prefix", null),
        ("ticket_prefix", "prefix", null),
        ("logsChannelName", "logs-channel", MovingTexts.LogsByName),
        ("logs_channel", "logs-channel", MovingTexts.LogsByName),
        ("ticketCategoryName", "ticket-category", MovingTexts.ParentByName),
        ("category_name", "ticket-category", MovingTexts.ParentByName),
        ("autoCreateStaffRole", "staff-role", null),
        ("auto_create_staff_role", "staff-role", null),
    ];

    // The one setting that is yes or no.
    private const string MakesStaffRole = "automatic";
    private const string MakesNoStaffRole = "by-hand";

    private static readonly (string Name, string Instead)[] Gone =
    [
        ("dashboardChannelName", MovingTexts.DashboardByName),
        ("staffRoleName", MovingTexts.StaffRoleByName),
        ("staff_role_name", MovingTexts.StaffRoleByName),
    ];

    /// <returns>The defaults where nothing can be taken over.</returns>
    public static GuildSettings Read(JsonElement? json, ImmutableArray<Remark>.Builder notes)
    {
        var settings = new GuildSettings();
        if (json is not { } found)
        {
            return settings;
        }

        var value = new OriginalValue(found);
        foreach (var (name, key, otherwise) in Known)
        {
            if (WordOf(value, name) is not { } text)
            {
                continue;
            }

            if (otherwise is not null && !ChannelId.TryParse(text, out _))
            {
                notes.Add(new($"settings.{name}", otherwise));
                continue;
            }

            var setting = SettingCatalogue.Find(key) ?? throw new InvalidOperationException($"No setting: {key}.");
            switch (setting.Set(settings, text))
            {
                case SettingsDecision.Accepted accepted:
                    settings = accepted.Next;
                    break;
                case SettingsDecision.Refused refused:
                    notes.Add(new($"settings.{name}", MovingTexts.NotTaken(refused.Why(Texts.Default))));
                    break;
            }
        }

        notes.AddRange(
            Gone.Where(gone => value.Text(gone.Name) is not null)
                .Select(gone => new Remark($"settings.{gone.Name}", gone.Instead))
        );
        notes.AddRange(
            value
                .Names.Where(name => !IsOfTheOriginal(name))
                .Select(name => new Remark($"settings.{name}", MovingTexts.NoSuchSetting))
        );
        return settings;
    }

    private static bool IsOfTheOriginal(string name) =>
        Known.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal))
        || Gone.Any(gone => string.Equals(gone.Name, name, StringComparison.Ordinal));

    /// <summary>As somebody would type it into <c>/config</c>.</summary>
    private static string? WordOf(OriginalValue value, string name) =>
        value.Find(name)?.ValueKind switch
        {
            JsonValueKind.True => MakesStaffRole,
            JsonValueKind.False => MakesNoStaffRole,
            _ => value.Digits(name),
        };
}
