using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Settings;

namespace Ticketmatics.Panels;

/// <summary>The message from which members open tickets.</summary>
internal static class PanelMessage
{
    private const int Yellow = 0xFFFF00;

    public static MessageBody Render() =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = PanelTexts.Title,
                    Description = PanelTexts.Description,
                    Color = Yellow,
                },
            ],
            Components =
            [
                new ActionRow(
                    Button.Of(ButtonStyle.Primary, PanelTexts.CreateButton, OpenId, "🎫"),
                    Button.Of(
                        ButtonStyle.Secondary,
                        PanelTexts.MineButton,
                        new CustomId(MyTicketsButton.RouteName).ToString(),
                        "📋"
                    )
                ),
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = new CustomId(CategorySelect.RouteName).ToString(),
                        Placeholder = PanelTexts.SelectPlaceholder,
                        Options = [.. TicketCategory.Defaults.Select(category => category.ToOption())],
                    }
                ),
            ],
        };

    public static bool Is(Message message) => message.CustomIds().Contains(OpenId, StringComparer.Ordinal);

    private static string OpenId => new CustomId(OpenButton.RouteName).ToString();
}
