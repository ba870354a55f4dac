using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    private static readonly StaffSubject SamIsStaff = new StaffSubject.Member(A.Sam);
    private static readonly StaffSubject RoleIsStaff = new StaffSubject.RoleHolders(A.StaffRole);

    [Fact]
    public async Task Command_ids_are_kept_for_all_guilds_and_replaced_as_a_whole()
    {
        (await store.ReadCommandIdsAsync(Token)).ShouldBeEmpty();
        foreach (
            var names in (string[][])
                [
                    ["setup", "help"],
                    ["help", "stats"],
                ]
        )
        {
            var ids = CommandIds.Of(names.Select((name, n) => new Command(new((ulong)n + 1), name)));
            (
                await store.CommitAsync(Commit.Of(ItemKey.Application, new Change.SaveCommandIds(ids)), Token)
            ).ShouldBeNull();

            (await store.ReadCommandIdsAsync(Token)).ShouldBe(ids);
        }

        (await store.ReadGuildAsync(A.Guild, Token)).Panels.ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_are_read_in_the_order_in_which_they_were_added()
    {
        var role = A.StaffEntry(RoleIsStaff, A.Noon);
        var sam = A.StaffEntry(SamIsStaff, A.Noon.AddMinutes(1));
        var bob = A.StaffEntry(new StaffSubject.Member(A.Bob), A.Noon.AddMinutes(2));
        foreach (var entry in (StaffEntry[])[role, sam, bob])
        {
            await GivenAsync(new Change.AddStaff(entry));
        }

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([role, sam, bob]);
    }

    [Fact]
    public async Task Who_is_staff_already_is_not_added_again()
    {
        var entry = A.StaffEntry(SamIsStaff);
        await GivenAsync(new Change.AddStaff(entry));

        var refusal = await CommitAsync(new Change.AddStaff(entry with { AddedBy = A.Bob }));

        refusal.ShouldBe(new CommitRefusal.AlreadyStaff(entry));
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([entry]);
    }

    [Fact]
    public async Task A_member_and_a_role_of_the_same_number_are_two()
    {
        var member = A.StaffEntry(SamIsStaff, A.Noon);
        var role = A.StaffEntry(new StaffSubject.RoleHolders(new(A.Sam.Value)), A.Noon.AddMinutes(1));
        await GivenAsync(new Change.AddStaff(member), new Change.AddStaff(role));

        await GivenAsync(new Change.RemoveStaff(member.Subject));

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([role]);
    }

    [Fact]
    public async Task Staff_of_a_category_are_read_with_all_others_and_are_entries_of_their_own()
    {
        var ofAll = A.StaffEntry(RoleIsStaff, A.Noon);
        var ofOne = A.StaffEntry(RoleIsStaff, A.Noon.AddMinutes(1)) with { Category = "billing" };
        var odd = A.StaffEntry(SamIsStaff, A.Noon.AddMinutes(2)) with { Category = "a#role#7#b" };
        foreach (var entry in (StaffEntry[])[ofAll, ofOne, odd])
        {
            await GivenAsync(new Change.AddStaff(entry));
        }

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([ofAll, ofOne, odd]);
        (await CommitAsync(new Change.AddStaff(ofOne))).ShouldBe(new CommitRefusal.AlreadyStaff(ofOne));
        (await CommitAsync(new Change.RemoveStaff(RoleIsStaff, "technical"))).ShouldBe(new CommitRefusal.NotStaff());

        await GivenAsync(new Change.RemoveStaff(RoleIsStaff), new Change.RemoveStaff(SamIsStaff, odd.Category));

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([ofOne]);
    }

    [Fact]
    public async Task Only_who_is_staff_is_removed()
    {
        (await CommitAsync(new Change.RemoveStaff(RoleIsStaff))).ShouldBe(new CommitRefusal.NotStaff());
        await GivenAsync(new Change.AddStaff(A.StaffEntry(RoleIsStaff)));
        await GivenAsync(new Change.RemoveStaff(RoleIsStaff));

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
        (await CommitAsync(new Change.RemoveStaff(RoleIsStaff))).ShouldBe(new CommitRefusal.NotStaff());
    }

    [Fact]
    public async Task Settings_are_kept_to_the_last_of_them()
    {
        var settings = new GuildSettings
        {
            Version = 1,
            TicketLimit = 7,
            ChannelPrefix = "🎫-",
            Parent = A.Channel(1),
            LogsChannel = A.Channel(2),
            ManagerRole = A.StaffRole,
            MayClose = MayClose.Staff,
            ClosedChannel = ClosedChannel.Kept,
            RemovedAfterHours = 5,
            KeptForHours = 72,
            ClosedParent = A.Channel(3),
            Language = "pt-BR",
            Panel = new PanelSettings
            {
                Title = "\"Help\"",
                Text = "<b>",
                Color = 0,
                Style = PanelStyle.Buttons,
            },
            OwnCategories =
            [
                new TicketCategory("a", "A", "🅰", Description: null)
                {
                    Parent = A.Channel(4),
                    Welcome = "Hello",
                    SendsTranscript = true,
                    Questions = [new Question("Why?", QuestionKind.Select, IsRequired: false, "hint", ["yes", "no"])],
                },
            ],
        };

        await GivenAsync(new Change.SaveSettings(settings));

        var stored = (await store.ReadGuildAsync(A.Guild, Token)).Settings;
        SettingsJson.Write(stored).ShouldBe(SettingsJson.Write(settings));
        stored.ShouldSatisfyAllConditions(
            read => read.ChannelPrefix.ShouldBe("🎫-"),
            read => read.Panel.ShouldBe(settings.Panel),
            read => read.ClosedParent.ShouldBe(A.Channel(3)),
            read => read.FindCategory("a")!.Questions[0].Choices.ShouldBe(["yes", "no"])
        );
        (await store.ReadGuildAsync(A.OtherGuild, Token)).Settings.ShouldBe(new GuildSettings());
    }

    [Fact]
    public async Task The_language_of_a_guild_stands_beside_what_it_has_set()
    {
        await GivenAsync(new Change.SaveLocale("de"));
        await GivenAsync(new Change.SaveSettings(new GuildSettings { Version = 1, GuildLocale = "fr" }));
        (await store.ReadGuildAsync(A.Guild, Token)).Settings.GuildLocale.ShouldBe("de");

        await GivenAsync(new Change.SaveLocale("pt-BR"));

        (await store.ReadGuildAsync(A.Guild, Token)).Settings.ShouldSatisfyAllConditions(
            settings => settings.GuildLocale.ShouldBe("pt-BR"),
            settings => settings.Version.ShouldBe(1)
        );
        (await store.ReadGuildAsync(A.OtherGuild, Token)).Settings.GuildLocale.ShouldBeNull();
    }

    [Fact]
    public async Task Of_settings_that_were_made_from_the_same_ones_only_the_first_are_saved()
    {
        var first = new GuildSettings { Version = 1, TicketLimit = 1 };
        await GivenAsync(new Change.SaveSettings(first));

        (await CommitAsync(new Change.SaveSettings(first))).ShouldBe(new CommitRefusal.SettingsMoved());
        await GivenAsync(new Change.SaveSettings(first with { Version = 2, TicketLimit = 2 }));
        var late = new Change.SaveSettings(first with { Version = 2, TicketLimit = 3 });
        (await CommitAsync(late)).ShouldBe(new CommitRefusal.SettingsMoved());

        (await store.ReadGuildAsync(A.Guild, Token)).Settings.TicketLimit.ShouldBe(2);
    }

    [Fact]
    public async Task A_panel_replaces_the_one_of_its_channel()
    {
        await GivenAsync(new Change.SavePanel(new Panel(A.Channel(1), A.Message(1))));
        await GivenAsync(new Change.SavePanel(new Panel(A.Channel(2), A.Message(2))));
        await GivenAsync(new Change.SavePanel(new Panel(A.Channel(1), A.Message(3))));

        (await store.ReadGuildAsync(A.Guild, Token)).Panels.ShouldBe(
            [new Panel(A.Channel(1), A.Message(3)), new Panel(A.Channel(2), A.Message(2))],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Parents_are_saved_under_a_lease_which_ends_with_that()
    {
        var mine = LeaseId.New();
        (await LeaseParentsAsync(mine, A.Noon)).ShouldBe([]);

        await GivenAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(2), A.Channel(1)], mine));

        (await store.ReadGuildAsync(A.Guild, Token)).Parents.ShouldBe([A.Channel(2), A.Channel(1)]);
        (await CommitAsync(new Change.SaveParents(ParentsKind.Tickets, [], mine))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        (await LeaseParentsAsync(LeaseId.New(), A.Noon)).ShouldBe([A.Channel(2), A.Channel(1)]);
    }

    [Fact]
    public async Task Leased_parents_are_kept_from_others_until_the_lease_has_passed()
    {
        var first = LeaseId.New();
        var second = LeaseId.New();
        await LeaseParentsAsync(first, A.Noon);

        (await LeaseParentsAsync(second, A.Noon.AddSeconds(29.999))).ShouldBeNull();
        (await LeaseParentsAsync(second, A.Noon.AddSeconds(30))).ShouldBe([]);

        (await CommitAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(1)], first))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );
        await GivenAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(2)], second));
        (await store.ReadGuildAsync(A.Guild, Token)).Parents.ShouldBe([A.Channel(2)]);
    }

    [Fact]
    public async Task A_lease_of_the_parents_that_has_passed_holds_as_long_as_nobody_else_takes_it()
    {
        var mine = LeaseId.New();
        await LeaseParentsAsync(mine, A.Noon);

        (await LeaseParentsAsync(mine, A.Noon.AddSeconds(5))).ShouldBe([], "the holder may repeat a lost request");
        await GivenAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(1)], mine));
    }

    [Fact]
    public async Task Parents_that_nobody_leased_are_not_saved() =>
        (await CommitAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(1)], LeaseId.New()))).ShouldBe(
            new CommitRefusal.LeaseLost()
        );

    [Fact]
    public async Task A_guild_is_set_up_by_one_at_a_time_and_knows_who_did_it_last()
    {
        var (first, second) = (LeaseId.New(), LeaseId.New());
        (await store.ReadGuildAsync(A.Guild, Token)).SetUpBy.ShouldBeNull();

        (await LeaseSetupAsync(first, A.Noon)).ShouldBeTrue();
        (await LeaseSetupAsync(first, A.Noon.AddSeconds(5))).ShouldBeTrue("the holder may repeat a lost request");
        (await LeaseSetupAsync(second, A.Noon.AddSeconds(34.999))).ShouldBeFalse();
        (await LeaseSetupAsync(second, A.Noon.AddSeconds(35))).ShouldBeTrue();

        (await CommitAsync(new Change.SaveSetup(A.Ada, first))).ShouldBe(new CommitRefusal.LeaseLost());
        (await store.ReadGuildAsync(A.Guild, Token)).SetUpBy.ShouldBeNull();
        await GivenAsync(new Change.SaveSetup(A.Bob, second));
        (await store.ReadGuildAsync(A.Guild, Token)).SetUpBy.ShouldBe(A.Bob);
        (await LeaseSetupAsync(first, A.Noon.AddSeconds(36))).ShouldBeTrue("the lease ended with that");
        await GivenAsync(new Change.SaveSetup(By: null, first));
        (await store.ReadGuildAsync(A.Guild, Token)).SetUpBy.ShouldBe(A.Bob);
        (await CommitAsync(new Change.SaveSetup(A.Ada, first))).ShouldBe(new CommitRefusal.LeaseLost());
        (await store.ReadGuildAsync(A.OtherGuild, Token)).SetUpBy.ShouldBeNull();
    }

    [Fact]
    public async Task Guilds_know_nothing_of_each_other()
    {
        var ticket = await GivenTicketAsync(1);
        await GivenAsync(
            new Change.AddStaff(A.StaffEntry(SamIsStaff)),
            new Change.SavePanel(new Panel(A.Channel(1), A.Message(1))),
            new Change.AddEffect(A.OutboxEntry())
        );
        await LeaseParentsAsync(LeaseId.New(), A.Noon);
        await store.NextNumberAsync(A.Guild, Token);

        (await store.ReadGuildAsync(A.OtherGuild, Token)).Counters.ShouldBe(default);
        (await store.ReadGuildAsync(A.OtherGuild, Token)).Panels.ShouldBeEmpty();
        (await store.ReadStaffAsync(A.OtherGuild, Token)).ShouldBeEmpty();
        (await store.ReadMemberAsync(A.OtherGuild, A.Ada, Token)).ShouldHold([], [], last: null);
        (await store.ReadTicketAsync(A.OtherGuild, 1, Token)).ShouldBeNull();
        (await store.NextNumberAsync(A.OtherGuild, Token)).ShouldBe(1);
        var lease = await store.LeaseParentsAsync(
            A.OtherGuild,
            ParentsKind.Tickets,
            LeaseId.New(),
            A.Noon,
            A.Noon.AddSeconds(30),
            Token
        );
        lease.ShouldBe([]);

        var commit = Commit.Of(
            A.OtherGuild,
            new Change.OpenTicket(A.Ticket(1, guild: A.OtherGuild), Limit: 1),
            new Change.AddStaff(A.StaffEntry(SamIsStaff)),
            new Change.AddEffect(A.OutboxEntry(guild: A.OtherGuild))
        );
        (await store.CommitAsync(commit, Token)).ShouldBeNull();
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(ticket);
        (await CountersAsync()).ShouldBe(TicketCounters.Of(ticket.State));
    }

    [Fact]
    public async Task Categories_of_closed_tickets_are_a_list_of_their_own()
    {
        var (open, closed) = (LeaseId.New(), LeaseId.New());
        await LeaseParentsAsync(open, A.Noon);

        (
            await store.LeaseParentsAsync(A.Guild, ParentsKind.Closed, closed, A.Noon, A.Noon.AddSeconds(30), Token)
        ).ShouldBe([]);
        await GivenAsync(new Change.SaveParents(ParentsKind.Closed, [A.Channel(3)], closed));
        await GivenAsync(new Change.SaveParents(ParentsKind.Tickets, [A.Channel(1)], open));

        var guild = await store.ReadGuildAsync(A.Guild, Token);
        guild.ClosedParents.ShouldBe([A.Channel(3)]);
        guild.Parents.ShouldBe([A.Channel(1)]);
    }

    private Task<bool> LeaseSetupAsync(LeaseId lease, DateTimeOffset now) =>
        store.LeaseSetupAsync(A.Guild, lease, now, now.AddSeconds(30), Token);

    private Task<System.Collections.Immutable.ImmutableArray<ChannelId>?> LeaseParentsAsync(
        LeaseId lease,
        DateTimeOffset now
    ) => store.LeaseParentsAsync(A.Guild, ParentsKind.Tickets, lease, now, now.AddSeconds(30), Token);
}
