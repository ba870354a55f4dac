using Ticketmatics.Discord;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Opening;

public sealed class OpeningTextsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(25)]
    public void A_refusal_at_the_limit_fits_one_message_whatever_was_written(int limit)
    {
        var open = Enumerable
            .Range(1, limit)
            .Select(number => A.Ticket(number, state: A.States["claimed"]) with { Category = "technical" });
        var everyLetterEscaped = new string('*', TicketRules.ReasonMaxLength);

        var body = OpeningTexts.AtLimit(limit, open, everyLetterEscaped);

        body.Content.ShouldNotBeNull().Length.ShouldBe(Limits.MessageContentLength);
        body.Content.ShouldContain("**0001**");
    }

    [Fact]
    public void A_refusal_repeats_what_was_written() =>
        OpeningTexts.WithDraft("Not now.", "Please help me.").ShouldBe("Not now.\n\nYou wrote:\nPlease help me.");

    [Fact]
    public void A_refusal_of_nothing_repeats_nothing() => OpeningTexts.WithDraft("Not now.", "").ShouldBe("Not now.");
}
