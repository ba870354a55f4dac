using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>An effect is quicker than the answer it fills in, which is still under way to Discord.</summary>
public sealed class EarlyEffectFlow
{
    [Fact]
    public async Task A_member_gets_the_link_though_the_channel_stood_before_the_answer_arrived()
    {
        await using var play = await Play.StartWithPanelAsync();
        var click = new SignedClick(play);
        var form = click.PrepareSubmit(play.Opener, "t1:open-form:other", "ticket_reason", "A very quick worker.");

        var kept = await click.PostAsync(form);
        await UntilOpenAsync(play);
        play.Pass(TimeSpan.FromSeconds(1));
        var outcome = click.Deliver(form, kept);

        outcome.Kind.ShouldBe(OutcomeKind.Deferred);
        var answer = await play.AnswerAsync(outcome);
        answer.Content.ShouldContain(Markdown.Mention(play.Tickets().ShouldHaveSingleItem().Id));
    }

    [Fact]
    public async Task A_ticket_opens_all_the_same_where_its_answer_never_arrives()
    {
        await using var play = await Play.StartWithPanelAsync();
        var click = new SignedClick(play);

        await click.SubmitAsync(play.Opener, "t1:open-form:other", "ticket_reason", "The line is cut behind it.");
        await play.QuietAsync();

        var channel = play.Tickets().ShouldHaveSingleItem();
        play.Messages(channel.Id).ShouldHaveSingleItem();
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
        var mine = await play.PressAsync(play.Opener, play.FindPanel()!, "My Tickets");
        Play.TextOf(play.MessageOf(mine)).ShouldContain(Markdown.Mention(channel.Id));
    }

    [Fact]
    public async Task A_member_at_the_limit_reads_so_though_the_check_was_done_before_the_answer_arrived()
    {
        await using var play = await Play.StartWithPanelAsync();
        for (var ticket = 0; ticket < 3; ticket++)
        {
            await play.OpenAsync(play.Opener);
        }

        await play.QuietAsync();
        var click = new SignedClick(play);
        var form = click.PrepareSubmit(play.Opener, "t1:open-form:other", "ticket_reason", "One more than allowed.");

        var kept = await click.PostAsync(form);
        await Task.Delay(50, Play.Token);
        var answer = await play.AnswerAsync(click.Deliver(form, kept));

        answer.Content.ShouldContain("3 open tickets");
        answer.Content.ShouldContain("One more than allowed.");
    }

    /// <summary>Without letting time pass: the answer is only a moment late.</summary>
    private static async Task UntilOpenAsync(Play play)
    {
        while ((await play.TicketAsync(1)).State is not TicketState.Open)
        {
            await Task.Delay(10, Play.Token);
        }
    }
}
