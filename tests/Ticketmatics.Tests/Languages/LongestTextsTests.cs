using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Settings;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Tests.Languages;

/// <summary>
/// Whatever people write, and however much there is to say in whatever language, Discord takes it; bodies refuse what it
/// does not.
/// </summary>
public sealed class LongestTextsTests
{
    public static TheoryData<string> Languages => [.. Texts.All.Select(texts => texts.Locales[0])];

    private static readonly string LongestReason = new('*', TicketRules.ReasonMaxLength);

    /// <summary>Of a category with its emoji, or of a guild.</summary>
    private static readonly string LongestName = new('*', 103);

    private static readonly UserId LongestId = new(ulong.MaxValue);

    private static readonly TicketState Claimed = new TicketState.Claimed(A.Place, A.Claim);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_member_at_the_limit_reads_which_tickets_and_as_much_of_the_draft_as_fits(string locale)
    {
        var open = Enumerable.Range(1, 25).Select(number => A.Ticket(1_000_000 + number) with { State = Claimed });

        var body = Texts.Of(locale).Opening.AtLimit(25, open, LongestReason);

        body.Content.ShouldNotBeNull().ShouldEndWith(@"\*…");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void My_tickets_shows_ten_tickets_with_the_longest_lines(string locale)
    {
        var tickets = Enumerable.Range(1, 10).Select(number => A.Ticket(1_000_000 + number) with { State = Claimed });

        Texts.Of(locale).Opening.MyTickets(tickets).Embeds![0].Description!.Split("\n\n").Length.ShouldBe(10);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_header_shows_the_whole_of_the_longest_reason(string locale) =>
        TicketHeader
            .Render(A.Ticket() with { Reason = LongestReason, State = Claimed, Locale = locale })
            .Embeds![0]
            .Description!.Count(c => c == '*')
            .ShouldBe(TicketRules.ReasonMaxLength);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_notice_shows_the_whole_of_the_longest_reason(string locale)
    {
        var close = A.Close with { Reason = new string('_', TicketRules.CloseReasonMaxLength) };

        Texts
            .Of(locale)
            .Closing.Notice(A.Ticket(int.MaxValue), close, new GuildSettings { RemovedAfterHours = 168 })
            .Content!.Count(c => c == '_')
            .ShouldBe(TicketRules.CloseReasonMaxLength);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_fault_says_what_to_do_and_keeps_as_much_of_what_was_typed_as_fits(string locale)
    {
        var texts = Texts.Of(locale).Opening;

        foreach (var fault in Enum.GetValues<OpeningFault>())
        {
            texts
                .NotOpened(fault, LongestReason)
                .Content.ShouldNotBeNull()
                .ShouldEndWith(@"\*…", Case.Sensitive, $"{fault}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_line_of_the_logs_channel_fits(string locale)
    {
        var texts = Texts.Of(locale);

        // That a channel stands is told of a ticket that was asked for or reopened, once.
        foreach (var what in Enum.GetValues<TicketEvent>().Except([TicketEvent.Opened, TicketEvent.Reopened]))
        {
            var entry = new LogEntry.OfTicket(
                int.MaxValue,
                what,
                LongestId,
                LongestName,
                A.Noon,
                By: LongestId,
                Whom: LongestId,
                Reason: new string('*', TicketRules.CloseReasonMaxLength)
            );
            LogMessage.Render(entry, texts).Embeds.ShouldNotBeNull().ShouldHaveSingleItem($"{what}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_said_of_a_transcript_fits(string locale)
    {
        var texts = Texts.Of(locale).Transcripts;
        var close = A.Close with { Reason = new string('*', TicketRules.CloseReasonMaxLength) };
        var ticket = A.Ticket(int.MaxValue, state: new TicketState.Closed(A.Claim, close));

        foreach (var fault in Enum.GetValues<EffectFaultKind>())
        {
            texts.Kept(ticket, texts.Why(fault)).Components.ShouldNotBeNull().ShouldNotBeEmpty($"{fault}");
        }

        var file = ArchiveKey.Attachment(A.Guild, 1, new(ulong.MaxValue), new string('a', 200)).FileName;
        var archive = new FolderTranscriptArchive("none", () => new Uri("https://bucket.example/"));
        var files = Enumerable.Range(0, TranscriptFileSelect.MostFiles).Select(n => $"{file[..^2]}{n:D2}");
        var note = new TranscriptNote(A.Noon, int.MaxValue) { Files = [.. files], MoreFiles = int.MaxValue / 2 };
        texts.Link(ticket, note, archive).Components.ShouldNotBeNull().Count.ShouldBe(4);
        foreach (var isAttached in (bool[])[true, false])
        {
            texts.ToOpener(ticket, LongestName, isAttached).Content.ShouldNotBeNull().ShouldContain(@"\*\*");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Figures_of_the_longest_category_fit(string locale)
    {
        var category = new TicketCategory("key", new string('*', 80), "👩‍🚀", Description: null);
        Fact[] facts =
        [
            new(FactKind.Claimed, "key", LongestId, Wait: 50),
            new(FactKind.Closed, "key", LongestId, Wait: 50),
        ];
        var day = new DayFacts(DateOnly.MaxValue, facts.ToImmutableDictionary(fact => fact, _ => int.MaxValue));

        var answer = Texts.Of(locale).Statistics.Answer(StatsTexts.All, LongestId, category, Figures.Of([day]));

        answer.Embeds.ShouldNotBeNull().ShouldHaveSingleItem().Fields.ShouldNotBeNull().Count.ShouldBe(6);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void As_many_staff_as_there_can_be_fit_into_the_list(string locale)
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
            Texts.Of(locale).Staffing
        );

        var texts = list.Embeds.ShouldNotBeNull().Select(embed => embed.Description.ShouldNotBeNull()).ToList();
        texts.Sum(text => text.Split("<@&").Length - 1).ShouldBe(StaffRules.MostEntries);
        texts.Sum(text => text.Length).ShouldBeLessThan(Limits.EmbedCharactersPerMessage);
    }
}
