using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Opening;
using Ticketmatics.Settings;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Opening;

/// <summary>Whatever people write, and however much there is to say, Discord takes it; bodies refuse what it does not.</summary>
public sealed class LongestTextsTests
{
    private static readonly string LongestReason = new('*', TicketRules.ReasonMaxLength);

    private static readonly TicketState Claimed = new TicketState.Claimed(A.Place, A.Claim);

    [Fact]
    public void A_member_at_the_limit_reads_which_tickets_and_as_much_of_the_draft_as_fits()
    {
        var open = Enumerable.Range(1, 25).Select(number => A.Ticket(number) with { State = Claimed });

        var body = Texts.Default.Opening.AtLimit(25, open, LongestReason);

        body.Content.ShouldNotBeNull().ShouldEndWith("…");
        body.Content.ShouldContain("You wrote:");
    }

    [Fact]
    public void My_tickets_shows_ten_tickets_with_the_longest_lines()
    {
        var tickets = Enumerable.Range(1, 10).Select(number => A.Ticket(1_000_000 + number) with { State = Claimed });

        Texts.Default.Opening.MyTickets(tickets).Embeds![0].Description!.Split("\n\n").Length.ShouldBe(10);
    }

    [Fact]
    public void A_header_shows_the_whole_of_the_longest_reason() =>
        TicketHeader
            .Render(A.Ticket() with { Reason = LongestReason, State = Claimed })
            .Embeds![0]
            .Description!.Count(c => c == '*')
            .ShouldBe(TicketRules.ReasonMaxLength);

    [Fact]
    public void A_notice_shows_the_whole_of_the_longest_reason()
    {
        var close = A.Close with { Reason = new string('_', TicketRules.CloseReasonMaxLength) };

        Texts
            .Default.Closing.Notice(A.Ticket(), close, new GuildSettings())
            .Content!.Count(c => c == '_')
            .ShouldBe(TicketRules.CloseReasonMaxLength);
    }

    [Theory]
    [InlineData(OpeningFault.MissingPermissions)]
    [InlineData(OpeningFault.GuildIsFull)]
    [InlineData(OpeningFault.BotNotInGuild)]
    [InlineData(OpeningFault.DiscordUnavailable)]
    [InlineData(OpeningFault.Refused)]
    internal void Each_fault_says_what_to_do_and_keeps_what_was_typed(OpeningFault fault) =>
        Texts.Default.Opening.NotOpened(fault, LongestReason).Content.ShouldNotBeNull().ShouldContain("You wrote:");

    [Fact]
    public void As_many_staff_as_there_can_be_fit_into_the_list()
    {
        var categories = Enumerable
            .Range(1, Limits.SelectOptions)
            .Select(n => new TicketCategory($"key{n}", new string('*', 80), "👩‍🚀", Description: null));
        var staff = Enumerable
            .Range(1, StaffRules.MostEntries)
            .Select(n => new StaffEntry(
                new StaffSubject.RoleHolders(new(ulong.MaxValue - (ulong)n)),
                A.Sam,
                A.Noon,
                n % 27 == 0 ? null : $"key{n % 27}"
            ));

        var list = StaffList.Render(
            [.. staff],
            new GuildSettings { OwnCategories = [.. categories] },
            Texts.Default.Staffing
        );

        var texts = list.Embeds.ShouldNotBeNull().Select(embed => embed.Description.ShouldNotBeNull()).ToList();
        texts.Sum(text => text.Split("<@&").Length - 1).ShouldBe(StaffRules.MostEntries);
        texts.Sum(text => text.Length).ShouldBeLessThan(Limits.EmbedCharactersPerMessage);
    }
}
