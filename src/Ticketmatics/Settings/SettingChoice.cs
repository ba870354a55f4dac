using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>The value of a setting as it was chosen from a list.</summary>
internal sealed class SettingChoice : ISelect
{
    public const string RouteName = "setting-value";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken) =>
        SettingCatalogue.Find(choice.Argument) is { } setting
            ? SettingsRequests.ChangeAsync(
                choice,
                settings => setting.Set(settings, choice.Values.FirstOrDefault() ?? ""),
                (before, after) => Reply.Update(ConfigPanel.Changed(setting, before, after, choice.Texts)),
                cancellationToken
            )
            : Task.FromResult(Reply.Refuse(choice.Texts.Settings.UnknownSetting));
}
