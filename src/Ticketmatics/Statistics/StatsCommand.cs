using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;

namespace Ticketmatics.Statistics;

/// <summary><c>/stats</c>: figures of a period, of all or of a member of the staff or a category.</summary>
internal sealed class StatsCommand : ICommand, IAutocomplete
{
    private static readonly UserOption Member = new("member", texts => texts.Statistics.MemberOption);
    private static readonly TextOption Category = new(
        "category",
        texts => texts.Statistics.CategoryOption,
        Limits.ChoiceTextLength
    );
    private static readonly ChoiceOption Period = new(
        "period",
        texts => texts.Statistics.PeriodOption,
        [
            (texts => texts.Statistics.PeriodToday, StatsTexts.Today),
            (texts => texts.Statistics.PeriodWeek, StatsTexts.Week),
            (texts => texts.Statistics.PeriodMonth, StatsTexts.Month),
            (texts => texts.Statistics.PeriodAll, StatsTexts.All),
        ]
    );

    public string Name => "stats";

    public Func<Texts, string> Description => texts => texts.Statistics.CommandDescription;

    public CommandDefinition Definition =>
        Commands.ChatInput(
            Name,
            Description,
            [
                Member.Definition with
                {
                    Required = null,
                },
                Category.Definition with
                {
                    Autocomplete = true,
                },
                Period.Definition,
            ]
        );

    public Access Access => Access.Manager;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var period = Period.In(call) ?? StatsTexts.Week;
        var today = DateOnly.FromDateTime(call.ReceivedAt.UtcDateTime);
        var from = period switch
        {
            StatsTexts.Today => today,
            StatsTexts.Week => today.AddDays(-6),
            StatsTexts.Month => today.AddDays(-29),
            _ => (DateOnly?)null,
        };
        var readingDays = ReadAsync(call, from, cancellationToken);
        var readingGuild = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        await Task.WhenAll(readingDays, readingGuild);
        TicketCategory? category = null;
        if (Category.In(call) is { } typed)
        {
            category = Find((await readingGuild).Settings, typed);
            if (category is null)
            {
                return Reply.Refuse(call.Texts.Statistics.NoSuchCategory);
            }
        }

        var member = Member.In(call)?.Id;
        var figures = Figures.Of(
            await readingDays,
            fact =>
                (member is null || fact.By == member)
                && (category is null || string.Equals(fact.Category, category.Key, StringComparison.Ordinal))
        );
        return Reply.Private(call.Texts.Statistics.Answer(period, member, category, figures));
    }

    public async Task<IReadOnlyList<OptionChoice>> SuggestAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var typed = call.Focused.Value?.ToString().Trim() ?? "";
        var guild = await call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        return
        [
            .. guild
                .Settings.Categories.Where(category =>
                    category.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)
                )
                .Take(Limits.OptionChoices)
                .Select(category => new OptionChoice(category.Label, category.Key)),
        ];
    }

    /// <param name="from">Null: everything, as one sum and the days since.</param>
    private static async Task<ImmutableArray<DayFacts>> ReadAsync(
        CommandCall call,
        DateOnly? from,
        CancellationToken cancellationToken
    )
    {
        if (from is { } first)
        {
            return await call.Store.ReadDaysAsync(call.Guild, first, cancellationToken);
        }

        var past = await call.Store.ReadPastAsync(call.Guild, cancellationToken);
        var since = await call.Store.ReadDaysAsync(call.Guild, PastDays.AfterOf(past), cancellationToken);
        return past.Through is { } through ? since.Insert(0, new DayFacts(through, past.Counts)) : since;
    }

    /// <summary>By its key, which a suggestion sends, or by the label that somebody typed to the end.</summary>
    private static TicketCategory? Find(GuildSettings settings, string typed) =>
        settings.FindCategory(typed)
        ?? settings.Categories.FirstOrDefault(category =>
            string.Equals(category.Label, typed, StringComparison.OrdinalIgnoreCase)
        );
}
