using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class RestRoleTests : IAsyncLifetime
{
    private SandboxServer server = null!;

    private string Roles => $"/guilds/{server.People.Guild}/roles";

    public async ValueTask InitializeAsync() =>
        server = await SandboxServer.StartAsync(new() { BotPermissions = BotPermissions.All });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_role_is_made_under_all_others_and_deleted_again()
    {
        var made = await server.CallAsync("POST", Roles, """{"name":"Ticket Staff","permissions":"0"}""");

        made.Status.ShouldBe(200);
        made.Body!["name"]!.ToString().ShouldBe("Ticket Staff");
        made.Body["permissions"]!.ToString().ShouldBe("0");
        made.Body["position"]!.GetValue<int>().ShouldBe(1);
        var id = made.Body["id"]!.ToString();
        (await IdsAsync()).ShouldContain(id);

        (await server.CallAsync("DELETE", $"{Roles}/{id}")).Status.ShouldBe(204);
        (await IdsAsync()).ShouldNotContain(id);
        (await server.CallAsync("DELETE", $"{Roles}/{id}")).Code.ShouldBe(10011);
    }

    [Fact]
    public async Task A_role_without_permissions_starts_with_those_of_everybody_and_none_gets_more_than_the_bot_has()
    {
        var made = await server.CallAsync("POST", Roles, """{"name":"Staff"}""");

        made.Body!["permissions"]!.ToString().ShouldBe($"{(ulong)World.EveryoneAtFirst}");
        (await server.CallAsync("POST", Roles, """{"name":"Staff","permissions":"8"}""")).Code.ShouldBe(50013);
    }

    [Fact]
    public async Task What_is_no_role_is_refused()
    {
        var longest = new string('a', Limits.RoleNameLength + 1);

        var reply = await server.CallAsync("POST", Roles, $$"""{"name":"{{longest}}","permissions":0,"colour":1}""");

        reply.Code.ShouldBe(50035);
        reply.FieldCode("name").ShouldBe("BASE_TYPE_MAX_LENGTH");
        reply.FieldCode("permissions").ShouldBe("STRING_TYPE_CONVERT");
        reply.FieldCode("colour").ShouldBe("UNKNOWN_FIELD");
    }

    [Fact]
    public async Task Without_Manage_Roles_and_above_its_own_role_the_bot_does_nothing()
    {
        (await server.CallAsync("DELETE", $"{Roles}/{server.People.BotRole}")).Code.ShouldBe(50028);
        (await server.CallAsync("DELETE", $"{Roles}/{server.People.Guild}")).Code.ShouldBe(50028);
        var high = server.World.AddRole(server.People.Guild, "High");
        (await server.CallAsync("DELETE", $"{Roles}/{high}")).Code.ShouldBe(50013);

        server.World.SetRolePermissions(server.People.Guild, server.People.BotRole, Permissions.ManageChannels);

        (await server.CallAsync("POST", Roles, """{"name":"Staff","permissions":"0"}""")).Code.ShouldBe(50013);
        var low = server.People.PlayerRole;
        (await server.CallAsync("DELETE", $"{Roles}/{low}")).Code.ShouldBe(50013);
    }

    [Fact]
    public async Task A_guild_has_no_more_than_250_roles()
    {
        while (server.World.Guilds[server.People.Guild].Roles.Count < Limits.RolesPerGuild)
        {
            server.World.AddRole(server.People.Guild, "One more");
        }

        (await server.CallAsync("POST", Roles, """{"name":"Staff","permissions":"0"}""")).Code.ShouldBe(30005);
    }

    private async Task<IEnumerable<string>> IdsAsync() =>
        (await server.CallAsync("GET", Roles)).Body!.AsArray().Select(role => ((JsonObject)role!)["id"]!.ToString());
}
