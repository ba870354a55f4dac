using Ticketmatics.Interactions;
using Ticketmatics.Panels;
using Ticketmatics.Settings;
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
        await choice.Store.CommitAsync(Commit.Of(choice.Guild, refresh), cancellationToken);
        return TicketCategory.Find(choice.Values[0]) is { } category
            ? Reply.Form(OpenForm.For(category))
            : Reply.Refuse(OpeningTexts.CategoryGone);
    }
}
