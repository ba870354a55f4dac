using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>What becomes of tickets that Discord will not make, and what their members read.</summary>
public sealed class DiscordRefusesFlow
{
    private const string Typed = "My printer is on fire.";
    private const Permissions Invited = BotPermissions.All;

    [Fact]
    public async Task Without_the_permission_a_member_reads_what_an_administrator_must_do_and_keeps_what_was_typed()
    {
        await using var play = await Play.StartWithPanelAsync();
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            Invited & ~Permissions.ManageChannels
        );

        var answer = await AskAsync(play);

        answer.ShouldContain("an administrator must give my role **Manage Channels**");
        answer.ShouldContain("does not count towards your limit");
        answer.ShouldContain(Markdown.Escape(Typed));
        await ShouldHaveFailedAsync(play, OpeningFault.MissingPermissions);

        play.Discord.World.SetRolePermissions(play.Here.Guild, play.Here.BotRole, Invited);
        play.Pass(TimeSpan.FromSeconds(5));
        (await AskAsync(play)).ShouldContain("is open");
    }

    [Fact]
    public async Task A_full_category_gets_a_successor_and_is_used_again_once_it_has_room()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = ParentOf(play, await play.OpenAsync(play.Opener));
        var filler = Fill(play, first, 49);

        var second = ParentOf(play, await play.OpenAsync(play.Opener));
        NameOf(play, second).ShouldBe(NameOf(play, first) + " 2");
        Fill(play, second, 49);
        play.Discord.World.DeleteChannelByHand(filler);
        var third = ParentOf(play, await play.OpenAsync(play.Opener));

        third.ShouldBe(first);
    }

    [Fact]
    public async Task A_full_guild_is_said_to_be_full()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.OpenAsync(play.Opener);
        await play.QuietAsync();
        lock (play.Discord.World.Gate)
        {
            while (play.Discord.World.ChannelsOf(play.Here.Guild).Count() < Limits.ChannelsPerGuild)
            {
                play.Discord.World.AddChannel(play.Here.Guild, "one-of-many");
            }
        }

        var answer = await AskAsync(play);

        answer.ShouldContain("This server has 500 channels");
        answer.ShouldContain(Markdown.Escape(Typed));
        await ShouldHaveFailedAsync(play, OpeningFault.GuildIsFull, number: 2);
    }

    [Fact]
    public async Task A_name_that_Discord_does_not_allow_is_replaced_by_a_plain_one()
    {
        await using var play = await Play.StartWithPanelAsync(options =>
            options with
            {
                Discord = options.Discord with { DisallowedWords = ["ticket-0001"] },
            }
        );

        var channel = await play.OpenAsync(play.Opener);

        channel.Name.ShouldBe("support-ticket");
        Play.TextOf(play.HeaderOf(channel)).ShouldContain("0001");
    }

    [Fact]
    public async Task A_category_that_was_deleted_by_hand_is_made_anew()
    {
        await using var play = await Play.StartWithPanelAsync();
        var first = ParentOf(play, await play.OpenAsync(play.Opener));
        await play.QuietAsync();
        play.Discord.World.DeleteChannelByHand(first);

        var second = ParentOf(play, await play.OpenAsync(play.Opener));

        second.ShouldNotBe(first);
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        guild.Parents.ShouldBe([second]);
    }

    [Fact]
    public async Task A_staff_role_that_was_deleted_does_not_keep_tickets_from_the_others()
    {
        await using var play = await Play.StartWithPanelAsync();
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        play.Discord.World.DeleteRole(play.Here.Guild, play.Here.ModeratorRole);

        var channel = await play.OpenAsync(play.Opener);

        play.CanSee(play.Opener, channel).ShouldBeTrue();
        play.CanSee(play.Staff, channel).ShouldBeTrue();
        play.CanSee(play.Here.Moderator, channel).ShouldBeFalse();
    }

    [Theory]
    [InlineData("GET", OpeningFault.BotNotInGuild, "invite me again")]
    [InlineData("POST", OpeningFault.BotNotInGuild, "invite me again")]
    public async Task A_bot_that_was_removed_meanwhile_says_that_it_must_be_invited_again(
        string cut,
        OpeningFault fault,
        string says
    )
    {
        await using var play = await Play.StartWithPanelAsync();
        play.Discord.Faults.Add(cut, "/guilds/{guild}/channels", new FaultKind.CutBefore());

        var asked = await play.AskAsync(play.Opener, "technical", Typed);
        play.Discord.World.RemoveBot(play.Here.Guild);

        var answer = await play.AnswerAsync(asked);
        answer.Content.ShouldContain(says);
        await ShouldHaveFailedAsync(play, fault);
    }

    private static async Task<string> AskAsync(Play play)
    {
        var asked = await play.AskAsync(play.Opener, "technical", Typed);
        asked.Kind.ShouldBe(OutcomeKind.Deferred, asked.Reason);
        return (await play.AnswerAsync(asked)).Content;
    }

    private static async Task ShouldHaveFailedAsync(Play play, OpeningFault fault, int number = 1)
    {
        await play.QuietAsync();
        (await play.TicketAsync(number)).State.ShouldBe(new TicketState.Failed(fault));
        var counters = await play.CountersAsync();
        counters.Failed.ShouldBe(1);
        counters.Open.ShouldBe(number - 1);
        var member = await play.Host.Store.ReadMemberAsync(play.Here.Guild, play.Opener, Play.Token);
        member.OpenNumbers.ShouldNotContain(number);
        play.Tickets().Count.ShouldBe(number - 1);
    }

    private static ChannelId ParentOf(Play play, SandboxChannel ticket)
    {
        lock (play.Discord.World.Gate)
        {
            return ticket.ParentId.ShouldNotBeNull();
        }
    }

    private static string NameOf(Play play, ChannelId channel)
    {
        lock (play.Discord.World.Gate)
        {
            return play.Discord.World.Channels[channel].Name;
        }
    }

    /// <returns>One of the channels that fill the category.</returns>
    private static ChannelId Fill(Play play, ChannelId category, int count)
    {
        ChannelId last = default;
        for (var n = 0; n < count; n++)
        {
            last = play.Discord.World.AddChannel(play.Here.Guild, $"filler-{n}", parent: category);
        }

        return last;
    }
}
