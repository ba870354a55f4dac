using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>Sets one setting back to what a new guild has.</summary>
internal sealed class SettingReset : IButton
{
    public const string RouteName = "setting-reset";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        SettingCatalogue.Find(press.Argument) is { } setting
            ? SettingsRequests.ChangeAsync(
                press,
                settings => new SettingsDecision.Accepted(setting.Reset(settings)),
                (before, after) => Reply.Update(ConfigPanel.Changed(setting, before, after, press.Texts)),
                cancellationToken
            )
            : Task.FromResult(Reply.Refuse(press.Texts.Settings.UnknownSetting));
}
