using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>The one list of what a guild can set.</summary>
internal static class SettingCatalogue
{
    private const int MostOfPrefix = 32;

    public static readonly ImmutableArray<Setting> All =
    [
        new NumberSetting(
            "ticket-limit",
            texts => texts.TicketLimit,
            texts => texts.TicketLimitMeans,
            Least: 1,
            Most: 25,
            settings => settings.TicketLimit,
            (settings, limit) => settings with { TicketLimit = limit }
        ),
        new ChannelSetting(
            "logs-channel",
            texts => texts.LogsChannel,
            texts => texts.LogsChannelMeans,
            ChannelType.GuildText,
            settings => settings.LogsChannel,
            (settings, channel) => settings with { LogsChannel = channel }
        ),
        new ChannelSetting(
            "dashboard-channel",
            texts => texts.DashboardChannel,
            texts => texts.DashboardChannelMeans,
            ChannelType.GuildText,
            settings => settings.DashboardChannel,
            (settings, channel) => settings with { DashboardChannel = channel }
        ),
        new ChannelSetting(
            "ticket-category",
            texts => texts.TicketCategory,
            texts => texts.TicketCategoryMeans,
            ChannelType.GuildCategory,
            settings => settings.Parent,
            (settings, channel) => settings with { Parent = channel }
        ),
        new TextSetting(
            "prefix",
            texts => texts.Prefix,
            texts => texts.PrefixMeans,
            MostOfPrefix,
            settings => settings.ChannelPrefix,
            (settings, prefix) => settings with { ChannelPrefix = prefix! },
            Fits: PrefixOf,
            Rule: texts => texts.PrefixBounds(MostOfPrefix)
        ),
        new ChoiceSetting<string?>(
            "language",
            texts => texts.Language,
            texts => texts.LanguageMeans,
            [
                (null, "automatic", texts => texts.LanguageOfServer),
                .. Texts.All.Select(texts =>
                    ((string?)texts.Locales[0], texts.Locales[0], (Func<SettingsTexts, string>)(_ => texts.Name))
                ),
            ],
            settings => settings.Language,
            (settings, locale) => settings with { Language = locale }
        ),
        new ChoiceSetting<bool>(
            "staff-role",
            texts => texts.StaffRole,
            texts => texts.StaffRoleMeans,
            [(true, "automatic", texts => texts.StaffRoleMade), (false, "by-hand", texts => texts.StaffRoleByHand)],
            settings => settings.MakesStaffRole,
            (settings, makes) => settings with { MakesStaffRole = makes }
        ),
        new ChoiceSetting<MayClose>(
            "who-may-close",
            texts => texts.WhoMayClose,
            texts => texts.WhoMayCloseMeans,
            [
                (MayClose.StaffAndOpener, "staff-and-opener", texts => texts.StaffAndOpenerClose),
                (MayClose.Staff, "staff", texts => texts.StaffClose),
            ],
            settings => settings.MayClose,
            (settings, who) => settings with { MayClose = who }
        ),
        new ChoiceSetting<ClosedChannel>(
            "on-close",
            texts => texts.OnClose,
            texts => texts.OnCloseMeans,
            [
                (ClosedChannel.Removed, "remove", texts => texts.Removed),
                (ClosedChannel.Kept, "keep", texts => texts.Kept),
            ],
            settings => settings.ClosedChannel,
            (settings, channel) => settings with { ClosedChannel = channel }
        ),
        new NumberSetting(
            "removed-after-hours",
            texts => texts.RemovedAfter,
            texts => texts.RemovedAfterMeans,
            Least: 0,
            Most: 168,
            settings => settings.RemovedAfterHours,
            (settings, hours) => settings with { RemovedAfterHours = hours }
        ),
        new NumberSetting(
            "kept-for-hours",
            texts => texts.KeptFor,
            texts => texts.KeptForMeans,
            Least: 1,
            Most: 720,
            settings => settings.KeptForHours,
            (settings, hours) => settings with { KeptForHours = hours }
        ),
        new ChannelSetting(
            "closed-category",
            texts => texts.ClosedCategory,
            texts => texts.ClosedCategoryMeans,
            ChannelType.GuildCategory,
            settings => settings.ClosedParent,
            (settings, channel) => settings with { ClosedParent = channel }
        ),
        new RoleSetting(
            "manager-role",
            texts => texts.ManagerRole,
            texts => texts.ManagerRoleMeans,
            settings => settings.ManagerRole,
            (settings, role) => settings with { ManagerRole = role }
        ),
        new TextSetting(
            "panel-title",
            texts => texts.PanelTitle,
            texts => texts.PanelTitleMeans,
            Limits.EmbedTitleLength,
            settings => settings.Panel.Title,
            (settings, title) => settings with { Panel = settings.Panel with { Title = title } }
        ),
        new TextSetting(
            "panel-text",
            texts => texts.PanelText,
            texts => texts.PanelTextMeans,
            MaxLength: 2000,
            settings => settings.Panel.Text,
            (settings, text) => settings with { Panel = settings.Panel with { Text = text } },
            IsLong: true
        ),
        new TextSetting(
            "panel-color",
            texts => texts.PanelColor,
            texts => texts.PanelColorMeans,
            MaxLength: 7,
            settings => settings.Panel.Color is { } color ? HexOf(color) : null,
            (settings, hex) =>
                settings with
                {
                    Panel = settings.Panel with { Color = hex is null ? null : ColorOf(hex) },
                },
            Fits: text => ColorOf(text) is { } color ? HexOf(color) : null,
            Rule: texts => texts.ColorBounds
        ),
        new ChoiceSetting<PanelStyle>(
            "panel-style",
            texts => texts.PanelStyle,
            texts => texts.PanelStyleMeans,
            [
                (PanelStyle.ButtonsAndSelect, "button-and-list", texts => texts.ButtonsAndSelect),
                (PanelStyle.Buttons, "buttons", texts => texts.Buttons),
                (PanelStyle.Select, "list", texts => texts.Select),
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
