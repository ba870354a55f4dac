using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings.Categories;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What the bot takes as an emoji, against what Discord has pictures for.</summary>
public sealed class EmojiTests
{
    [Fact]
    public void The_bot_takes_all_that_Discord_does()
    {
        EmojiRules.Untoned.Where(emoji => !Emojis.IsOne(emoji) || !Emojis.IsOne(emoji + '\uFE0F')).ShouldBeEmpty();
    }

    [Fact]
    public void No_single_sign_is_one_to_the_bot_that_is_none_to_Discord()
    {
        Enumerable
            .Range(0x20, 0x1FFFF)
            .Where(value => value is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32)
            .Where(sign => Emojis.IsOne(sign) != EmojiRules.IsEmoji(sign))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("🎫", true)]
    [InlineData("⚙️", true)]
    [InlineData("⚙", true)]
    [InlineData("1️⃣", true)]
    [InlineData("👍🏽", true)]
    [InlineData("🫱🏽‍🫲🏻", true)]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿", true)]
    [InlineData("🇧🇷", true)]
    [InlineData("★", false)]
    [InlineData("✓", false)]
    [InlineData("℃", false)]
    [InlineData("7", false)]
    [InlineData("a⃣", false)]
    [InlineData("🎫🎫", false)]
    [InlineData("🎫e", false)]
    [InlineData("", false)]
    public void Both_agree_on_what_people_type(string text, bool isOne)
    {
        Emojis.IsOne(text).ShouldBe(isOne);
        EmojiRules.IsEmoji(text).ShouldBe(isOne);
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
