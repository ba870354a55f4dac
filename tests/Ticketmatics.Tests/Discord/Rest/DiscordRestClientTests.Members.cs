using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

public sealed partial class DiscordRestClientTests
{
    [Theory]
    [InlineData(
        200,
        """{"user":{"id":"45","username":"ada"},"roles":["46"],"joined_at":"2026-01-01T00:00:00Z"}""",
        true
    )]
    [InlineData(404, """{"message":"Unknown Member","code":10007}""", false)]
    [InlineData(404, """{"message":"Unknown User","code":10013}""", false)]
    public async Task A_member_is_found_or_not(int status, string body, bool isMember)
    {
        discord.Expect("GET /guilds/41/members/45", new ScriptedAnswer(status, body));

        ((await client.FindMemberAsync(Guild, new(45), Token)) is not null).ShouldBe(isMember);
    }

    [Fact]
    public async Task That_the_bot_may_not_look_for_a_member_says_nothing_of_the_member()
    {
        discord.Expect(
            "GET /guilds/41/members/45",
            new ScriptedAnswer(403, """{"message":"Missing Access","code":50001}""")
        );

        await Should.ThrowAsync<DiscordApiException>(() => client.FindMemberAsync(Guild, new(45), Token));
    }
}
