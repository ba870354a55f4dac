using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;

namespace Ticketmatics.Opening;

/// <summary>The select of categories in a message of its own: a modal cannot ask what the next modal is to ask.</summary>
internal sealed class CategoryChoice : ISelect
{
    public const string RouteName = "choose";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public static MessageBody Render(IEnumerable<TicketCategory> categories, OpeningTexts texts) =>
        new()
        {
            Content = texts.CategoryQuestion,
            Components = [new ActionRow(SelectOf(RouteName, texts.CategoryPlaceholder, categories))],
        };

    public static StringSelect SelectOf(string route, string placeholder, IEnumerable<TicketCategory> categories) =>
        new()
        {
            CustomId = new CustomId(route).ToString(),
            Placeholder = placeholder,
            Options = [.. categories.Select(category => category.ToOption())],
        };

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken)
    {
        var guild = await choice.Store.ReadGuildAsync(choice.Guild, cancellationToken);
        return OpenButton.Ask(guild.Settings, choice.Values.FirstOrDefault(), choice.Texts);
    }
}
