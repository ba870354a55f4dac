using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

public sealed class AuditLogReasonTests
{
    [Theory]
    [InlineData("Ticket 7", "Ticket%207")]
    [InlineData("größer\r\nX-Evil: 1", "gr%C3%B6%C3%9Fer%0D%0AX-Evil%3A%201")]
    [InlineData("🎫", "%F0%9F%8E%AB")]
    public void A_reason_is_URL_encoded(string reason, string encoded) =>
        AuditLogReason.Encode(reason).ShouldBe(encoded);

    [Fact]
    public void A_reason_is_cut_at_512_characters()
    {
        AuditLogReason.Encode(new string('a', 512)).ShouldBe(new string('a', 512));
        AuditLogReason.Encode(new string('a', 513)).ShouldBe(new string('a', 512));
    }

    [Fact]
    public void A_character_of_two_units_is_not_cut_in_half() =>
        AuditLogReason.Encode(new string('a', 511) + "🎫").ShouldBe(new string('a', 511));
}
