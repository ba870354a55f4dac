using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;

namespace Ticketmatics.Opening;

/// <summary>Create Ticket on the panel, or the button of one category.</summary>
internal sealed class OpenButton : IButton
{
    public const string RouteName = "open";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        Ask(
            (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings,
            press.Argument.Length == 0 ? null : press.Argument,
            press.Texts
        );

    /// <param name="key">Of the category that was chosen; null where none was.</param>
    public static Reply Ask(GuildSettings settings, string? key, Texts texts) =>
        (key is null ? OnlyOneOf(settings) : settings.FindCategory(key)) switch
        {
            { } category => Reply.Form(OpenForm.For(category, texts.Opening)),
            null when key is not null => Reply.Refuse(texts.Opening.CategoryGone),
            _ => settings.Categories.All(category => category.Questions is [])
                ? Reply.Form(OpenForm.WithCategories(settings.Categories, texts.Opening))
                : Reply.Private(CategoryChoice.Render(settings.Categories, texts.Opening)),
        };

    private static TicketCategory? OnlyOneOf(GuildSettings settings) => settings.Categories is [var only] ? only : null;
}
