using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class RestAccessTests : IAsyncLifetime
{
    private SandboxServer server = null!;

    private string Channels => $"/guilds/{server.People.Guild}/channels";

    public async ValueTask InitializeAsync() => server = await SandboxServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Without_Manage_Channels_no_channel_is_made_or_deleted()
    {
        server.World.SetRolePermissions(server.People.Guild, server.People.BotRole, Permissions.None);

        (await server.CallAsync("POST", Channels, """{"name":"a"}""")).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(403),
            reply => reply.Code.ShouldBe(50013)
        );
        (await server.CallAsync("DELETE", $"/channels/{server.People.General}")).Code.ShouldBe(50013);
        server.World.Channels.ShouldContainKey(server.People.General);
    }

    [Fact]
    public async Task A_channel_that_the_bot_does_not_see_is_missing_access()
    {
        server.World.SetOverwrite(
            server.People.General,
            new(server.People.Guild.Value, OfMember: false, Permissions.None, Permissions.ViewChannel)
        );

        foreach (var method in new[] { "GET", "DELETE" })
        {
            var reply = await server.CallAsync(method, $"/channels/{server.People.General}");
            reply.Status.ShouldBe(403);
            reply.Code.ShouldBe(50001);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_unknown()
    {
        (await server.CallAsync("GET", "/channels/1")).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(404),
            reply => reply.Code.ShouldBe(10003)
        );
        (await server.CallAsync("GET", "/guilds/1/channels")).Code.ShouldBe(10004);
        (await server.CallAsync("GET", $"/guilds/{server.People.Guild}/members/1")).Code.ShouldBe(10013);
        (
            await server.CallAsync("GET", $"/guilds/{server.People.Guild}/members/{server.People.OtherAdministrator}")
        ).Code.ShouldBe(10007);
        (await server.CallAsync("GET", $"/channels/{server.People.General}/messages/1")).Code.ShouldBe(10008);
    }

    [Fact]
    public async Task A_guild_that_removed_the_bot_is_out_of_reach()
    {
        server.World.RemoveBot(server.People.Guild);

        (await server.CallAsync("GET", Channels)).Code.ShouldBe(50001);
        (await server.CallAsync("GET", $"/guilds/{server.People.Guild}")).Code.ShouldBe(10004);
        (await server.CallAsync("GET", $"/channels/{server.People.General}")).Code.ShouldBe(50001);
        (await server.CallAsync("GET", $"/channels/{server.People.OtherGeneral}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Direct_messages_go_only_to_those_who_can_be_reached()
    {
        var closed = server.People.Players[0];
        server.World.Users[closed].TakesDirectMessages = false;
        var stranger = server.World.AddPerson("zoe", "Zoe");

        (await SendDirectAsync(closed)).Code.ShouldBe(50007);
        (await SendDirectAsync(stranger)).Code.ShouldBe(50278);
        (await SendDirectAsync(server.People.Players[1])).Status.ShouldBe(200);
    }

    private async Task<Reply> SendDirectAsync(UserId user)
    {
        var channel = await server.CallAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{user}}"}""");
        return await server.CallAsync("POST", $"/channels/{channel.Body!["id"]}/messages", """{"content":"hello"}""");
    }
}
