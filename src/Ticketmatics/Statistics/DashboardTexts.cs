using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Statistics;

internal abstract class DashboardTexts
{
    public abstract string CommandDescription { get; }
    public abstract string Title { get; }
    public abstract string OpenButton { get; }
    public abstract string UnclaimedButton { get; }
    public abstract string Footer { get; }
    public abstract string NobodyUnclaimed { get; }

    public abstract string NotPosted { get; }

    public abstract string MayNotPost { get; }

    protected abstract string Nothing { get; }
    private const int MostMembers = 10;

    public abstract string Posted(ChannelId channel);

    public IReadOnlyList<EmbedField> Fields(DashboardView view)
    {
        var counters = view.Guild.Counters;
        var today = Figures.Of(view.Days.Where(day => day.Day == view.Today));
        return
        [
            Number(OpenField, counters.Open),
            Number(UnclaimedField, counters.Open - counters.Claimed),
            Number(ClaimedField, counters.Claimed),
            Number(OpenedTodayField, today.Opened),
            Number(ClosedTodayField, today.Closed),
            Number(ClosedInAllField, counters.Closed),
            new(WaitingLongestField, Waiting(view.LongestWaiting)),
            new(CategoriesField, Categories(view)),
            new(MembersField, Members(view)),
            new(ChartField, Chart(view)),
        ];
    }

    private static EmbedField Number(string name, int number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture), inline: true);

    private string Waiting(Ticket? ticket) =>
        ticket is { Place: { } place }
            ? $"{ticket.DisplayNumber} · {Markdown.Mention(place.Channel)} · {Markdown.Relative(ticket.StateSince)}"
            : NobodyWaits;

    /// <summary>Those the guild has, in its order, and what is left of those that it had.</summary>
    private string Categories(DashboardView view)
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
            lines.Add(Line(RemovedCategories, openElsewhere, openedElsewhere));
        }

        return Fitting(lines, lines.Count);

        static string Line(string name, int open, int opened) =>
            string.Create(CultureInfo.InvariantCulture, $"{name} · **{open}** · {opened}");
    }

    private string Members(DashboardView view)
    {
        var lines = view
            .Days.SelectMany(day => day.Counts.Keys)
            .Select(fact => fact.By)
            .OfType<UserId>()
            .Distinct()
            .Select(member => (Member: member, Figures: Figures.Of(view.Days, fact => fact.By == member)))
            .OrderByDescending(line => line.Figures.Claimed + line.Figures.Closed)
            .ThenBy(line => line.Member)
            .Select(line => MemberLine(Markdown.Mention(line.Member), line.Figures.Claimed, line.Figures.Closed));
        return Fitting([.. lines], MostMembers);
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

    /// <summary>As many lines as a field takes, and how many there are beside them.</summary>
    private string Fitting(List<string> lines, int most)
    {
        for (var shown = Math.Min(lines.Count, most); shown > 0; shown--)
        {
            var text = string.Join('\n', lines.Take(shown));
            text = shown < lines.Count ? $"{text}\n{More(lines.Count - shown)}" : text;
            if (text.Length <= Limits.EmbedFieldValueLength)
            {
                return text;
            }
        }

        return Nothing;
    }

    protected abstract string OpenField { get; }

    protected abstract string UnclaimedField { get; }

    protected abstract string ClaimedField { get; }

    protected abstract string OpenedTodayField { get; }

    protected abstract string ClosedTodayField { get; }

    protected abstract string ClosedInAllField { get; }

    protected abstract string WaitingLongestField { get; }

    protected abstract string CategoriesField { get; }

    protected abstract string MembersField { get; }

    protected abstract string ChartField { get; }

    protected abstract string NobodyWaits { get; }

    protected abstract string RemovedCategories { get; }

    protected abstract string MemberLine(string member, int claimed, int closed);

    /// <summary>The last line of a list that has this many more.</summary>
    protected abstract string More(int count);
}
