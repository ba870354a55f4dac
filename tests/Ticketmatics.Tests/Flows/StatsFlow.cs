using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Statistics;

namespace Ticketmatics.Tests.Flows;

/// <summary>Figures of a period, a member, a category.</summary>
public sealed class StatsFlow
{
    [Fact]
    public async Task Figures_tell_what_was_done_when_by_whom_and_how_long_it_took()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = await play.OpenAsync(play.Opener);
        var second = await play.OpenAsync(play.Stranger);
        play.Pass(TimeSpan.FromMinutes(30));
        await play.QuietAsync();
        await play.PressAsync(play.Staff, play.HeaderOf(first), "Claim");
        await play.CloseAsync(play.Staff, first);
        await play.CloseAsync(play.Stranger, second);
        await play.QuietAsync();

        var all = await Glance.StatsAsync(play, ("period", "today"));
        (Glance.Field(all, "Opened"), Glance.Field(all, "Claimed"), Glance.Field(all, "Closed")).ShouldBe(
            ("2", "1", "2")
        );
        MinutesOf(all, "Time to first claim").ShouldBeInRange(24, 38);
        Glance.Field(all, "Time to close").ShouldNotBeNull().ShouldContain("Tickets: 2");
        var member = await Glance.StatsAsync(play, ("member", play.Staff.ToString()));
        (Glance.Field(member, "Claimed"), Glance.Field(member, "Closed")).ShouldBe(("1", "1"));
        Glance.Field(member, "Opened").ShouldBeNull("members of the staff open none");
        Glance.Field(member, "Time to close").ShouldNotBeNull().ShouldContain("Tickets: 1");
        var category = await Glance.StatsAsync(play, ("category", "technical"), ("period", "all"));
        Glance.Field(category, "Opened").ShouldBe("2");
        var other = await Glance.StatsAsync(play, ("category", "Billing"), ("member", play.Staff.ToString()));
        Glance.Field(other, "Closed").ShouldBe("0");
        Glance.Field(other, "Time to close").ShouldBe("No data yet");

        play.Pass(TimeSpan.FromDays(7));
        (string Period, string Opened)[] later = [("today", "0"), ("7", "0"), ("30", "2"), ("all", "2")];
        foreach (var (period, opened) in later)
        {
            Glance.Field(await Glance.StatsAsync(play, ("period", period)), "Opened").ShouldBe(opened, period);
        }
    }

    [Fact]
    public async Task Figures_of_all_times_stay_what_they_are_when_past_days_are_summed_up()
    {
        await using var play = await Play.StartWithPanelAsync();
        for (var month = 1; month <= 3; month++)
        {
            var channel = await play.OpenAsync(play.Opener);
            await play.CloseAsync(play.Staff, channel);
            await play.QuietAsync();
            play.Pass(TimeSpan.FromDays(30));
            // The guild is looked at.
            await play.EventuallyAsync(() => play.Host.IsQuietAsync(Play.Token));
        }

        var past = await play.Host.Store.ReadPastAsync(play.Here.Guild, Play.Token);
        past.Through.ShouldNotBeNull();
        past.Counts.Where(count => count.Key.Kind is FactKind.Closed)
            .Sum(count => count.Value)
            .ShouldBe(2, "the last month is read day by day");
        var all = await Glance.StatsAsync(play, ("period", "all"), ("member", play.Staff.ToString()));
        Glance.Field(all, "Closed").ShouldBe("3");
        Glance.Field(await Glance.StatsAsync(play, ("period", "all")), "Opened").ShouldBe("3");
    }

    [Fact]
    public async Task Categories_are_suggested_to_who_may_ask_and_unknown_ones_refused()
    {
        await using var play = await Play.StartWithPanelAsync();

        (await SuggestAsync(play, play.Admin, "bil")).ShouldBe(["Billing"]);
        (await SuggestAsync(play, play.Opener, "bil")).ShouldBeEmpty();
        (await Glance.StatsAsync(play, ("category", "no such thing"))).Content.ShouldContain("no such category");
    }

    [Fact]
    public async Task Of_fifty_who_claim_and_close_at_once_each_change_is_counted_once()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await Crowd.SettleAsync(play);
        var staff = Crowd.Join(play, 50, play.Here.ModeratorRole);
        var header = play.HeaderOf(channel);
        var click = new SignedClick(play);

        await Crowd.AtOnceAsync(staff, who => click.PressAsync(who, header, "t1:claim:1"));
        await Crowd.AtOnceAsync(staff, who => click.SubmitAsync(who, "t1:close-form:1", "reason", ""));
        await Crowd.SettleAsync(play);

        var days = await play.Host.Store.ReadDaysAsync(play.Here.Guild, DateOnly.MinValue, Play.Token);
        var figures = Figures.Of(days);
        (figures.Opened, figures.Claimed, figures.Closed).ShouldBe((1, 1, 1));
        figures.ToFirstClaim.Values.Sum().ShouldBe(1);
        figures.ToClose.Values.Sum().ShouldBe(1);
    }

    private static int MinutesOf(SandboxMessage stats, string field)
    {
        var text = Glance.Field(stats, field).ShouldNotBeNull();
        var minutes = text[
            (text.IndexOf("**", StringComparison.Ordinal) + 2)..text.IndexOf(" min", StringComparison.Ordinal)
        ];
        return int.Parse(minutes, CultureInfo.InvariantCulture);
    }

    private static async Task<IEnumerable<string>> SuggestAsync(Play play, UserId who, string typed)
    {
        var outcome = await play.Discord.Sender.SendAutocompleteAsync(
            who,
            play.Here.Support,
            "stats",
            new Dictionary<string, JsonNode> { ["category"] = JsonValue.Create(typed) },
            "category",
            Play.Token
        );
        return outcome.Choices.ShouldNotBeNull().Select(choice => choice!["name"]!.GetValue<string>());
    }
}
