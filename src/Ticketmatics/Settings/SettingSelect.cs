using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>The list of all settings: shows the one that is chosen.</summary>
internal sealed class SettingSelect : ISelect
{
    public const string RouteName = "setting";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken) =>
        SettingCatalogue.Find(choice.Values.FirstOrDefault() ?? "") is { } setting
            ? Reply.Update(
                ConfigPanel.One(
                    setting,
                    (await choice.Store.ReadGuildAsync(choice.Guild, cancellationToken)).Settings,
                    choice.Texts
                )
            )
            : Reply.Refuse(choice.Texts.Settings.UnknownSetting);
}
