using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Settings;

namespace Ticketmatics.Statistics;

internal static class StatsTexts
{
    public const string CommandDescription = "Show figures: tickets, time to the first claim, time to close.";
    public const string MemberOption = "Only what this member of the staff claimed and closed";
    public const string CategoryOption = "Only tickets of this category";
    public const string PeriodOption = "Of which days; without it, of the last 7";
    public const string NoSuchCategory =
        "There is no such category. Choose one of those that are suggested while you type.";

    // Values of choices: they are sent, not shown.
    public const string Today = "today";
    public const string Week = "7";
    public const string Month = "30";
    public const string All = "all";

    public static readonly IReadOnlyList<OptionChoice> Periods =
    [
        new("today", Today),
        new("7 days", Week),
        new("30 days", Month),
        new("all", All),
    ];

    private const string Footer = "Days end at midnight UTC. Times are off by 19 % at most.";
    private const string NoTimes = "Nothing to tell yet";

    public static MessageBody Answer(string period, UserId? member, TicketCategory? category, Figures figures)
    {
        List<EmbedField> fields = [];
        if (member is { } staff)
        {
            fields.Add(new("Member", Markdown.Mention(staff)));
        }

        if (category is not null)
        {
            fields.Add(new("Category", Markdown.Escape(category.Name)));
        }

        if (member is null)
        {
            fields.Add(Number("Opened", figures.Opened));
        }

        fields.Add(Number("Claimed", figures.Claimed));
        fields.Add(Number("Closed", figures.Closed));
        fields.Add(new("Time to the first claim", Times(figures.ToFirstClaim)));
        fields.Add(new("Time to close", Times(figures.ToClose)));
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = TitleOf(period),
                    Fields = fields,
                    Footer = new EmbedFooter(Footer),
                },
            ],
        };
    }

    private static string TitleOf(string period) =>
        period switch
        {
            Today => "Tickets today",
            Week => "Tickets of the last 7 days",
            Month => "Tickets of the last 30 days",
            _ => "All tickets",
        };

    private static EmbedField Number(string name, int number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture), inline: true);

    private static string Times(ImmutableSortedDictionary<int, int> waits) =>
        Waits.Quantile(waits, 0.5) is { } median && Waits.Quantile(waits, 0.9) is { } most
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Median: **{Text(median)}**\n90 % within: **{Text(most)}**\nTickets: {waits.Values.Sum()}"
            )
            : NoTimes;

    /// <summary>In the two largest units, as times are not known better.</summary>
    private static string Text(TimeSpan time) =>
        time switch
        {
            { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
            { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
            { TotalDays: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Hours} h {time.Minutes} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{time.Days} d {time.Hours} h"),
        };
}
