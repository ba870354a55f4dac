using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

/// <summary>The one list of what a guild can set.</summary>
internal static class SettingCatalogue
{
    private const int MostOfPrefix = 32;

    public static readonly ImmutableArray<Setting> All =
    [
        new NumberSetting(
            "ticket-limit",
            SettingsTexts.TicketLimit,
            SettingsTexts.TicketLimitMeans,
            Least: 1,
            Most: 25,
            settings => settings.TicketLimit,
            (settings, limit) => settings with { TicketLimit = limit }
        ),
        new ChannelSetting(
            "logs-channel",
            SettingsTexts.LogsChannel,
            SettingsTexts.LogsChannelMeans,
            ChannelType.GuildText,
            settings => settings.LogsChannel,
            (settings, channel) => settings with { LogsChannel = channel }
        ),
        new ChannelSetting(
            "ticket-category",
            SettingsTexts.TicketCategory,
            SettingsTexts.TicketCategoryMeans,
            ChannelType.GuildCategory,
            settings => settings.Parent,
            (settings, channel) => settings with { Parent = channel }
        ),
        new TextSetting(
            "prefix",
            SettingsTexts.Prefix,
            SettingsTexts.PrefixMeans,
            MostOfPrefix,
            settings => settings.ChannelPrefix,
            (settings, prefix) => settings with { ChannelPrefix = prefix! },
            Fits: PrefixOf,
            Rule: SettingsTexts.PrefixBounds(MostOfPrefix)
        ),
        new ChoiceSetting<MayClose>(
            "who-may-close",
            SettingsTexts.WhoMayClose,
            SettingsTexts.WhoMayCloseMeans,
            [
                (MayClose.StaffAndOpener, "staff-and-opener", SettingsTexts.StaffAndOpenerClose),
                (MayClose.Staff, "staff", SettingsTexts.StaffClose),
            ],
            settings => settings.MayClose,
            (settings, who) => settings with { MayClose = who }
        ),
        new ChoiceSetting<ClosedChannel>(
            "on-close",
            SettingsTexts.OnClose,
            SettingsTexts.OnCloseMeans,
            [
                (ClosedChannel.Removed, "remove", SettingsTexts.Removed),
                (ClosedChannel.Kept, "keep", SettingsTexts.Kept),
            ],
            settings => settings.ClosedChannel,
            (settings, channel) => settings with { ClosedChannel = channel }
        ),
        new NumberSetting(
            "removed-after-hours",
            SettingsTexts.RemovedAfter,
            SettingsTexts.RemovedAfterMeans,
            Least: 0,
            Most: 168,
            settings => settings.RemovedAfterHours,
            (settings, hours) => settings with { RemovedAfterHours = hours }
        ),
        new NumberSetting(
            "kept-for-hours",
            SettingsTexts.KeptFor,
            SettingsTexts.KeptForMeans,
            Least: 1,
            Most: 720,
            settings => settings.KeptForHours,
            (settings, hours) => settings with { KeptForHours = hours }
        ),
        new ChannelSetting(
            "closed-category",
            SettingsTexts.ClosedCategory,
            SettingsTexts.ClosedCategoryMeans,
            ChannelType.GuildCategory,
            settings => settings.ClosedParent,
            (settings, channel) => settings with { ClosedParent = channel }
        ),
        new RoleSetting(
            "manager-role",
            SettingsTexts.ManagerRole,
            SettingsTexts.ManagerRoleMeans,
            settings => settings.ManagerRole,
            (settings, role) => settings with { ManagerRole = role }
        ),
        new TextSetting(
            "panel-title",
            SettingsTexts.PanelTitle,
            SettingsTexts.PanelTitleMeans,
            Limits.EmbedTitleLength,
            settings => settings.Panel.Title,
            (settings, title) => settings with { Panel = settings.Panel with { Title = title } }
        ),
        new TextSetting(
            "panel-text",
            SettingsTexts.PanelText,
            SettingsTexts.PanelTextMeans,
            MaxLength: 2000,
            settings => settings.Panel.Text,
            (settings, text) => settings with { Panel = settings.Panel with { Text = text } },
            IsLong: true
        ),
        new TextSetting(
            "panel-color",
            SettingsTexts.PanelColor,
            SettingsTexts.PanelColorMeans,
            MaxLength: 7,
            settings => settings.Panel.Color is { } color ? HexOf(color) : null,
            (settings, hex) =>
                settings with
                {
                    Panel = settings.Panel with { Color = hex is null ? null : ColorOf(hex) },
                },
            Fits: text => ColorOf(text) is { } color ? HexOf(color) : null,
            Rule: SettingsTexts.ColorBounds
        ),
        new ChoiceSetting<PanelStyle>(
            "panel-style",
            SettingsTexts.PanelStyle,
            SettingsTexts.PanelStyleMeans,
            [
                (PanelStyle.ButtonsAndSelect, "button-and-list", SettingsTexts.ButtonsAndSelect),
                (PanelStyle.Buttons, "buttons", SettingsTexts.Buttons),
                (PanelStyle.Select, "list", SettingsTexts.Select),
            ],
            settings => settings.Panel.Style,
            (settings, style) => settings with { Panel = settings.Panel with { Style = style } }
        ),
    ];

    /// <returns>Null where there is none of that key (any more).</returns>
    public static Setting? Find(string key) =>
        All.FirstOrDefault(setting => string.Equals(setting.Key, key, StringComparison.Ordinal));

    /// <summary>As Discord keeps it in the name of a channel.</summary>
    /// <returns>Null where it holds what Discord would drop or change.</returns>
    private static string? PrefixOf(string text) =>
        text.EnumerateRunes()
            .All(rune =>
                rune.Value is '-' or '_'
                || Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.OtherSymbol
                        or UnicodeCategory.ModifierSymbol
                        or UnicodeCategory.NonSpacingMark
                || rune.Value is '・' or '│' or '┃'
            )
            ? text.ToLowerInvariant()
            : null;

    private static int? ColorOf(string text) =>
        text.TrimStart('#') is { Length: 6 } hex
        && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color)
            ? color
            : null;

    private static string HexOf(int color) => string.Create(CultureInfo.InvariantCulture, $"#{color:X6}");
}
