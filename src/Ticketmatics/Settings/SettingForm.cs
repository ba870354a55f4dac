using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>The value of a setting as it was typed.</summary>
internal sealed class SettingForm : IModal
{
    public const string RouteName = "setting-form";
    public const string Field = "value";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken) =>
        SettingCatalogue.Find(submit.Argument) is { } setting
            ? SettingsRequests.ChangeAsync(
                submit,
                settings => setting.Set(settings, submit.Field(Field)),
                (before, after) => Reply.Update(ConfigPanel.Changed(setting, before, after, submit.Texts)),
                draft: submit.Field(Field),
                cancellationToken
            )
            : Task.FromResult(Reply.Refuse(submit.Texts.Settings.UnknownSetting));
}
