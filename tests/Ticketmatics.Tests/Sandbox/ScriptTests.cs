using Ticketmatics.Sandbox.Scripts;
using Ticketmatics.Tests.Conventions;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>Flows that are written down: played, told, and saved from what somebody clicked.</summary>
public sealed class ScriptTests
{
    [Fact]
    public async Task The_example_plays_and_tells_what_each_person_sees()
    {
        var (isPlayed, told) = await PlayAsync(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "example.script"), Play.Token)
        );

        isPlayed.ShouldBeTrue(told);
        told.ShouldContain("a form opens: Create a ticket");
        told.ShouldContain("#support Ticketmatics (only Dina sees it): Your ticket 0001 is open: #ticket-0001");
        told.ShouldContain("Claimed by @Chloe");
        told.ShouldContain("#ticket-0001 is gone");
        told.ShouldNotContain("<", customMessage: "mentions and times are told as people read them");
        told.ShouldNotContain("#unknown", customMessage: "no message was edited when the channel went");
    }

    [Theory]
    [InlineData("Dina: /setup in #support", "line 1")]
    [InlineData("\n\nDina: press \"No such button\"", "line 3: Nothing in #support is called \"No such button\".")]
    [InlineData("Dina: expect \"what nobody said\"", "Dina does not see \"what nobody said\" in #support.")]
    [InlineData("Dina: expect no in #general", "Dina sees #general.")]
    [InlineData("Zora: /help", "Nobody is called Zora.")]
    [InlineData("Dina: /help in #nowhere", "Dina sees no channel #nowhere.")]
    [InlineData("Dina: dance", "There is no verb \"dance\".")]
    [InlineData("Dina: fill reason=none", "No form is open.")]
    [InlineData("wait forever", "wait takes a time")]
    [InlineData("wait \"\"", "wait takes a time")]
    [InlineData("Ada: /config setting=prefix setting=limit", "line 1: setting is given twice.")]
    [InlineData("Dina: press Help in support", "line 1: \"in\" is too much; a channel is named by in #channel.")]
    [InlineData("nonsense", "Line 1 is no step: nonsense")]
    [InlineData("Dina: say \"oh", "a quote is not closed")]
    public async Task A_step_that_cannot_be_done_ends_the_script_and_is_named(string script, string reason)
    {
        var (isPlayed, told) = await PlayAsync(script, patience: 1);

        isPlayed.ShouldBeFalse();
        told.ShouldContain("FAILED");
        told.ShouldContain(reason);
    }

    [Fact]
    public async Task What_somebody_clicked_is_saved_as_a_script_that_does_it_again()
    {
        string script;
        await using (var play = await Play.StartWithPanelAsync())
        {
            var ticket = await play.OpenAsync(play.Opener, "It says \"on fire\"\nand smokes.");
            await play.PressAsync(play.Staff, play.HeaderOf(ticket), "Claim");
            await play.QuietAsync();
            using var inspector = new InspectorClient(play);
            script = (await inspector.GetAsync($"/script?guild={play.Here.Guild}"))["script"]!.ToString();
        }

        script.ShouldContain("Ada: /addstaff member=Chloe in #support\n");
        script.ShouldContain("Dina: press \"Create Ticket\" in #support\n");
        script.ShouldContain("Chloe: press Claim in #ticket-0001\n");
        var (isPlayed, told) = await PlayAsync(script + "Dina: expect \"Claimed by\" in #ticket-0001");
        isPlayed.ShouldBeTrue(told);
    }

    [Fact]
    public async Task Somebody_whose_name_has_blanks_stands_in_quotes()
    {
        await using var play = await Play.StartAsync();
        var max = play.Discord.World.AddPerson("max", "Max Power");
        play.Discord.World.AddMember(play.Here.Guild, max);

        await play.CommandAsync(max, "help");

        var script = ScriptWriter.Write(play.Discord.World, play.Here.Guild, play.Discord.Recorder.All());
        script.ShouldContain("\"Max Power\": /help in #support\n");
        ScriptText.Read(script).ShouldHaveSingleItem().Who.ShouldBe("Max Power");
    }

    [Fact]
    public async Task A_category_is_named_as_channels_are()
    {
        var (isPlayed, told) = await PlayAsync(
            """
            Ada: /config setting=ticket-category channel=Community in #support
            Ada: expect "#Community"
            """
        );

        isPlayed.ShouldBeTrue(told);
    }

    /// <param name="patience">Seconds.</param>
    private static async Task<(bool IsPlayed, string Told)> PlayAsync(string script, int patience = 15)
    {
        await using var play = await Play.StartAsync(options =>
            options with
            {
                Discord = options.Discord with { Time = TimeProvider.System },
            }
        );
        using var output = new StringWriter();
        var player = new ScriptPlayer(play.Discord, output, play.Host.IsQuietAsync)
        {
            LongestExpectation = TimeSpan.FromSeconds(patience),
        };
        var isPlayed = await player.PlayAsync(script, Play.Token);
        return (isPlayed, output.ToString());
    }
}
