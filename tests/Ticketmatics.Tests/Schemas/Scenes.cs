using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Logs;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;
using static Ticketmatics.Tests.Flows.ConfigFlow;

namespace Ticketmatics.Tests.Schemas;

/// <summary>A guild's day, on which everything that can be used is used and every effect happens.</summary>
internal static class Scenes
{
    public static async Task PlayAsync(Day day)
    {
        await SetUpAsync(day);
        await SetAsync(day);
        await EditCategoriesAsync(day);
        await SupportAsync(day);
        await SuggestAsync(day);
        await GetInTroubleAsync(day);
        await TurnPagesAsync(day);
        await LoseThingsAsync(day);
    }

    private static async Task SetUpAsync(Day day)
    {
        var play = day.Play;
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await play.CommandAsync(play.Admin, "liststaff");
        await play.CommandAsync(play.Admin, "help");
        var logs = play.Discord.World.AddChannel(play.Here.Guild, "logs");
        await ConfigAsync(play, play.Admin, ("setting", "logs-channel"), ("channel", logs));
        var dashboard = await Glance.PostAsync(play);
        await day.PressAsync(play.Staff, dashboard, "dashboard-list:open");
        await play.QuietAsync();
    }

    private static async Task SetAsync(Day day)
    {
        var play = day.Play;
        var panel = play.MessageOf(await play.CommandAsync(play.Admin, "config"));
        await day.ChooseAsync(panel, "setting", "ticket-limit");
        var form = await day.PressAsync(play.Admin, panel, "setting-edit");
        await SubmitAsync(play, play.Admin, form, ("value", "9"));
        await day.PressAsync(play.Admin, panel, "setting-reset");
        foreach (var setting in SettingCatalogue.All)
        {
            await day.PressAsync(play.Admin, panel, "config");
            await day.ChooseAsync(panel, "setting", setting.Key);
        }

        await day.PressAsync(play.Admin, panel, "config");
        await day.ChooseAsync(panel, "setting", "on-close");
        await day.ChooseAsync(panel, "setting-value", "keep");
        await play.QuietAsync();
    }

    private static async Task EditCategoriesAsync(Day day)
    {
        var play = day.Play;
        var panel = play.MessageOf(await play.CommandAsync(play.Admin, "config"));
        await day.PressAsync(play.Admin, panel, "categories");
        var form = await day.PressAsync(play.Admin, panel, "category-edit");
        await SubmitAsync(play, play.Admin, form, ("label", "Partnerships"), ("emoji", "🤝"), ("welcome", "Hi!"));
        await day.ChooseAsync(panel, "category-pick", "partnerships");
        await day.PressAsync(play.Admin, panel, "category-move");
        await day.ChooseAsync(panel, "category-pick", "partnerships");
        await day.PressAsync(play.Admin, panel, "category-remove");
        await day.PressAsync(play.Admin, panel, "category-remove");
        await day.ChooseAsync(panel, "category-pick", "billing");
        var parent = play.Discord.World.AddChannel(play.Here.Guild, "money", ChannelType.GuildCategory);
        await day.ChooseAsync(panel, "category-parent", $"{parent}");
        await day.PressAsync(play.Admin, panel, "category-transcripts");
        foreach (var kind in Enum.GetNames<QuestionKind>())
        {
            var question = await day.PressAsync(play.Admin, panel, "question-edit");
            await SubmitAsync(
                play,
                play.Admin,
                question,
                ("question", $"What {kind}?"),
                ("kind", new[] { kind }),
                ("required", new[] { "yes" }),
                ("hint", "As you like"),
                ("choices", "One\nTwo")
            );
        }

        var options = panel
            .Components.SelectMany(row => row!["components"]!.AsArray())
            .Single(one =>
                one!["custom_id"]!.GetValue<string>().StartsWith("t1:question-pick", StringComparison.Ordinal)
            )!["options"]!;
        await day.ChooseAsync(panel, "question-pick", options[0]!["value"]!.GetValue<string>());
        await day.PressAsync(play.Admin, panel, "question-remove");
        var others = play.MessageOf(await play.CommandAsync(play.Admin, "config"));
        await day.PressAsync(play.Admin, others, "categories");
        await day.ChooseAsync(others, "category-pick", "technical");
        await day.PressAsync(play.Admin, others, "category-transcripts");
        await play.QuietAsync();
    }

    private static async Task SupportAsync(Day day)
    {
        var play = day.Play;
        var reason = ("ticket_reason", (object)"My printer is on fire.");
        var answer = await day.AskAsync(play.Opener);
        var channel = play.Tickets().ShouldHaveSingleItem(answer.Content);
        await day.PressAsync(play.Opener, play.FindPanel()!, "mine");
        await day.PressAsync(play.Staff, play.HeaderOf(channel), "claim");
        await day.PressAsync(play.Staff, play.HeaderOf(channel), "release");
        await play.CommandAsync(play.Here.Moderator, "claim", channel.Id);
        await play.CommandAsync(play.Here.Moderator, "unclaim", channel.Id);
        await play.CommandAsync(play.Here.Moderator, "claim", channel.Id);
        await play.CommandAsync(play.Admin, "removestaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();
        await KeptFlow.CommandAsync(play, play.Staff, "adduser", channel, ("member", $"{play.Stranger}"));
        await KeptFlow.CommandAsync(play, play.Staff, "removeuser", channel, ("member", $"{play.Stranger}"));
        for (var n = 1ul; n <= TranscriptFileSelect.MostFiles + 1; n++)
        {
            var file = new SandboxFile(new(n), "log.txt", "text/plain", "It burns."u8.ToArray());
            play.Discord.World.Write(play.Opener, channel.Id, "", file);
        }

        var link = await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", channel.Id));
        await play.AnswerAsync(await ChooseAsync(play, play.Staff, link, "t1:transcript-file:1:76", "100-log.txt"));
        play.Discord.World.Write(play.Opener, channel.Id, "It *burns*, @everyone.");

        await day.AskAsync(play.Stranger);
        var form = await ChooseAsync(play, play.Here.Moderator, play.FindPanel()!, "t1:category", "report");
        await play.AnswerAsync(await SubmitAsync(play, play.Here.Moderator, form, reason));
        play.Pass(TimeSpan.FromSeconds(4));
        await play.CommandAsync(play.Opener, "open", ("category", "report"));
        form = await play.Discord.Sender.SendUserCommandAsync(
            play.Staff,
            play.Here.Support,
            Texts.Default.Opening.OpenForName,
            play.Opener,
            Play.Token
        );
        await play.AnswerAsync(await SubmitAsync(play, play.Staff, form, ("category", new[] { "other" }), reason));
        var written = play.Discord.World.Write(play.Stranger, play.Here.Support, "Buy now!");
        await play.Discord.Sender.SendMessageCommandAsync(
            play.Opener,
            play.Here.Support,
            Texts.Default.Opening.OpenAboutName,
            written,
            Play.Token
        );
        await play.CommandAsync(play.Staff, "tickets");

        await play.CloseAsync(play.Staff, channel, "Put out.");
        await play.QuietAsync();
        await play.AnswerAsync(await day.PressAsync(play.Opener, play.HeaderOf(channel), "transcript"));
        await play.AnswerAsync(await day.PressAsync(play.Staff, play.HeaderOf(channel), "reopen"));
        await play.CommandAsync(play.Staff, "closeticket", ("ticket", 1));
        await play.QuietAsync();
        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.CommandAsync(play.Staff, "closeticket", ("ticket", 1));
        await play.QuietAsync();
        await day.PressAsync(play.Staff, play.HeaderOf(channel), "delete-now");
        await play.QuietAsync();
        await play.CommandAsync(play.Admin, "stats", ("period", "today"));
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
        await play.QuietAsync();
    }

    private static async Task SuggestAsync(Day day)
    {
        foreach (var command in Catalogue.Triggers.OfType<IAutocomplete>())
        {
            foreach (var option in command.Definition.Options!.Where(option => option.Autocomplete is true))
            {
                await day.SuggestAsync(command.Definition.Name, option.Name);
            }
        }
    }

    /// <summary>The limit, an opener who leaves, a transcript that cannot be made, a logs channel that is gone.</summary>
    private static async Task GetInTroubleAsync(Day day)
    {
        var play = day.Play;
        var world = play.Discord.World;
        await ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "1"));
        await day.AskAsync(play.Opener);

        world.RemoveMember(play.Here.Guild, play.Stranger);
        play.Pass(TimeSpan.FromDays(1));
        await play.EventuallyAsync(() =>
        {
            play.Pass(TimeSpan.FromMinutes(10));
            return day.Effects.Contains(typeof(TellOpenerLeft));
        });
        await play.QuietAsync();

        var ticket = play.Tickets()[^1];
        world.Write(play.Opener, ticket.Id, "Do not lose this.");
        world.Flags = ApplicationFlags.None;
        await play.CloseAsync(play.Staff, ticket);
        var notice = await play.EventuallyAsync(() =>
            play.Messages(ticket.Id)
                .LastOrDefault(message =>
                    Play.CustomIdsOf(message).Any(id => id.StartsWith("t1:delete-anyway", StringComparison.Ordinal))
                )
        );
        await LookAsync(day);
        await day.PressAsync(play.Admin, notice, "delete-anyway");
        await play.QuietAsync();

        world.DeleteChannelByHand((await SettingsAsync(play)).LogsChannel.ShouldNotBeNull());
        await ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "5"));
        await play.EventuallyAsync(() => day.Effects.Contains(typeof(PostTrouble)));
        await play.QuietAsync();
    }

    /// <summary>More tickets than fit into a list.</summary>
    private static async Task TurnPagesAsync(Day day)
    {
        foreach (var member in Crowd.Join(day.Play, 11))
        {
            await day.AskAsync(member);
        }

        var list = day.Play.MessageOf(await day.Play.CommandAsync(day.Play.Staff, "tickets"));
        await day.PressAsync(day.Play.Staff, list, "tickets:open:2");
    }

    /// <summary>A ticket's channel, the dashboard and a role of the staff are deleted by hand, which a look at the guild finds.</summary>
    private static async Task LoseThingsAsync(Day day)
    {
        var world = day.Play.Discord.World;
        world.DeleteChannelByHand(day.Play.Tickets()[0].Id).ShouldBeTrue();
        world.DeleteMessageByHand(Glance.Find(day.Play).ShouldHaveSingleItem().Id).ShouldBeTrue();
        var role = world.AddRole(day.Play.Here.Guild, "Gone soon");
        await day.Play.CommandAsync(day.Play.Admin, "addstaffrole", ("role", role));
        world.DeleteRole(day.Play.Here.Guild, role);
        await LookAsync(day);
        (await Glance.SavedAsync(day.Play)).ShouldBeNull();
    }

    /// <summary>Lets time pass until the guild is looked at, and all that follows is done.</summary>
    private static async Task LookAsync(Day day)
    {
        var play = day.Play;
        play.Pass(TimeSpan.FromHours(2));
        await play.EventuallyAsync(async () =>
            (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Look!.NextAt > play.Clock.GetUtcNow()
        );
        await play.QuietAsync();
    }
}
