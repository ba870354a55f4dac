using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;

namespace Ticketmatics.Tests.Flows;

/// <summary>The logs channel tells what happens, who did it, and what needs a person.</summary>
public sealed class LogsFlow
{
    [Fact]
    public async Task A_tickets_life_is_told_with_who_did_what_and_a_button_to_the_transcript()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);

        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Claim");
        await play.QuietAsync();
        await play.PressAsync(play.Staff, play.HeaderOf(channel), "Release");
        await play.QuietAsync();
        await play.CloseAsync(play.Staff, channel, "Put *out*.\n@everyone");
        await play.EventuallyAsync(() => !play.Exists(channel));
        await play.QuietAsync();

        var lines = LinesOf(play, logs);
        var (opener, staff) = (Markdown.Mention(play.Opener), Markdown.Mention(play.Staff));
        lines
            .Skip(1)
            .ShouldBe([
                $"🎫 {opener} opened ticket **0001** (🔧 Technical Support).",
                $"🙋 {staff} claimed ticket **0001** (🔧 Technical Support).",
                $"↩️ {staff} released ticket **0001** (🔧 Technical Support).",
                $"🔒 {staff} closed ticket **0001** (🔧 Technical Support), opened by {opener}.\n> Put \\*out\\*.\n> \\@everyone",
                $"📜 The transcript of ticket **0001** (🔧 Technical Support), opened by {opener}, is stored.",
            ]);
        play.Messages(logs).ShouldAllBe(message => message.Pings.Users.Count == 0 && !message.Pings.Everyone);
        var stored = play.Messages(logs)[^1];
        stored.Embeds[0]!["footer"]!["text"]!.GetValue<string>().ShouldBe("2 messages");
        var link = await play.AnswerAsync(await play.PressAsync(play.Staff, stored, "Transcript"));
        Play.TextOf(link).ShouldContain("/archive/");
    }

    [Fact]
    public async Task Changes_of_settings_staff_and_participants_are_told_with_old_and_new_value()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);

        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "5"));
        await play.QuietAsync();
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();
        await play.CommandAsync(play.Admin, "removestaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();

        var (admin, role) = (Markdown.Mention(play.Admin), Markdown.Mention(play.Here.ModeratorRole));
        LinesOf(play, logs)
            .ShouldBe([
                $"⚙️ {admin} set **Logs channel** to {Markdown.Mention(logs)}. Before, it was *not set*.",
                $"⚙️ {admin} set **Tickets per member** to 5. Before, it was 3.",
                $"👥 {admin} made {role} staff of all tickets.",
                $"👥 {admin} removed {role} from the staff.",
            ]);
    }

    [Fact]
    public async Task A_role_that_setup_makes_and_a_kept_channel_that_is_removed_are_told()
    {
        await using var play = await Play.StartAsync();
        var logs = await LogInAsync(play);
        await play.AnswerAsync(await play.CommandAsync(play.Admin, "setup"));
        await play.SetAsync(settings => settings with { ClosedChannel = ClosedChannel.Kept });
        var channel = await play.OpenAsync(play.Opener);
        await play.CloseAsync(play.Admin, channel);
        await play.QuietAsync();

        await play.PressAsync(play.Admin, play.HeaderOf(channel), "Delete now");
        await play.QuietAsync();

        var admin = Markdown.Mention(play.Admin);
        LinesOf(play, logs)[1].ShouldMatch($"^👥 {admin} made <@&[0-9]+> staff of all tickets\\.$");
        LinesOf(play, logs)[^1]
            .ShouldBe($"🗑️ {admin} had the channel of ticket **0001** (🔧 Technical Support) deleted.");
    }

    [Fact]
    public async Task A_repair_is_told_once_an_hour()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        var told = LinesOf(play, logs).Count;

        for (var hours = 0; hours < 2; hours++)
        {
            var shards = await play.Host.Store.ReadCountersAsync(play.Here.Guild, Play.Token);
            var wrong = shards.Select(shard => new Ticketmatics.Storage.Change.CorrectCounters(
                shard,
                shard.Counters with
                {
                    Open = 7,
                }
            ));
            (await play.Host.Store.CommitAsync(new(play.Here.Guild, [.. wrong]), Play.Token)).ShouldBeNull();
            // A look comes within an hour and a half of the one before.
            play.Pass(TimeSpan.FromHours(1.6));
            await play.EventuallyAsync(() => LinesOf(play, logs).Count > told + hours);
            // Told at the first figure that is set right: the others may still be wrong.
            await play.EventuallyAsync(async () => (await play.CountersAsync()).Open == 1);
        }

        LinesOf(play, logs)
            .Skip(told)
            .ShouldAllBe(line => line.StartsWith("🔧 My count of the tickets here was wrong"));
    }

    [Fact]
    public async Task What_needs_a_person_is_told_once_an_hour_with_its_fix()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        await play.QuietAsync();
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            BotPermissions.All & ~Permissions.ManageChannels
        );

        foreach (var who in (UserId[])[play.Opener, play.Stranger])
        {
            (
                await play.AnswerAsync(await play.AskAsync(who, "technical", "My printer is on fire."))
            ).Content.ShouldContain("could not be opened");
        }

        await play.QuietAsync();
        var told = LinesOf(play, logs).Where(line => line.Contains("I could not", StringComparison.Ordinal)).ToList();
        told.ShouldHaveSingleItem().ShouldContain("open a ticket's channel");
        told[0].ShouldContain("**Manage Channels**");
    }

    [Fact]
    public async Task Where_the_logs_channel_cannot_be_written_whoever_ran_setup_gets_a_letter()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        await play.QuietAsync();
        play.Discord.World.DeleteChannelByHand(logs);

        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "ticket-limit"), ("value", "5"));
        await play.QuietAsync();

        var letter = await play.EventuallyAsync(() => LettersTo(play, play.Admin) is [.., var last] ? last : null);
        letter.Content.ShouldContain("In your server");
        Play.TextOf(letter).ShouldContain("write in the logs channel");
    }

    [Fact]
    public async Task That_a_transcript_cannot_be_made_is_told_with_what_to_do_and_so_is_who_does_without()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.Write(play.Opener, channel.Id, "Do not lose this.");
        play.Discord.World.Flags = ApplicationFlags.None;

        await play.CloseAsync(play.Staff, channel);
        await play.QuietAsync();

        LinesOf(play, logs)[^1].ShouldStartWith("I could not make the transcript of a ticket.");
        LinesOf(play, logs)[^1].ShouldContain("**Message Content Intent**");
        await play.PressAsync(play.Admin, play.Messages(channel.Id)[^1], "Delete without transcript");
        await play.QuietAsync();
        var admin = Markdown.Mention(play.Admin);
        LinesOf(play, logs)[^1]
            .ShouldBe(
                $"🗑️ {admin} had the channel of ticket **0001** (🔧 Technical Support) deleted without a transcript."
            );
    }

    [Fact]
    public async Task That_the_archive_does_not_answer_is_told()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        var channel = await play.OpenAsync(play.Opener);
        Directory.Delete(play.Host.ArchiveFolder, recursive: true);
        await File.WriteAllTextAsync(play.Host.ArchiveFolder, "in the way", Play.Token);

        await play.CloseAsync(play.Staff, channel);
        for (var minutes = 0; !Tells(play, logs, "The place where transcripts are kept"); minutes++)
        {
            minutes.ShouldBeLessThan(180);
            play.Pass(TimeSpan.FromMinutes(1));
            await play.EventuallyAsync(() => play.Host.IsQuietAsync(Play.Token));
        }

        File.Delete(play.Host.ArchiveFolder);
        Directory.CreateDirectory(play.Host.ArchiveFolder);
        play.Exists(channel).ShouldBeTrue();
    }

    [Fact]
    public async Task What_failed_or_ended_by_itself_is_told_of_each_ticket()
    {
        await using var play = await KeptFlow.StartKeptAsync();
        var logs = await LogInAsync(play);
        var kept = await KeptFlow.KeptAsync(play);
        var gone = await play.OpenAsync(play.Opener, "It is on fire once more.");
        play.Discord.World.DeleteChannelByHand(gone.Id);
        await play.AnswerAsync(await play.CommandAsync(play.Staff, "transcript", ("ticket", 2)));
        play.Pass(TimeSpan.FromHours(48));
        await play.EventuallyAsync(() => !play.Exists(kept));
        await play.QuietAsync();
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            BotPermissions.All & ~Permissions.ManageChannels
        );
        await play.AnswerAsync(await play.AskAsync(play.Opener, "technical", "My printer is on fire."));
        await play.AnswerAsync(await play.CommandAsync(play.Staff, "reopen", ("ticket", 1)));
        await play.QuietAsync();

        var opener = Markdown.Mention(play.Opener);
        var lines = LinesOf(play, logs);
        foreach (
            var told in (string[])
                [
                    "🗑️ The channel of ticket **0002** (🔧 Technical Support) was deleted by hand, so the ticket is closed.",
                    "🗑️ The channel of ticket **0001** (🔧 Technical Support) was kept long enough and is being deleted.",
                    $"🔴 {opener} asked for ticket **0003** (🔧 Technical Support), which could not be opened.",
                    "🔴 It was not possible to reopen ticket **0001** (🔧 Technical Support).",
                ]
        )
        {
            lines.Count(line => string.Equals(line, told, StringComparison.Ordinal)).ShouldBe(1, told);
        }
    }

    [Fact]
    public async Task A_chosen_category_that_is_full_is_told_and_another_is_used()
    {
        await using var play = await Play.StartWithPanelAsync();
        var logs = await LogInAsync(play);
        var chosen = play.Discord.World.AddChannel(play.Here.Guild, "Help", ChannelType.GuildCategory);
        for (var n = 0; n < Limits.ChannelsPerCategory; n++)
        {
            play.Discord.World.AddChannel(play.Here.Guild, $"filler-{n}", parent: chosen);
        }

        await play.SetAsync(settings => settings with { Parent = chosen });
        var channel = await play.OpenAsync(play.Opener);
        await play.QuietAsync();

        play.ParentOf(channel).ShouldContain("🎫");
        LinesOf(play, logs)
            .Count(line => line.Contains("chosen in `/config` is full or gone", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    private static bool Tells(Play play, ChannelId logs, string words) =>
        LinesOf(play, logs).Any(line => line.Contains(words, StringComparison.Ordinal));

    internal static async Task<ChannelId> LogInAsync(Play play)
    {
        var logs = play.Discord.World.AddChannel(play.Here.Guild, "logs");
        await ConfigFlow.ConfigAsync(play, play.Admin, ("setting", "logs-channel"), ("channel", logs));
        await play.QuietAsync();
        return logs;
    }

    private static IReadOnlyList<string> LinesOf(Play play, ChannelId logs) =>
        [.. play.Messages(logs).Select(message => message.Embeds[0]!["description"]!.GetValue<string>())];

    private static IReadOnlyList<SandboxMessage> LettersTo(Play play, UserId user)
    {
        lock (play.Discord.World.Gate)
        {
            return
            [
                .. play
                    .Discord.World.Channels.Values.Where(channel =>
                        channel.Type is ChannelType.Dm && play.Discord.World.CanSee(user, channel)
                    )
                    .SelectMany(channel => channel.Messages),
            ];
        }
    }
}
