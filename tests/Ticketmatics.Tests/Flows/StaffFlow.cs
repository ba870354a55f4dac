using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Flows;

/// <summary>Staff of all tickets and of one category, and open tickets that follow a change of who is staff.</summary>
public sealed class StaffFlow
{
    private const string Overwrite = "/channels/{channel}/permissions/{overwrite}";

    [Fact]
    public async Task Staff_of_a_category_see_and_answer_its_tickets_alone()
    {
        await using var play = await Play.StartWithPanelAsync();
        var bram = play.Here.Moderator;
        var billing = await play.OpenAsync(play.Opener, category: "billing");
        var technical = await play.OpenAsync(play.Stranger);

        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole), ("category", "BILLING"));
        await play.QuietAsync();
        var later = await play.OpenAsync(play.Here.Players[2], category: "billing");

        play.CanSee(bram, billing).ShouldBeTrue();
        play.CanSee(bram, later).ShouldBeTrue();
        play.CanSee(bram, technical).ShouldBeFalse();
        (await play.PressAsync(bram, play.HeaderOf(billing), "Claim")).Kind.ShouldBe(OutcomeKind.Updated);
        var refused = Texts.Default.Refusals.Of(new Refusal.NotStaff());
        (await new SignedClick(play).PressAsync(bram, play.HeaderOf(technical), "t1:claim:2")).ShouldContain(refused);
        var strange = await play.CommandAsync(bram, "closeticket", ("ticket", 2));
        play.MessageOf(strange).Content.ShouldBe(Texts.Default.Refusals.Of(new Refusal.NotYours()));
        var listed = Play.TextOf(play.MessageOf(await play.CommandAsync(bram, "tickets")));
        listed.ShouldContain(Markdown.Mention(billing.Id));
        listed.ShouldNotContain(Markdown.Mention(technical.Id));
        var suggested = await SuggestedAsync(play, bram, "closeticket", "ticket", "");
        suggested.ShouldNotContain(choice => choice.StartsWith("0002", StringComparison.Ordinal));
        suggested.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_category_is_suggested_found_by_its_label_and_refused_where_there_is_none()
    {
        await using var play = await Play.StartWithPanelAsync();

        (await SuggestedAsync(play, play.Admin, "addstaff", "category", "bill")).ShouldBe(["💳 Billing"]);
        (await SuggestedAsync(play, play.Opener, "addstaff", "category", "")).ShouldBeEmpty();
        foreach (var command in (string[])["addstaff", "removestaff"])
        {
            var none = await play.CommandAsync(
                play.Admin,
                command,
                ("member", play.Stranger),
                ("category", "No such thing")
            );
            play.MessageOf(none).Content.ShouldBe(Texts.Default.Staffing.NoSuchCategory);
        }

        var (stranger, billing) = (("member", (object)play.Stranger), ("category", (object)"💳 Billing"));
        await play.CommandAsync(play.Admin, "addstaff", stranger, billing);
        var listed = Play.TextOf(play.MessageOf(await play.CommandAsync(play.Admin, "liststaff")));

        listed.ShouldContain("Billing**");
        listed.ShouldContain(Markdown.Mention(play.Stranger));
        await play.CommandAsync(play.Admin, "removestaff", stranger, billing);
        (await StaffAsync(play)).ShouldNotContain(entry => entry.Category != null);
    }

    [Fact]
    public async Task Who_is_removed_from_the_staff_is_removed_from_every_category()
    {
        await using var play = await Play.StartWithPanelAsync();
        var billing = await play.OpenAsync(play.Opener, category: "billing");
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff), ("category", "billing"));
        await play.QuietAsync();

        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff), ("category", "billing"));
        await play.QuietAsync();
        play.CanSee(play.Staff, billing).ShouldBeTrue("as staff of all tickets");

        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff), ("category", "billing"));
        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        await play.QuietAsync();
        play.CanSee(play.Staff, billing).ShouldBeFalse();
        (await StaffAsync(play)).ShouldNotContain(entry => entry.Subject == new StaffSubject.Member(play.Staff));
    }

    [Fact]
    public async Task Who_becomes_staff_sees_the_tickets_that_are_open_and_loses_all_but_their_own_again()
    {
        await using var play = await Play.StartWithPanelAsync();
        var bram = play.Here.Moderator;
        var others = await play.OpenAsync(play.Opener);
        var own = await play.OpenAsync(bram);
        var letIn = await play.OpenAsync(play.Stranger);
        await play.Discord.Sender.SendCommandAsync(
            play.Staff,
            letIn.Id,
            "adduser",
            new Dictionary<string, JsonNode> { ["member"] = JsonValue.Create(bram.ToString()) },
            Play.Token
        );

        var added = await play.CommandAsync(play.Admin, "addstaff", ("member", bram));
        play.MessageOf(added).Content.ShouldContain("follow within a minute");
        await play.QuietAsync();
        play.CanSee(bram, others).ShouldBeTrue();

        await play.CommandAsync(play.Admin, "removestaff", ("member", bram));
        await play.QuietAsync();
        play.CanSee(bram, others).ShouldBeFalse();
        play.CanSee(bram, own).ShouldBeTrue();
        play.CanSee(bram, letIn).ShouldBeTrue();
        play.CanSee(play.Staff, others).ShouldBeTrue();
    }

    [Fact]
    public async Task Tickets_claimed_by_who_is_staff_no_more_wait_for_staff_again_and_say_why()
    {
        await using var play = await Play.StartWithPanelAsync();
        var (bram, role) = (play.Here.Moderator, play.Here.ModeratorRole);
        await play.CommandAsync(play.Admin, "addstaffrole", ("role", role));
        play.Discord.World.GiveRole(play.Here.Guild, play.Staff, role);
        play.Discord.World.GiveRole(play.Here.Guild, play.Admin, role);
        var byBram = await play.OpenAsync(play.Opener);
        var byStaff = await play.OpenAsync(play.Stranger);
        var byAdmin = await play.OpenAsync(play.Here.Players[2]);
        await play.PressAsync(bram, play.HeaderOf(byBram), "Claim");
        await play.PressAsync(play.Staff, play.HeaderOf(byStaff), "Claim");
        await play.PressAsync(play.Admin, play.HeaderOf(byAdmin), "Claim");

        await play.CommandAsync(play.Admin, "removestaffrole", ("role", role));
        await play.QuietAsync();

        var ticket = await play.TicketAsync(1);
        ticket.State.ShouldBeOfType<TicketState.Open>();
        ticket.Timeline[^1].Event.ShouldBe(TicketEvent.Released);
        (ticket.Timeline[^1].By, ticket.Timeline[^1].Whom).ShouldBe((play.Admin, bram));
        Play.LabelsOf(play.HeaderOf(byBram)).ShouldBe(["Claim", "Close"]);
        play.Messages(byBram.Id)[^1].Content.ShouldBe(Texts.Default.Staffing.Released(bram).Content);
        play.CanSee(bram, byBram).ShouldBeFalse();
        (await play.TicketAsync(2)).State.ShouldBeOfType<TicketState.Claimed>("they are staff by name as well");
        (await play.TicketAsync(3)).State.ShouldBeOfType<TicketState.Claimed>("administrators are staff");
        (await play.CountersAsync()).Claimed.ShouldBe(2);

        await play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff));
        await play.QuietAsync();
        (await play.TicketAsync(2)).State.ShouldBeOfType<TicketState.Open>();
        (await play.CountersAsync()).Claimed.ShouldBe(1);
    }

    [Fact]
    public async Task More_open_tickets_than_one_effect_sees_to_follow_though_Discord_asks_to_wait()
    {
        const int many = (3 * RefreshAccess.MostTickets) + 5;
        await using var play = await Play.StartWithPanelAsync();
        var members = Crowd.Join(play, many);
        await Crowd.AtOnceAsync(members, member => play.AskAsync(member, "other", "We all ask at once."));
        await Crowd.SettleAsync(play);
        var bram = play.Here.Moderator;
        play.Discord.Faults.Add("PUT", Overwrite, new FaultKind.RateLimit(TimeSpan.FromSeconds(2)), times: 3);
        play.Discord.Faults.Add("PUT", Overwrite, new FaultKind.RateLimit(TimeSpan.FromSeconds(20)));

        await play.CommandAsync(play.Admin, "addstaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();
        play.Tickets().Count(channel => play.CanSee(bram, channel)).ShouldBe(many);

        play.Discord.Faults.Add("DELETE", Overwrite, new FaultKind.CutAfter(), times: 2);
        await play.CommandAsync(play.Admin, "removestaffrole", ("role", play.Here.ModeratorRole));
        await play.QuietAsync();
        play.Tickets().ShouldAllBe(channel => !play.CanSee(bram, channel));
        play.Tickets().ShouldAllBe(channel => play.CanSee(play.Staff, channel));
    }

    [Fact]
    public async Task One_role_that_is_added_and_removed_at_once_sees_in_the_end_what_the_staff_says()
    {
        await using var play = await Play.StartWithPanelAsync();
        var members = Crowd.Join(play, 5);
        await Crowd.AtOnceAsync(members, member => play.AskAsync(member, "other", "We all ask at once."));
        var role = play.Here.ModeratorRole;

        var commands = Enumerable.Range(0, 10).Select(n => n % 2 == 0 ? "addstaffrole" : "removestaffrole");
        await Crowd.AtOnceAsync(commands, name => play.CommandAsync(play.Admin, name, ("role", role)));
        await Crowd.SettleAsync(play);

        var isStaff = (await StaffAsync(play)).Any(entry => entry.Subject == new StaffSubject.RoleHolders(role));
        play.Tickets().Count.ShouldBe(5);
        play.Tickets().ShouldAllBe(channel => play.CanSee(play.Here.Moderator, channel) == isStaff);
    }

    [Fact]
    public async Task Where_the_bot_may_not_change_a_channel_the_answer_says_what_to_fix_and_the_command_mends_it()
    {
        await using var play = await Play.StartWithPanelAsync();
        var bram = play.Here.Moderator;
        var closedOff = await play.OpenAsync(play.Opener);
        var other = await play.OpenAsync(play.Stranger);
        var bot = play.Discord.World.BotId.Value;
        var before = closedOff.Overwrites.Single(overwrite => overwrite.Id == bot);
        play.Discord.World.SetOverwrite(closedOff.Id, before with { Deny = Permissions.ManageRoles });

        var added = await play.CommandAsync(play.Admin, "addstaff", ("member", bram));
        await play.QuietAsync();
        play.MessageOf(added).Content.ShouldBe(Texts.Default.Staffing.NotEverywhere(1, closedOff.Id));
        play.CanSee(bram, closedOff).ShouldBeFalse();
        play.CanSee(bram, other).ShouldBeTrue();

        play.Discord.World.SetOverwrite(closedOff.Id, before);
        var again = await play.CommandAsync(play.Admin, "addstaff", ("member", bram));
        await play.QuietAsync();
        play.MessageOf(again).Content.ShouldContain("is already staff");
        play.CanSee(bram, closedOff).ShouldBeTrue();
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_left_to_the_upkeep()
    {
        await using var play = await Play.StartWithPanelAsync();
        var gone = await play.OpenAsync(play.Opener);
        var other = await play.OpenAsync(play.Stranger);
        play.Discord.World.DeleteChannelByHand(gone.Id);

        var added = await play.CommandAsync(play.Admin, "addstaff", ("member", play.Here.Moderator));
        await play.QuietAsync();

        play.MessageOf(added).Content.ShouldContain("is staff now");
        play.CanSee(play.Here.Moderator, other).ShouldBeTrue();
    }

    private static Task<System.Collections.Immutable.ImmutableArray<StaffEntry>> StaffAsync(Play play) =>
        play.Host.Store.ReadStaffAsync(play.Here.Guild, Play.Token);

    private static async Task<IReadOnlyList<string>> SuggestedAsync(
        Play play,
        UserId who,
        string command,
        string option,
        string typed
    )
    {
        var outcome = await play.Discord.Sender.SendAutocompleteAsync(
            who,
            play.Here.Support,
            command,
            new Dictionary<string, JsonNode> { [option] = JsonValue.Create(typed) },
            option,
            Play.Token
        );
        return [.. (outcome.Choices ?? []).Select(choice => choice!["name"]!.GetValue<string>())];
    }
}
