using Ticketmatics.Interactions;
using Ticketmatics.Panels;
using Ticketmatics.Storage;

namespace Ticketmatics.Opening;

/// <summary>The select of categories on the panel.</summary>
internal sealed class CategorySelect : ISelect
{
    public const string RouteName = "category";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    /// <remarks>
    /// The panel is refreshed at once, not when the modal is sent: Discord does not send the same option twice, and a
    /// modal may be dismissed.
    /// </remarks>
    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken)
    {
        var refresh = choice.Effect("panel", new RefreshPanel(choice.Channel, choice.Message));
        var refreshing = choice.Store.CommitAsync(Commit.Of(choice.Guild, refresh), cancellationToken);
        var reading = choice.Store.ReadGuildAsync(choice.Guild, cancellationToken);
        await Task.WhenAll(refreshing, reading);
        return OpenButton.Ask((await reading).Settings, choice.Values.FirstOrDefault(), choice.Texts);
    }
}
