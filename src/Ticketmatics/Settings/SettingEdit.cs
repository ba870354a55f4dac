using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>Asks for the value of a setting that is typed.</summary>
internal sealed class SettingEdit : IButton
{
    public const string RouteName = "setting-edit";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        SettingCatalogue.Find(press.Argument) is { } setting
            ? Reply.Form(
                ConfigPanel.FormOf(
                    setting,
                    (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings,
                    press.Texts
                )
            )
            : Reply.Refuse(press.Texts.Settings.UnknownSetting);
}
