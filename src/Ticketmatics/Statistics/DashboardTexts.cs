using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Statistics;

internal static class DashboardTexts
{
    public const string CommandDescription = "Show here how the tickets stand, in a message that stays up to date.";
    public const string Title = "Tickets at a glance";
    public const string OpenButton = "Open tickets";
    public const string UnclaimedButton = "Unclaimed";
    public const string Footer = "Days end at midnight UTC";
    public const string NobodyUnclaimed = "Every open ticket has been claimed.";

    public const string NotPosted =
        "The dashboard could not be posted. Discord did not take it; please try again later.";

    public const string MayNotPost =
        "I am not allowed to post here. Give my role **View Channels**, **Send Messages**, **Embed Links** and **Read "
        + "Message History** in this channel, and try again.";

    private const string Nothing = "Nothing yet.";
    private const int MostMembers = 10;

    public static string Posted(ChannelId channel) =>
        $"The dashboard stands in {Markdown.Mention(channel)} and stays up to date by itself. `/dashboard` in another "
        + "channel moves it there.";

    public static IReadOnlyList<EmbedField> Fields(DashboardView view)
    {
        var counters = view.Guild.Counters;
        var today = Figures.Of(view.Days.Where(day => day.Day == view.Today));
        return
        [
            Number("Open", counters.Open),
            Number("Unclaimed", counters.Open - counters.Claimed),
            Number("Claimed", counters.Claimed),
            Number("Opened today", today.Opened),
            Number("Closed today", today.Closed),
            Number("Closed in all", counters.Closed),
            new("Waiting longest", Waiting(view.LongestWaiting)),
            new("By category: open now, opened in the last 14 days", Categories(view)),
            new("By staff member, in the last 14 days", Members(view)),
            new("The last 14 days: opened, closed", Chart(view)),
        ];
    }

    private static EmbedField Number(string name, int number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture), inline: true);

    private static string Waiting(Ticket? ticket) =>
        ticket is { Place: { } place }
            ? $"{ticket.DisplayNumber} · {Markdown.Mention(place.Channel)} · {Markdown.Relative(ticket.StateSince)}"
            : "Nobody waits for staff.";

    /// <summary>Those the guild has, in its order, and what is left of those that it had.</summary>
    private static string Categories(DashboardView view)
    {
        var open = view.Guild.OpenByCategory;
        var categories = view.Guild.Settings.Categories;
        var lines = categories
            .Select(category =>
                Line(
                    Markdown.Escape(category.Name),
                    open[category.Key],
                    Figures
                        .Of(view.Days, fact => string.Equals(fact.Category, category.Key, StringComparison.Ordinal))
                        .Opened
                )
            )
            .ToList();
        var known = categories.Select(category => category.Key).ToHashSet(StringComparer.Ordinal);
        var openElsewhere = open.Counts.Where(count => !known.Contains(count.Key)).Sum(count => count.Value);
        var openedElsewhere = Figures.Of(view.Days, fact => !known.Contains(fact.Category)).Opened;
        if (openElsewhere > 0 || openedElsewhere > 0)
        {
            lines.Add(Line("Categories that were removed", openElsewhere, openedElsewhere));
        }

        return Fitting(lines);

        static string Line(string name, int open, int opened) =>
            string.Create(CultureInfo.InvariantCulture, $"{name} · **{open}** · {opened}");
    }

    private static string Members(DashboardView view)
    {
        var lines = view
            .Days.SelectMany(day => day.Counts.Keys)
            .Select(fact => fact.By)
            .OfType<UserId>()
            .Distinct()
            .Select(member => (Member: member, Figures: Figures.Of(view.Days, fact => fact.By == member)))
            .OrderByDescending(line => line.Figures.Claimed + line.Figures.Closed)
            .ThenBy(line => line.Member)
            .Take(MostMembers)
            .Select(line =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Markdown.Mention(line.Member)} · claimed {line.Figures.Claimed} · closed {line.Figures.Closed}"
                )
            );
        return Fitting([.. lines]);
    }

    /// <summary>One line a day, the latest at the bottom; in a font where bars are comparable.</summary>
    private static string Chart(DashboardView view)
    {
        var days = Enumerable
            .Range(1 - DashboardMessage.Days, DashboardMessage.Days)
            .Select(view.Today.AddDays)
            .Select(day => (Day: day, Figures: Figures.Of(view.Days.Where(facts => facts.Day == day))))
            .ToList();
        var most = days.Max(day => day.Figures.Opened);
        var lines = days.Select(day =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{day.Day:MM-dd} {Bars.Of(day.Figures.Opened, most), -Bars.Width} "
                    + $"{day.Figures.Opened, 4} {day.Figures.Closed, 4}"
            )
        );
        return $"```\n{string.Join('\n', lines)}\n```";
    }

    /// <summary>As many lines as a field takes.</summary>
    private static string Fitting(List<string> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            var longer = text.Length == 0 ? line : $"{text}\n{line}";
            if (longer.Length > Limits.EmbedFieldValueLength)
            {
                break;
            }

            text = longer;
        }

        return text.Length == 0 ? Nothing : text;
    }
}
