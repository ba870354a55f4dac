using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Members who are let into a ticket and taken out again.</summary>
public sealed class ParticipantsFlow
{
    [Fact]
    public async Task A_member_who_is_let_in_sees_the_ticket_until_they_are_taken_out()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);

        var added = await play.AnswerAsync(await CommandAsync(play, play.Staff, "adduser", channel, play.Stranger));

        added.Content.ShouldBe(Texts.Default.Participants.Added(play.Stranger));
        play.CanSee(play.Stranger, channel).ShouldBeTrue();
        play.Messages(channel.Id).Count(message => message.Pings.Users.Contains(play.Stranger)).ShouldBe(1);

        var removed = await play.AnswerAsync(
            await CommandAsync(play, play.Admin, "removeuser", channel, play.Stranger)
        );
        var again = await play.AnswerAsync(await CommandAsync(play, play.Admin, "removeuser", channel, play.Stranger));

        removed.Content.ShouldBe(Texts.Default.Participants.Removed(play.Stranger));
        again.Content.ShouldBe(removed.Content);
        play.CanSee(play.Stranger, channel).ShouldBeFalse();
        play.CanSee(play.Opener, channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_staff_let_anybody_in_and_only_in_a_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        var support = play.Discord.World.Channels[play.Here.Support];

        foreach (var command in (string[])["adduser", "removeuser"])
        {
            (await RefusalAsync(play, play.Opener, command, channel)).ShouldBe(
                Texts.Default.Refusals.Of(new Refusal.NotStaff())
            );
            (await RefusalAsync(play, play.Staff, command, support)).ShouldBe(Texts.Default.Interactions.NoTicketHere);
        }

        (await RefusalAsync(play, play.Staff, "removeuser", channel)).ShouldBe(
            Texts.Default.Refusals.Of(new Refusal.NeverAdded())
        );
        play.CanSee(play.Stranger, channel).ShouldBeFalse();
    }

    [Fact]
    public async Task Staff_who_were_let_in_and_taken_out_still_see_the_ticket()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        await play.AnswerAsync(await CommandAsync(play, play.Admin, "adduser", channel, play.Staff));

        var removed = await play.AnswerAsync(await CommandAsync(play, play.Admin, "removeuser", channel, play.Staff));

        removed.Content.ShouldBe(Texts.Default.Participants.StaysAsStaff(play.Staff));
        play.CanSee(play.Staff, channel).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_Manage_Roles_the_answer_says_what_to_do_and_the_command_can_be_used_again()
    {
        await using var play = await Play.StartWithPanelAsync();
        var channel = await play.OpenAsync(play.Opener);
        play.Discord.World.SetRolePermissions(
            play.Here.Guild,
            play.Here.BotRole,
            BotPermissions.All & ~Permissions.ManageRoles
        );

        var refused = await play.AnswerAsync(await CommandAsync(play, play.Staff, "adduser", channel, play.Stranger));
        play.Discord.World.SetRolePermissions(play.Here.Guild, play.Here.BotRole, BotPermissions.All);
        var added = await play.AnswerAsync(await CommandAsync(play, play.Staff, "adduser", channel, play.Stranger));

        refused.Content.ShouldBe(Texts.Default.Participants.MayNot);
        added.Content.ShouldBe(Texts.Default.Participants.Added(play.Stranger));
        play.CanSee(play.Stranger, channel).ShouldBeTrue();
    }

    private static async Task<string> RefusalAsync(Play play, UserId who, string name, SandboxChannel channel) =>
        play.MessageOf(await CommandAsync(play, who, name, channel, play.Stranger)).Content;

    private static Task<Outcome> CommandAsync(
        Play play,
        UserId who,
        string name,
        SandboxChannel channel,
        UserId member
    ) =>
        play.Discord.Sender.SendCommandAsync(
            who,
            channel.Id,
            name,
            new Dictionary<string, JsonNode> { ["member"] = JsonValue.Create(member.ToString()) },
            Play.Token
        );
}
