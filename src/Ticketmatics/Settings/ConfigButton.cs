using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary>Back to all settings.</summary>
internal sealed class ConfigButton : IButton
{
    public const string RouteName = "config";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        Reply.Update(
            ConfigPanel.All((await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings, press.Texts)
        );
}
