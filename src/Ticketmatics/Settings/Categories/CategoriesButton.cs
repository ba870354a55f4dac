using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Shows all categories, or one.</summary>
internal sealed class CategoriesButton : IButton
{
    public const string RouteName = "categories";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var settings = (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings;
        return Reply.Update(
            press.Argument.Length == 0
                ? CategoryPanel.All(settings, press.Texts)
                : CategoryPanel.One(settings, press.Argument, press.Texts)
        );
    }
}
