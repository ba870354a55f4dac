using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Components;

/// <summary>What Discord takes as an emoji, and what only looks like one.</summary>
public sealed class UnicodeEmojiTests
{
    [Theory]
    [InlineData("🎫")]
    [InlineData("❓")]
    [InlineData("❤️")]
    [InlineData("ℹ️")]
    [InlineData("↔️")]
    [InlineData("‼️")]
    [InlineData("〰️")]
    [InlineData("1️⃣")]
    [InlineData("#⃣")]
    [InlineData("🇩🇪")]
    [InlineData("👍🏽")]
    [InlineData("👩‍🚀")]
    [InlineData("👩‍🦰")]
    [InlineData("🫱🏽‍🫲🏻")]
    [InlineData("🏴󠁧󠁢󠁷󠁬󠁳󠁿")]
    public void One_emoji_is_one_whatever_it_is_made_of(string text) => UnicodeEmoji.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("7")]
    [InlineData("★")]
    [InlineData("✓")]
    [InlineData("●")]
    [InlineData("℃")]
    [InlineData("♪")]
    [InlineData("①")]
    [InlineData("a⃣")]
    [InlineData("🎫🎫")]
    [InlineData("🎫a")]
    [InlineData(":tada:")]
    [InlineData("<:own:1>")]
    [InlineData("\uFE0F")]
    [InlineData("\uD83C")]
    public void Signs_letters_and_several_are_none(string text) => UnicodeEmoji.Is(text).ShouldBeFalse();
}
