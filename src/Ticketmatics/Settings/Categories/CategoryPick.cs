using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>The list of all categories: shows the one that is chosen.</summary>
internal sealed class CategoryPick : ISelect
{
    public const string RouteName = "category-pick";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken) =>
        Reply.Update(
            CategoryPanel.One(
                (await choice.Store.ReadGuildAsync(choice.Guild, cancellationToken)).Settings,
                choice.Values.FirstOrDefault() ?? "",
                choice.Texts
            )
        );
}
