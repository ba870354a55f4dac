using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Statistics;

/// <summary>Whatever a guild has, its dashboard fits into one message, which says what it leaves out.</summary>
public sealed class DashboardMessageTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(A.Noon.UtcDateTime);

    public static TheoryData<string> Languages => [.. Texts.All.Select(texts => texts.Locales[0])];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_dashboard_of_as_many_categories_and_staff_as_there_can_be_fits_in_every_language(string locale)
    {
        var categories = Categories(Limits.SelectOptions, new string('*', 80));

        var embed = Render(locale, categories, staff: 150).Embeds.ShouldNotBeNull().ShouldHaveSingleItem();

        var fields = embed.Fields.ShouldNotBeNull();
        fields.Count.ShouldBe(10);
        fields.Single(field => field.Value.Contains("<@", StringComparison.Ordinal)).Value.ShouldContain("140");
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var long25 = Render("en-US", Categories(25, new string('*', 80)), staff: 50);
        var categories = FieldOf(long25, "By category").Split('\n');
        var members = FieldOf(long25, "By staff member").Split('\n');

        categories[^1].ShouldBe($"and {26 - (categories.Length - 1)} more", "25, and those that were removed");
        members.Length.ShouldBe(11);
        members[^1].ShouldBe("and 40 more");

        var short25 = Render("en-US", Categories(25, "Questions"), staff: 10);
        FieldOf(short25, "By category").Split('\n').Length.ShouldBe(26);
        FieldOf(short25, "By staff member").ShouldNotContain("more");
    }

    [Fact]
    public void Names_of_categories_neither_format_nor_mention_nor_turn_the_text_around()
    {
        var lines = FieldOf(Render("en-US", Categories(1, "**@everyone** `x` \u202Egnp.exe"), staff: 1), "By category");

        lines.ShouldStartWith(@"👩‍🚀 \*\*\@everyone\*\* \`x\` gnp.exe");
    }

    private static string FieldOf(MessageBody message, string name) =>
        message.Embeds![0].Fields!.Single(field => field.Name.StartsWith(name, StringComparison.Ordinal)).Value;

    private static MessageBody Render(string locale, ImmutableArray<TicketCategory> categories, int staff)
    {
        var settings = new GuildSettings { Language = locale, OwnCategories = categories };
        var counters = new TicketCounters(
            Asked: 9_999_999,
            Open: 999_999,
            Claimed: 99_999,
            Closed: 8_999_999,
            Failed: 1
        );
        var guild = new GuildRecord(settings, counters, [], [], [], Look: null, SetUpBy: null)
        {
            OpenByCategory = CategoryCounts.Sum(
                categories.Select(category => KeyValuePair.Create(category.Key, 99_999)).Append(new("gone", 5))
            ),
        };
        var counts = ImmutableDictionary.CreateBuilder<Fact, int>();
        for (var n = 0; n < staff; n++)
        {
            counts.Add(new(FactKind.Closed, "gone", new UserId(ulong.MaxValue - (ulong)n)), 99_999 - n);
        }

        foreach (var category in categories)
        {
            counts.Add(new(FactKind.Opened, category.Key), 99_999);
        }

        var days = Enumerable
            .Range(1 - DashboardMessage.Days, DashboardMessage.Days)
            .Select(day => new DayFacts(Today.AddDays(day), counts.ToImmutable()));
        var waiting = A.Ticket(int.MaxValue, state: new TicketState.Open(A.Place));
        return DashboardMessage.Render(new(guild, [.. days], waiting, A.Noon));
    }

    private static ImmutableArray<TicketCategory> Categories(int count, string label) =>
        [.. Enumerable.Range(1, count).Select(n => new TicketCategory($"key{n}", label, "👩‍🚀", Description: null))];
}
