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

    private static readonly DateTimeOffset Late = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UserId LongestId = new(ulong.MaxValue);
    private static readonly TicketPlace LongestPlace = new(new(ulong.MaxValue), new(ulong.MaxValue));

    public static TheoryData<string> Refusals => [.. Nested(typeof(Refusal)).Select(type => type.Name)];

    public static TheoryData<OpeningFault> Faults => [.. Enum.GetValues<OpeningFault>()];

    public static TheoryData<string> States => [.. A.States.Keys];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Each_refusal_has_a_sentence_of_its_own(string name)
    {
        var text = TextOf(name);

        text.ShouldEndWith(".");
        Reply.Refuse(text).Result.ShouldBe(InteractionResult.Refused);
        Nested(typeof(Refusal)).Select(type => TextOf(type.Name)).ShouldBeUnique();
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
    public void Each_state_of_a_ticket_is_shown_to_everybody_who_looks(string state)
    {
        var ticket = Longest(A.States[state]);

        Texts.Default.Opening.StateOf(ticket).ShouldNotBeNullOrWhiteSpace();
        Texts.Default.Opening.Outcome(ticket).Content.ShouldNotBeNullOrWhiteSpace();
        TicketHeader.Render(ticket).Embeds.ShouldHaveSingleItem().Fields.ShouldNotBeEmpty();
    }

    [Fact]
    public void Titles_and_audit_reasons_of_the_highest_number_fit()
    {
        var ticket = Longest(new TicketState.Open(LongestPlace));

        Texts.Default.Closing.FormTitle(ticket).Length.ShouldBeLessThanOrEqualTo(Limits.ModalTitleLength);
        Texts.Default.Closing.AuditReason(ticket).Length.ShouldBeLessThanOrEqualTo(Limits.AuditLogReasonLength);
        Texts.Default.Opening.AuditReason(ticket).Length.ShouldBeLessThanOrEqualTo(Limits.AuditLogReasonLength);
    }

    [Fact]
    public void Forms_and_panels_can_be_made()
    {
        OpenForm
            .WithCategories(TicketCategory.DefaultsIn(Texts.Default), Texts.Default.Opening)
            .Components.ShouldNotBeEmpty();
        foreach (var category in TicketCategory.DefaultsIn(Texts.Default))
        {
            OpenForm.For(category, Texts.Default.Opening).Components.ShouldNotBeEmpty();
        }

        PanelMessage.Render(new GuildSettings()).Components.ShouldNotBeNull().ShouldNotBeEmpty();
        Reply.Private(Texts.Default.Panels.Missing(BotPermissions.All)).Response.ShouldNotBeNull();
    }

    private static string TextOf(string refusal)
    {
        var type = Nested(typeof(Refusal)).Single(nested => nested.Name.Equals(refusal, StringComparison.Ordinal));
        return Texts.Default.Refusals.Of((Refusal)RuntimeHelpers.GetUninitializedObject(type));
    }

    private static Ticket Longest(TicketState state) =>
        A.Ticket(int.MaxValue, state: state, at: Late) with
        {
            Opener = LongestId,
            Category = "technical",
            CategoryName = $"👩‍🚀 {new string('*', Limits.SelectOptionTextLength)}",
            Reason = LongestReason,
        };

    private static IEnumerable<Type> Nested(Type union) =>
        union.GetNestedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(union));
}
