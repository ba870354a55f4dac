using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Opening;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Lists of open tickets that are longer than a message.</summary>
public sealed class TicketListFlow
{
    private static OpeningTexts Words => Texts.Default.Opening;

    [Fact]
    public async Task Pages_are_turned_in_place_and_read_anew_each_time()
    {
        await using var play = await Play.StartWithPanelAsync();
        await OpenAsync(play, 12);

        var list = await ListAsync(play, play.Staff);
        Lines(list).ShouldBe(10);
        TextOf(list).ShouldContain(Words.Page(1, 2));
        IsDisabled(list, Words.PreviousPage).ShouldBeTrue();

        await play.PressAsync(play.Staff, list, Words.NextPage);
        Lines(list).ShouldBe(2);
        TextOf(list).ShouldContain(Words.Page(2, 2));
        IsDisabled(list, Words.NextPage).ShouldBeTrue();

        await CloseAsync(play, 3);
        await play.PressAsync(play.Staff, list, Words.PreviousPage);
        Lines(list).ShouldBe(9, "the rest fits on one page");
        Play.LabelsOf(list).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_is_gone_leads_to_the_last_one_and_an_empty_list_says_so()
    {
        await using var play = await Play.StartWithPanelAsync();
        await OpenAsync(play, 11);
        var (list, same) = (await ListAsync(play, play.Staff), await ListAsync(play, play.Staff));

        await CloseAsync(play, 1);
        await play.PressAsync(play.Staff, list, Words.NextPage);
        Lines(list).ShouldBe(10);

        await CloseAsync(play, 10);
        await play.PressAsync(play.Staff, same, Words.NextPage);
        same.Content.ShouldBe(Words.NothingOpen);
        same.Embeds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_no_longer_staff_turns_no_page()
    {
        await using var play = await Play.StartWithPanelAsync();
        await OpenAsync(play, 11);
        var list = await ListAsync(play, play.Staff);
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));

        var refused = await play.PressAsync(play.Staff, list, Words.NextPage);

        play.MessageOf(refused).Content.ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotStaff()));
        TextOf(list).ShouldContain(Words.Page(1, 2));
    }

    private static async Task OpenAsync(Play play, int count)
    {
        await Crowd.AtOnceAsync(Crowd.Join(play, count), who => play.AskAsync(who, "other", "We all ask at once."));
        await Crowd.SettleAsync(play);
        play.Tickets().Count.ShouldBe(count);
    }

    private static async Task CloseAsync(Play play, int count)
    {
        foreach (var ticket in play.Tickets().Take(count))
        {
            await play.CloseAsync(play.Staff, ticket);
        }

        await play.QuietAsync();
    }

    private static async Task<SandboxMessage> ListAsync(Play play, UserId who) =>
        play.MessageOf(await play.CommandAsync(who, "tickets"));

    /// <summary>How many tickets are shown.</summary>
    private static int Lines(SandboxMessage list) =>
        list.Embeds.ShouldHaveSingleItem()!["description"]!.GetValue<string>().Split("\n\n").Length;

    private static string TextOf(SandboxMessage list) => Play.TextOf(list);

    private static bool IsDisabled(SandboxMessage list, string label) =>
        list.Components.SelectMany(row => row!["components"]!.AsArray())
            .Single(button => string.Equals(button!["label"]!.GetValue<string>(), label, StringComparison.Ordinal))![
                "disabled"
            ]
            ?.GetValue<bool>() == true;
}
