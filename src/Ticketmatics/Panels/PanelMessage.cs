using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Opening;
using Ticketmatics.Settings;

namespace Ticketmatics.Panels;

/// <summary>The message from which members open tickets.</summary>
internal static class PanelMessage
{
    private const int Yellow = 0xFFFF00;

    private static readonly string MineId = new CustomId(MyTicketsButton.RouteName).ToString();

    public static MessageBody Render(GuildSettings settings) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = settings.Panel.Title ?? settings.Texts.Panels.Title,
                    Description = settings.Panel.Text ?? settings.Texts.Panels.DescriptionOf(settings.Panel.Style),
                    Color = settings.Panel.Color ?? Yellow,
                },
            ],
            Components = settings.Panel.Style switch
            {
                PanelStyle.ButtonsAndSelect =>
                [
                    new ActionRow(OpenButton(settings), MineButton(settings)),
                    Select(settings),
                ],
                PanelStyle.Select => [Select(settings), new ActionRow(MineButton(settings))],
                PanelStyle.Buttons =>
                [
                    .. settings
                        .Categories.Select(ButtonOf)
                        .Append(MineButton(settings))
                        .Chunk(Limits.ButtonsPerRow)
                        .Select(row => new ActionRow(row)),
                ],
                _ => throw new ArgumentOutOfRangeException(nameof(settings)),
            },
        };

    /// <summary>Every panel has My Tickets, and nothing else has.</summary>
    public static bool Is(Message message) => message.CustomIds().Contains(MineId, StringComparer.Ordinal);

    private static ActionRow Select(GuildSettings settings) =>
        new(
            CategoryChoice.SelectOf(
                CategorySelect.RouteName,
                settings.Texts.Panels.SelectPlaceholder,
                settings.Categories
            )
        );

    private static Button OpenButton(GuildSettings settings) =>
        Button.Of(
            ButtonStyle.Primary,
            settings.Texts.Panels.CreateButton,
            new CustomId(Opening.OpenButton.RouteName).ToString(),
            "🎫"
        );

    private static Button MineButton(GuildSettings settings) =>
        Button.Of(ButtonStyle.Secondary, settings.Texts.Opening.MyTicketsTitle, MineId, "📋");

    private static Button ButtonOf(TicketCategory category) =>
        Button.Of(
            ButtonStyle.Primary,
            Markdown.Ellipsize(category.Label, Limits.ButtonLabelLength),
            new CustomId(Opening.OpenButton.RouteName, category.Key).ToString(),
            category.Emoji
        );
}
