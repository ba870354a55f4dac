using System.Runtime.CompilerServices;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Conventions;

/// <summary>For all that can happen there is a text, and it fits: a body that does not cannot be made.</summary>
public sealed class TextTests
{
    /// <summary>As long as a reason can be, and twice that once it is escaped.</summary>
    private static readonly string LongestReason = new('*', TicketRules.ReasonMaxLength);

    private const int LongestNickname = 32;

    private static readonly DateTimeOffset Late = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UserId LongestId = new(ulong.MaxValue);
    private static readonly TicketPlace LongestPlace = new(new(ulong.MaxValue), new(ulong.MaxValue));

    public static TheoryData<string> Refusals => [.. Nested(typeof(Refusal)).Select(type => type.Name)];

    public static TheoryData<OpeningFault> Faults => [.. Enum.GetValues<OpeningFault>()];

    public static TheoryData<string, string> States =>
        [
            .. from state in A.States.Keys
            from texts in Texts.All
            select new TheoryDataRow<string, string>(state, texts.Locales[0]),
        ];

    public static TheoryData<string> Languages => [.. Texts.All.Select(texts => texts.Locales[0])];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Each_refusal_has_a_sentence_of_its_own(string name)
    {
        foreach (var texts in Texts.All)
        {
            var text = TextOf(name, texts);

            text.ShouldEndWith(".");
            Reply.Refuse(text).Result.ShouldBe(InteractionResult.Refused);
            Nested(typeof(Refusal)).Select(type => TextOf(type.Name, texts)).ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_of_an_opening_says_what_to_do_and_keeps_what_was_typed(OpeningFault fault)
    {
        var text = Texts.Default.Opening.NotOpened(fault, LongestReason).Content.ShouldNotBeNull();

        text.ShouldContain("does not count towards your limit");
        text.ShouldContain(@"\*\*\*");
        Enum.GetValues<OpeningFault>()
            .Select(other => Texts.Default.Opening.NotOpened(other, LongestReason).Content)
            .ShouldBeUnique();
    }

    [Fact]
    public void The_states_that_are_tried_are_all_there_are() =>
        A
            .States.Values.Select(state => state.GetType())
            .Distinct()
            .ShouldBe(Nested(typeof(TicketState)), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(States))]
    public void Each_state_of_a_ticket_is_shown_to_everybody_who_looks(string state, string locale)
    {
        var ticket = Longest(A.States[state]) with { Locale = locale };
        var texts = Texts.Of(locale).Opening;

        texts.StateOf(ticket).ShouldNotBeNullOrWhiteSpace();
        new OptionChoice(Texts.Of(locale).Suggestions.Of(ticket), ticket.Number).Name.ShouldNotBeNullOrWhiteSpace();
        texts.Outcome(ticket).Content.ShouldNotBeNullOrWhiteSpace();
        TicketHeader.Render(ticket).Embeds.ShouldHaveSingleItem().Fields.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Titles_and_audit_reasons_of_the_highest_number_fit(string locale)
    {
        var ticket = Longest(new TicketState.Open(LongestPlace));
        var texts = Texts.Of(locale);

        texts.Closing.FormTitle(ticket).Length.ShouldBeLessThanOrEqualTo(Limits.ModalTitleLength);
        string[] reasons =
        [
            texts.Closing.AuditReason(ticket),
            texts.Reopening.AuditReason(ticket),
            texts.Opening.AuditReason(ticket),
            texts.Opening.AccessAuditReason(ticket),
        ];
        reasons.ShouldAllBe(reason => reason.Length <= Limits.AuditLogReasonLength);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Forms_and_panels_can_be_made(string locale)
    {
        var texts = Texts.Of(locale);
        OpenForm.WithCategories(TicketCategory.DefaultsIn(texts), texts.Opening).Components.ShouldNotBeEmpty();
        foreach (var category in TicketCategory.DefaultsIn(texts))
        {
            OpenForm.For(category, texts.Opening).Components.ShouldNotBeEmpty();
        }

        foreach (var style in Enum.GetValues<PanelStyle>())
        {
            var settings = new GuildSettings
            {
                Language = locale,
                Panel = new PanelSettings { Style = style },
            };
            PanelMessage.Render(settings).Components.ShouldNotBeNull().ShouldNotBeEmpty();
        }

        Reply.Private(texts.Panels.Missing(BotPermissions.All)).Response.ShouldNotBeNull();
    }

    private static string TextOf(string refusal, Texts texts)
    {
        var type = Nested(typeof(Refusal)).Single(nested => nested.Name.Equals(refusal, StringComparison.Ordinal));
        return texts.Refusals.Of((Refusal)RuntimeHelpers.GetUninitializedObject(type));
    }

    private static Ticket Longest(TicketState state) =>
        A.Ticket(int.MaxValue, state: state, at: Late) with
        {
            Opener = LongestId,
            Category = "technical",
            CategoryName = $"👩‍🚀 {new string('*', Limits.SelectOptionTextLength)}",
            Reason = LongestReason,
            OpenerName = new string('W', LongestNickname),
        };

    private static IEnumerable<Type> Nested(Type union) =>
        union.GetNestedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(union));
}
