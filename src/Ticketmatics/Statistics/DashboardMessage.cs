using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Statistics;

/// <summary>What a dashboard is rendered from, as it is at one moment.</summary>
/// <param name="Days">Of the last <see cref="DashboardMessage.Days"/>, those on which anything happened.</param>
/// <param name="LongestWaiting">Null where no ticket waits for staff.</param>
internal sealed record DashboardView(
    GuildRecord Guild,
    ImmutableArray<DayFacts> Days,
    Ticket? LongestWaiting,
    DateTimeOffset Now
)
{
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);
}

/// <summary>The message that shows a guild's figures.</summary>
internal static class DashboardMessage
{
    /// <summary>How many are shown, today included.</summary>
    public const int Days = 14;

    private const int Blue = 0x5865F2;

    /// <summary>Three reads side by side, whose cost does not grow with the tickets there are, and one of a ticket.</summary>
    public static async Task<MessageBody> RenderAsync(EffectContext context, CancellationToken cancellationToken)
    {
        var now = context.Now;
        var from = DateOnly.FromDateTime(now.UtcDateTime).AddDays(1 - Days);
        var reading = context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var readingDays = context.Store.ReadDaysAsync(context.Guild, from, cancellationToken);
        var finding = context.Store.FindLongestWaitingAsync(context.Guild, cancellationToken);
        await Task.WhenAll(reading, readingDays, finding);
        var waiting = await finding is { } number
            ? await context.Store.ReadTicketAsync(context.Guild, number, cancellationToken)
            : null;
        // Between the two reads somebody may have claimed it.
        return Render(new(await reading, await readingDays, waiting?.State is TicketState.Open ? waiting : null, now));
    }

    public static MessageBody Render(DashboardView view)
    {
        var texts = view.Guild.Settings.Texts.Dashboard;
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Color = Blue,
                    Fields = texts.Fields(view),
                    Footer = new EmbedFooter(texts.Footer),
                    Timestamp = view.Now,
                },
            ],
            Components =
            [
                new ActionRow(
                    Button.Of(ButtonStyle.Secondary, texts.OpenButton, ListId(DashboardButton.Open), "🎫"),
                    Button.Of(ButtonStyle.Secondary, texts.UnclaimedButton, ListId(DashboardButton.Unclaimed), "🟡")
                ),
            ],
        };
    }

    public static bool Is(Message message) =>
        message.CustomIds().Contains(ListId(DashboardButton.Open), StringComparer.Ordinal);

    private static string ListId(string which) => new CustomId(DashboardButton.RouteName, which).ToString();
}
