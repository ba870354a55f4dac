using System.Text;
using Ticketmatics.Moving;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Moving;

public sealed class OriginalFileTests
{
    private static readonly DateTimeOffset Opened = new(2025, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Fact]
    public void Tickets_keep_their_numbers_and_all_that_is_known_of_their_lives()
    {
        var guild = Only(
            $$"""
            {"tickets": {
              "{{A.Channel(7)}}": {"id": "0007", "userId": "{{A.Ada}}", "dept": "tech_support", "channelId": "{{A.Channel(
                7
            )}}",
                "status": "open", "createdAt": "2025-05-06T07:08:09.000Z", "reason": null, "closedAt": null},
              "0002": {"id": "0002", "userId": "{{A.Bob}}", "category": "billing", "channelId": "{{A.Channel(2)}}",
                "status": "open", "createdAt": {{Ms(Opened)}}, "reason": "Help me please", "claimedBy": "{{A.Sam}}",
                "claimedAt": {{Ms(Opened.AddHours(1))}}},
              "0001": {"id": "0001", "userId": "{{A.Ada}}", "status": "closed", "createdAt": {{Ms(Opened)}},
                "claimedBy": "{{A.Sam}}", "claimedAt": {{Ms(Opened.AddHours(1))}}, "closedBy": "{{A.Ada}}",
                "closedAt": {{Ms(Opened.AddHours(2))}}, "closeReason": "Solved"}
            }, "staffMembers": ["{{A.Sam}}", "{{A.Sam}}"], "staffRoles": ["{{A.StaffRole}}"], "nextTicketNumber": 12}
            """
        );

        guild.LeftOut.ShouldBeEmpty();
        guild.LastNumber.ShouldBe(11);
        guild.Staff.ShouldBe([new StaffSubject.Member(A.Sam), new StaffSubject.RoleHolders(A.StaffRole)]);
        var claim = new Claim(A.Sam, Opened.AddHours(1));
        guild.Tickets.Select(ticket => ticket.Number).ShouldBe([1, 2, 7]);
        guild
            .Tickets[0]
            .State.ShouldBe(
                new TicketState.Closed(claim, new CloseRequest(A.Ada, Opened.AddHours(2), "Solved", CloseCause.Request))
            );
        guild
            .Tickets[0]
            .Timeline.Select(entry => entry.Event)
            .ShouldBe([
                TicketEvent.Asked,
                TicketEvent.Opened,
                TicketEvent.Claimed,
                TicketEvent.CloseRequested,
                TicketEvent.Closed,
            ]);
        guild.Tickets[1].State.ShouldBeOfType<TicketState.Claimed>().Claim.ShouldBe(claim);
        guild.Tickets[1].CategoryName.ShouldBe("💳 Billing");
        guild.Tickets[1].Reason.ShouldBe("Help me please");
        guild.Tickets[2].State.ShouldBeOfType<TicketState.Open>().Place.Channel.ShouldBe(A.Channel(7));
        guild.Tickets[2].CategoryName.ShouldBe("tech support");
        guild.Tickets[2].OpenedAt.ShouldBe(Opened);
        guild.Tickets[2].Reason.ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_entry_that_cannot_be_read_is_named_with_its_reason_and_the_others_come_along()
    {
        var guild = Only(
            $$"""
            {"tickets": {
              "5": {"userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed"},
              "text": "hello",
              "list": [],
              "none": {"id": "none", "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}} },
              "zero": {"id": "0", "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}} },
              "huge": {"id": "99999999999", "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}} },
              "6": {"userId": {{A.Ada}}, "createdAt": {{Ms(Opened)}} },
              "7": {"userId": "{{A.Ada}}", "createdAt": "yesterday"},
              "8": {"userId": "{{A.Ada}}", "createdAt": -1e300},
              "9": {"userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "lost\n"},
              "0005": {"id": "0005", "userId": "{{A.Bob}}", "createdAt": {{Ms(Opened)}}, "status": "closed"},
              "a\u001b[31m\ud800": {"id": "\ud800"},
              "10": {"userId": "{{A.Ada}}", "channelId": "{{A.Channel()}}", "createdAt": {{Ms(Opened)}} },
              "11": {"userId": "{{A.Ada}}", "channelId": "{{A.Channel()}}", "createdAt": {{Ms(Opened)}} }
            }, "staffMembers": "everybody", "staffRoles": [1, null, "", "@everyone", {"id": "{{A.StaffRole}}"}],
            "nextTicketNumber": "many", "settings": []}
            """
        );

        guild.Tickets.Select(ticket => (ticket.Number, ticket.Opener)).ShouldBe([(5, A.Ada), (10, A.Ada)]);
        guild.Staff.ShouldBe([new StaffSubject.RoleHolders(A.StaffRole)]);
        guild.LastNumber.ShouldBe(10);
        guild.LeftOut.Length.ShouldBe(17);
        guild.LeftOut.Select(remark => remark.Place).ShouldContain("tickets.9");
        guild.LeftOut.ShouldAllBe(remark => !(remark.Place + remark.Text).Any(char.IsControl));
    }

    [Fact]
    public void Numbers_come_along_whether_written_as_text_or_as_numbers_and_places_in_a_list_are_none()
    {
        var guild = Only(
            $$"""
            {"tickets": [
              {"id": 12, "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed"},
              {"id": "0007", "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed"},
              {"userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed"},
              {"id": 1.5, "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed"}
            ], "nextTicketNumber": "40"}
            """
        );

        guild.Tickets.Select(ticket => ticket.Number).ShouldBe([7, 12]);
        guild.LeftOut.Select(remark => remark.Place).ShouldBe(["tickets.2", "tickets.3"]);
        guild.LastNumber.ShouldBe(39);
    }

    [Fact]
    public void Texts_that_show_nothing_count_as_none_and_names_of_categories_are_one_line()
    {
        var guild = Only(
            $$"""
            {"tickets": {
              "1": {"userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed", "reason": "\u200e\u0007",
                "category": "\u202e"},
              "2": {"userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}}, "status": "closed",
                "category": "\n# loud\r\n\u001b[31m_one\u0000" }
            } }
            """
        );

        guild.LeftOut.ShouldBeEmpty();
        (guild.Tickets[0].Category, guild.Tickets[0].CategoryName).ShouldBe(("other", "📨 Other"));
        guild.Tickets[0].Reason.ShouldBe("No reason was recorded.");
        guild.Tickets[1].CategoryName.ShouldBe("# loud [31m one");
        foreach (var ticket in guild.Tickets)
        {
            TicketHeader.Render(ticket).Embeds.ShouldNotBeNull().ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void What_is_printed_of_a_file_does_not_turn_the_line_around()
    {
        var remark = Read($$"""{"{{A.Guild}}": {}, "\u202egnp.exe\u2028": {} }""").LeftOut.ShouldHaveSingleItem();

        remark.Place.ShouldBe("?gnp.exe?");
    }

    [Fact]
    public void An_open_ticket_without_a_channel_comes_closed_and_is_named()
    {
        var guild = Only($$"""{"tickets": [{"id": "3", "userId": "{{A.Ada}}", "createdAt": {{Ms(Opened)}} }]}""");

        guild
            .Tickets.ShouldHaveSingleItem()
            .State.ShouldBeOfType<TicketState.Closed>()
            .Close.Cause.ShouldBe(CloseCause.ChannelDeleted);
        guild.Notes.ShouldHaveSingleItem().Place.ShouldBe("tickets.0");
    }

    [Fact]
    public void Settings_come_along_within_our_bounds_and_what_was_known_by_name_is_to_be_chosen_anew()
    {
        var guild = Only(
            """
            {"settings": {"maxTicketsPerUser": 5, "ticketPrefix": "Help-", "logsChannelName": "ticket-logs",
              "ticketCategoryName": "🎫・Tickets", "dashboardChannelName": "board", "staffRoleName": "Support",
              "autoCreateStaffRole": false}}
            """
        );
        var bad = Only(
            """
            {"settings": {"maxTicketsPerUser": 1000000, "ticketPrefix": "a b!", "autoClose": 24, "none": null,
              "half\ud800": 1}}
            """
        );

        (guild.Settings.TicketLimit, guild.Settings.ChannelPrefix).ShouldBe((5, "help-"));
        guild.Settings.MakesStaffRole.ShouldBeFalse();
        guild.Notes.Length.ShouldBe(4);
        bad.Settings.ShouldBe(new Ticketmatics.Settings.GuildSettings());
        bad.Notes.Select(note => note.Place)
            .ShouldBe(["settings.maxTicketsPerUser", "settings.ticketPrefix", "settings.autoClose"]);
    }

    [Fact]
    public void A_file_of_one_guild_names_it_itself() =>
        Read($$"""{"guildId": "{{A.OtherGuild}}", "tickets": {} }""")
            .Guilds.ShouldHaveSingleItem()
            .Guild.ShouldBe(A.OtherGuild);

    [Fact]
    public void What_is_no_guild_is_left_out() =>
        Read($$"""{"{{A.Guild}}": {}, "{{A.OtherGuild}}": 5, "x": {} }""").LeftOut.Length.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"1\": 5}")]
    [InlineData("not JSON at all")]
    public void A_file_without_guilds_is_refused_in_a_sentence(string text) =>
        Should.Throw<UnreadableFileException>(() => Read(text)).Message.ShouldStartWith("The file ");

    private static OriginalData Read(string text) => OriginalFile.Read(Encoding.UTF8.GetBytes(text));

    private static Belongings Only(string guild) =>
        Read($$"""{"{{A.Guild}}": {{guild}} }""").Guilds.ShouldHaveSingleItem();

    private static long Ms(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();
}
