using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Settings;

namespace Ticketmatics.Statistics;

internal abstract class StatsTexts
{
    public abstract string CommandDescription { get; }
    public abstract string MemberOption { get; }
    public abstract string CategoryOption { get; }
    public abstract string PeriodOption { get; }
    public abstract string NoSuchCategory { get; }

    // Values of choices: they are sent, not shown.
    public const string Today = "today";
    public const string Week = "7";
    public const string Month = "30";
    public const string All = "all";

    /// <summary>Names of the choices, at most 100 characters.</summary>
    public abstract string PeriodToday { get; }

    public abstract string PeriodWeek { get; }

    public abstract string PeriodMonth { get; }

    public abstract string PeriodAll { get; }

    protected abstract string Footer { get; }
    protected abstract string NoTimes { get; }

    public MessageBody Answer(string period, UserId? member, TicketCategory? category, Figures figures)
    {
        List<EmbedField> fields = [];
        if (member is { } staff)
        {
            fields.Add(new(MemberField, Markdown.Mention(staff)));
        }

        if (category is not null)
        {
            fields.Add(new(CategoryField, Markdown.Escape(category.Name)));
        }

        if (member is null)
        {
            fields.Add(Number(OpenedField, figures.Opened));
        }

        fields.Add(Number(ClaimedField, figures.Claimed));
        fields.Add(Number(ClosedField, figures.Closed));
        fields.Add(new(ToFirstClaimField, Times(figures.ToFirstClaim)));
        fields.Add(new(ToCloseField, Times(figures.ToClose)));
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

    private string TitleOf(string period) =>
        period switch
        {
            Today => TitleToday,
            Week => TitleWeek,
            Month => TitleMonth,
            _ => TitleAll,
        };

    private static EmbedField Number(string name, int number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture), inline: true);

    private string Times(ImmutableSortedDictionary<int, int> waits) =>
        Waits.Quantile(waits, 0.5) is { } median && Waits.Quantile(waits, 0.9) is { } most
            ? Times(Text(median), Text(most), waits.Values.Sum())
            : NoTimes;

    /// <summary>Three lines.</summary>
    /// <param name="most">What nine of ten tickets did not exceed.</param>
    protected abstract string Times(string median, string most, int tickets);

    /// <summary>In the two largest units, as times are not known better.</summary>
    private string Text(TimeSpan time) =>
        time switch
        {
            { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
            { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
            { TotalDays: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Hours} h {time.Minutes} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{time.Days} {DayUnit} {time.Hours} h"),
        };

    /// <summary>The sign for a day; those for hours, minutes and seconds are the same everywhere.</summary>
    protected abstract string DayUnit { get; }

    protected abstract string MemberField { get; }

    protected abstract string CategoryField { get; }

    protected abstract string OpenedField { get; }

    protected abstract string ClaimedField { get; }

    protected abstract string ClosedField { get; }

    protected abstract string ToFirstClaimField { get; }

    protected abstract string ToCloseField { get; }

    protected abstract string TitleToday { get; }

    protected abstract string TitleWeek { get; }

    protected abstract string TitleMonth { get; }

    protected abstract string TitleAll { get; }
}
