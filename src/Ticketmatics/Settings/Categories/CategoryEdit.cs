using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Asks what a category is to be called and to say; a new one where none is named.</summary>
internal sealed class CategoryEdit : IButton
{
    public const string RouteName = "category-edit";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var settings = (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings;
        if (press.Argument.Length == 0)
        {
            return CategoryRules.WhyNoMore(settings) is { } why
                ? Reply.Refuse(why(press.Texts))
                : Reply.Form(CategoryForm.For(category: null, press.Texts));
        }

        return settings.FindCategory(press.Argument) is { } category
            ? Reply.Form(CategoryForm.For(category, press.Texts))
            : Reply.Refuse(press.Texts.Categories.Gone);
    }
}
