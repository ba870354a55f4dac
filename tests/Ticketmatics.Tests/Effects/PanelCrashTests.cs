using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Flows;
using static Ticketmatics.Tests.Effects.Crash;

namespace Ticketmatics.Tests.Effects;

/// <summary>Of workers that post and edit panels while somebody changes what they are to show.</summary>
public sealed class PanelCrashTests
{
    [Fact]
    public async Task A_panel_shows_what_was_set_last_where_the_edit_before_is_held_up_at_any_step() =>
        await EachStepAsync(life => MeetAsync(life, async play => await NameAsync(play, "Early")), holds: true);

    [Fact]
    public async Task A_panel_shows_what_was_set_last_where_a_choice_in_it_is_held_up_at_any_step() =>
        await EachStepAsync(
            life =>
                MeetAsync(
                    life,
                    async play =>
                        await ConfigFlow.ChooseAsync(play, play.Opener, play.FindPanel()!, "t1:category", "technical")
                ),
            holds: true
        );

    [Fact]
    public async Task A_panel_shows_what_was_set_last_where_its_posting_is_held_up_at_any_step() =>
        await EachStepAsync(
            life => MeetAsync(life, async play => await play.CommandAsync(play.Admin, "setup")),
            holds: true
        );

    [Fact]
    public async Task The_panel_that_is_saved_stands_where_a_worker_is_held_up_and_the_next_is_refused() =>
        await EachStepAsync(
            async life =>
            {
                await using var play = await StartAsync();
                await play.CommandAsync(play.Admin, "setup");
                using var line = new BadLine(Fault.Forbidden, _ => life.Reached.IsCompleted);

                await WorkTwiceAsync(play, life, [], line);

                var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
                var saved = guild.Panels.ShouldHaveSingleItem().Message;
                play.Messages(play.Here.Support)
                    .ShouldContain(message => message.Id == saved, $"step {life.At}, {line}");
                return life.Steps;
            },
            holds: true
        );

    /// <summary>A worker is held up at what <paramref name="click"/> leads to while somebody sets another title.</summary>
    private static async Task<int> MeetAsync(KillSwitch life, Func<Play, Task> click)
    {
        await using var play = await StartAsync();
        await click(play);
        var held = WorkAsync(play, life, []);
        await Task.WhenAny(held, life.Reached);
        await NameAsync(play, "Late");
        await WorkAsync(play, new KillSwitch(), []);
        life.Release();
        await held;
        await WorkAsync(play, new KillSwitch(), []);

        TitleOf(play.FindPanel().ShouldNotBeNull()).ShouldBe("Late", $"step {life.Steps}");
        return life.Steps;
    }

    private static Task NameAsync(Play play, string title) =>
        ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "panel-title"), ("value", title));

    private static string TitleOf(SandboxMessage panel) => panel.Embeds[0]!["title"]!.GetValue<string>();
}
