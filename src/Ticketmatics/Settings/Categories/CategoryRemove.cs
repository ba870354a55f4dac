using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Removes a category, after it was asked whether to.</summary>
internal sealed class CategoryRemove : IButton
{
    public const string RouteName = "category-remove";
    public const string Confirmed = "/yes";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (press.Argument.EndsWith(Confirmed, StringComparison.Ordinal))
        {
            var key = press.Argument[..^Confirmed.Length];
            return await SettingsRequests.ChangeAsync(
                press,
                settings => CategoryRules.Remove(settings, key),
                (_, after) => Reply.Update(CategoryPanel.All(after, press.Texts)),
                cancellationToken
            );
        }

        var settings = (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings;
        return settings.FindCategory(press.Argument) is { } category
            ? Reply.Update(CategoryPanel.Confirmation(category, press.Texts))
            : Reply.Refuse(press.Texts.Categories.Gone);
    }
}
