using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord;

public sealed class SnowflakeTests
{
    [Theory]
    [InlineData("1", 1UL)]
    [InlineData("175928847299117063", 175928847299117063UL)]
    [InlineData("9223372036854775808", 9223372036854775808UL)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    public void Decimal_numbers_of_64_bits_are_ids(string text, ulong value)
    {
        ChannelId.TryParse(text, out var id).ShouldBeTrue();
        id.Value.ShouldBe(value);
        id.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("18446744073709551616")]
    [InlineData("99999999999999999999999")]
    [InlineData("١")]
    public void Anything_else_is_no_id(string text)
    {
        ChannelId.TryParse(text, out var id).ShouldBeFalse();
        id.ShouldBe(default);
        Should.Throw<FormatException>(() => ChannelId.Parse(text));
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_id() =>
        Prop.ForAll<ulong>(value => value == 0 || ChannelId.Parse(new ChannelId(value).ToString()).Value == value)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_id_is_text_in_JSON_up_to_the_largest()
    {
        var json = $$"""{"id":"{{ulong.MaxValue}}","type":0}""";

        var channel = JsonSerializer.Deserialize(json, DiscordJson.Default.Channel)!;

        channel.Id.Value.ShouldBe(ulong.MaxValue);
        JsonSerializer.Serialize(channel, DiscordJson.Default.Channel).ShouldBe(json);
    }

    [Fact]
    public void An_id_tells_when_it_was_made()
    {
        // The example of Discord Docs/Reference, "Snowflake ID Format Structure".
        new MessageId(175928847299117063).CreatedAt.ShouldBe(new(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero));
        new MessageId(ulong.MaxValue).CreatedAt.Year.ShouldBe(2154);
    }

    [Fact]
    public void The_smallest_id_of_a_moment_was_made_at_it()
    {
        var noon = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var smallest = MessageId.At(noon);

        smallest.CreatedAt.ShouldBe(noon);
        new MessageId(smallest.Value - 1).CreatedAt.ShouldBeLessThan(noon);
    }

    [Fact]
    public void The_role_everyone_has_the_id_of_its_guild() => new GuildId(7).As<Role>().ShouldBe(new RoleId(7));
}
