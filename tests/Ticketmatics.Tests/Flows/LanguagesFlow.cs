using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Everybody reads what is for them alone in their own language, and what all read in the server's.</summary>
public sealed class LanguagesFlow
{
    public static TheoryData<string, string> Languages =>
        new(Texts.All.Zip(Texts.All.Skip(1).Append(Texts.All[0]), (here, own) => (here.Locales[0], own.Locales[0])));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_ticket_is_in_the_servers_language_and_its_answers_are_in_the_readers(
        string server,
        string reader
    )
    {
        var (here, own) = (Texts.Of(server), Texts.Of(reader));
        await using var play = await Play.StartAsync();
        SpeakInServer(play, server);
        Speak(play, play.Opener, reader);
        Speak(play, play.Staff, reader);
        await play.CommandAsync(play.Admin, "setup");
        var panel = await play.EventuallyAsync(() => play.FindPanel());
        await play.QuietAsync();
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));

        TitleOf(panel).ShouldBe(here.Panels.Title);
        panel.Components[1]!["components"]![0]!["options"]!
            .AsArray()
            .Select(option => option!["label"]!.GetValue<string>())
            .ShouldContain(here.Categories.DefaultOf("billing").Label);
        Play.LabelsOf(panel).ShouldBe([here.Panels.CreateButton, here.Opening.MyTicketsTitle]);
        RoleNames(play).ShouldContain(here.Staffing.RoleName);

        var form = await play.PressAsync(play.Opener, panel, here.Panels.CreateButton);
        form.Modal.ShouldNotBeNull().Title.ShouldBe(own.Opening.FormTitle);
        var nothing = await play.PressAsync(play.Opener, panel, here.Opening.MyTicketsTitle);
        play.MessageOf(nothing).Content.ShouldBe(own.Opening.NoTickets);
        var channel = await play.OpenAsync(play.Opener);
        play.ParentOf(channel).ShouldBe(here.Opening.ParentName);
        var header = play.HeaderOf(channel);
        Play.LabelsOf(header).ShouldBe([here.Claiming.Button, here.Closing.Button]);
        header.Embeds[0]!["fields"]!.AsArray()[^1]!["name"]!.GetValue<string>().ShouldBe(here.Opening.StateField);
        StateIn(header).ShouldBe(here.Opening.StateOf(await play.TicketAsync(1)));

        await play.PressAsync(play.Staff, header, here.Claiming.Button);
        StateIn(play.HeaderOf(channel)).ShouldBe(here.Opening.StateOf(await play.TicketAsync(1)));
        var refused = await play.PressAsync(play.Opener, play.HeaderOf(channel), here.Claiming.ReleaseButton);
        play.MessageOf(refused).Content.ShouldBe(own.Refusals.Of(new Refusal.NotStaff()));
        var asked = await play.PressAsync(play.Opener, play.HeaderOf(channel), here.Closing.Button);
        asked.Modal.ShouldNotBeNull().Title.ShouldBe(own.Closing.FormTitle(await play.TicketAsync(1)));
        await play.Discord.Sender.SubmitModalAsync(
            play.Opener,
            asked.Modal.Id,
            new Dictionary<string, JsonNode> { ["reason"] = "" },
            Play.Token
        );
        var notice = await play.EventuallyAsync(() =>
            play.Messages(channel.Id).FirstOrDefault(said => said.Content.StartsWith("🔒", StringComparison.Ordinal))
        );
        var ticket = await play.TicketAsync(1);
        notice.Content.ShouldBe(here.Closing.Notice(ticket, ticket.Close!, new()).Content);
    }

    [Fact]
    public async Task Help_calls_commands_what_the_reader_types()
    {
        await using var play = await Play.StartWithPanelAsync();

        foreach (var texts in Texts.All)
        {
            Speak(play, play.Admin, texts.Locales[0]);
            var help = Play.TextOf(play.MessageOf(await play.CommandAsync(play.Admin, "help")));

            help.ShouldContain(texts.Help.Title);
            help.ShouldContain(texts.Closing.CommandDescription);
            help.ShouldContain(texts.Help.CommandsTitle);
        }
    }

    [Fact]
    public async Task A_language_that_is_set_goes_before_the_servers_and_panels_follow()
    {
        await using var play = await Play.StartWithPanelAsync();
        var panel = play.FindPanel().ShouldNotBeNull();
        foreach (var texts in Texts.All.Reverse())
        {
            await play.CommandAsync(play.Admin, "config", ("setting", "language"), ("value", texts.Locales[0]));
            await play.QuietAsync();

            var now = play.Messages(play.Here.Support).Single(message => message.Id == panel.Id);
            TitleOf(now).ShouldBe(texts.Panels.Title);
            Play.LabelsOf(now).ShouldBe([texts.Panels.CreateButton, texts.Opening.MyTicketsTitle]);
        }
    }

    [Fact]
    public async Task A_server_that_speaks_another_language_later_says_so_at_the_next_setup()
    {
        await using var play = await Play.StartWithPanelAsync();
        var last = Texts.All[^1];
        SpeakInServer(play, last.Locales[0]);

        await play.CommandAsync(play.Admin, "setup");
        await play.QuietAsync();

        TitleOf(play.FindPanel().ShouldNotBeNull()).ShouldBe(last.Panels.Title);
        (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Settings.Locale.ShouldBe(last.Locales[0]);
    }

    private static string TitleOf(SandboxMessage panel) => panel.Embeds[0]!["title"]!.GetValue<string>();

    private static string StateIn(SandboxMessage header) =>
        header.Embeds[0]!["fields"]!.AsArray()[^1]!["value"]!.GetValue<string>();

    private static void Speak(Play play, UserId who, string locale)
    {
        lock (play.Discord.World.Gate)
        {
            play.Discord.World.Users[who].Locale = locale;
        }
    }

    private static void SpeakInServer(Play play, string locale)
    {
        lock (play.Discord.World.Gate)
        {
            play.Discord.World.Guilds[play.Here.Guild].Locale = locale;
        }
    }

    private static IEnumerable<string> RoleNames(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            return [.. play.Discord.World.Guilds[play.Here.Guild].Roles.Values.Select(role => role.Name)];
        }
    }
}
