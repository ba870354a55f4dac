using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What the bot takes as an emoji, against what Discord has pictures for.</summary>
public sealed class EmojiTests
{
    [Fact]
    public void The_bot_takes_all_that_Discord_does()
    {
        EmojiRules
            .Untoned.Where(emoji => !UnicodeEmoji.Is(emoji) || !UnicodeEmoji.Is(emoji + '\uFE0F'))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_single_sign_is_one_to_the_bot_that_is_none_to_Discord()
    {
        Enumerable
            .Range(0x20, 0x1FFFF)
            .Where(value => value is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32)
            .Where(sign => UnicodeEmoji.Is(sign) != EmojiRules.IsEmoji(sign))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("🎫🏽")]
    [InlineData("🫱‍🫲")]
    [InlineData("🇧🇧🇷")]
    public void What_nobody_has_drawn_is_refused_by_Discord(string text)
    {
        EmojiRules.IsEmoji(text).ShouldBeFalse();
    }
}
