using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Flows;

/// <summary>Nothing the bot writes pings whom a text happens to name.</summary>
public sealed class MentionsFlow
{
    private const string Hostile = "@everyone @here <@1> <@&2> and all of you";

    [Fact]
    public async Task Help_names_commands_so_that_a_click_uses_them()
    {
        await using var play = await Play.StartAsync();
        var ids = await play.Host.Store.ReadCommandIdsAsync(Play.Token);

        var help = play.MessageOf(await play.CommandAsync(play.Admin, "help"));

        var fields = help.Embeds!.AsArray()[0]!["fields"]!.AsArray();
        var commands = string.Concat(fields.Select(field => field!["value"]!.GetValue<string>()));
        ids.Keys.ShouldContain("setup");
        var typed = ids.Where(pair =>
            Catalogue.Definitions.Any(command =>
                command.Type is CommandType.ChatInput && string.Equals(command.Name, pair.Key, StringComparison.Ordinal)
            )
        );
        typed.ShouldAllBe(pair => commands.Contains(Markdown.Mention(pair.Value, pair.Key), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_message_says_who_may_be_pinged_and_nobody_but_an_opener_is()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await play.CommandAsync(play.Admin, "liststaff");
        await play.CommandAsync(play.Stranger, "help");
        for (var ticket = 0; ticket < 3; ticket++)
        {
            await play.OpenAsync(play.Opener, Hostile);
        }

        var (claimed, closed) = (play.Tickets()[0], play.Tickets()[1]);
        await play.PressAsync(play.Staff, play.HeaderOf(claimed), "Claim");
        await play.AnswerAsync(await play.AskAsync(play.Opener, "other", Hostile));
        await play.PressAsync(play.Opener, play.FindPanel()!, "My Tickets");
        await play.CloseAsync(play.Opener, closed, Hostile);
        await play.EventuallyAsync(() => play.Messages(closed.Id).Count(message => !message.Ephemeral) > 1);

        var written = All(play).Where(message => message.Author == play.Discord.World.BotId).ToList();
        written.Count.ShouldBeGreaterThan(8);
        foreach (var message in written.Where(message => !message.Thinking))
        {
            var allowed = message.AllowedMentions.ShouldNotBeNull(message.Content);
            allowed["parse"].ShouldNotBeNull().AsArray().ShouldBeEmpty();
            message.Pings.Everyone.ShouldBeFalse();
            message.Pings.Roles.ShouldBeEmpty();
            message.Pings.Users.ShouldBeSubsetOf([play.Opener]);
        }
    }

    private static List<SandboxMessage> All(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            return [.. play.Discord.World.Channels.Values.SelectMany(channel => channel.Messages)];
        }
    }
}
