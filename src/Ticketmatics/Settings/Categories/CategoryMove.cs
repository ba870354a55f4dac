using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Moves a category one place up or down.</summary>
internal sealed class CategoryMove : IButton
{
    public const string RouteName = "category-move";
    public const string Up = "/up";
    public const string Down = "/down";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var isUp = press.Argument.EndsWith(Up, StringComparison.Ordinal);
        var key = press.Argument.Replace(isUp ? Up : Down, "", StringComparison.Ordinal);
        return SettingsRequests.ChangeAsync(
            press,
            settings => CategoryRules.Move(settings, key, isUp ? -1 : 1),
            (_, after) => Reply.Update(CategoryPanel.All(after, press.Texts)),
            cancellationToken
        );
    }
}
