using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What people change in a guild by hand.</summary>
public sealed class PageGuildTests : InteractionTests
{
    private GuildId Guild => Server.People.Guild;

    private UserId Owner => Server.People.Administrator;

    [Fact]
    public async Task A_new_person_joins_and_can_be_anybody_from_then_on()
    {
        var joined = await InviteAsync(Player, """ "name":"Zoë Quinn" """);

        joined.Status.ShouldBe(200);
        var id = UserId.Parse(joined.Body!["id"]!.ToString());
        Server.World.Users[id].Username.ShouldBe("zoquinn");
        (await Server.PageAsync("GET", $"/state?as={id}")).Body!["guilds"]!.AsArray().Count.ShouldBe(1);
        (await InviteAsync(Player, $""" "userId":"{id}" """)).Status.ShouldBe(400);
        (await InviteAsync(Player, """ "name":" " """)).Status.ShouldBe(400);
        (await InviteAsync(Server.People.OtherAdministrator, """ "name":"Yann" """)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Members_leave_and_are_removed_by_who_stands_above_them()
    {
        (await RemoveAsync(OtherPlayer, Player)).Status.ShouldBe(403);
        (await RemoveAsync(Owner, Player)).Status.ShouldBe(200);
        (await RemoveAsync(OtherPlayer, OtherPlayer)).Status.ShouldBe(200);
        (await RemoveAsync(Owner, Owner)).Status.ShouldBe(403);
        Server.World.SetRolePermissions(Guild, Server.People.SupportRole, Permissions.KickMembers);
        (await RemoveAsync(Server.People.Supporter, Server.People.Outsider)).Status.ShouldBe(200);
        (await RemoveAsync(Server.People.Supporter, Owner)).Status.ShouldBe(403);

        Server.World.Guilds[Guild].Members.Keys.ShouldNotContain(Player);
        Server.World.Guilds[Guild].Members.Keys.ShouldNotContain(OtherPlayer);
        (await InviteAsync(Owner, $""" "userId":"{Player}" """)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_bot_is_thrown_out_and_invited_again()
    {
        var bot = Server.World.BotId;
        (await RemoveAsync(Owner, bot)).Status.ShouldBe(200);
        (await Server.CallAsync("GET", $"/guilds/{Guild}")).Status.ShouldBe(404);

        (await InviteAsync(Player, $""" "userId":"{bot}" """)).Status.ShouldBe(403);
        (await InviteAsync(Owner, $""" "userId":"{bot}" """)).Status.ShouldBe(200);

        (await Server.CallAsync("GET", $"/guilds/{Guild}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Roles_are_made_given_taken_and_deleted_by_who_stands_above_them()
    {
        var body = $$"""{"as":"{{Owner}}","name":"Night shift"}""";
        var role = (await Server.PageAsync("POST", $"/guilds/{Guild}/roles", body)).Body!["id"]!.ToString();
        var members = $"/guilds/{Guild}/members/{Player}/roles";

        (await Server.PageAsync("PUT", $"{members}/{role}", As(Owner))).Status.ShouldBe(200);
        Server.World.Guilds[Guild].Members[Player].Roles.ShouldContain(RoleId.Parse(role));
        (await Server.PageAsync("PUT", $"{members}/{role}", As(Player))).Status.ShouldBe(403);
        (await Server.PageAsync("PUT", $"{members}/{Server.People.BotRole}", As(Owner))).Status.ShouldBe(403);
        (await Server.PageAsync("DELETE", $"{members}/{role}?as={Owner}")).Status.ShouldBe(200);
        Server.World.Guilds[Guild].Members[Player].Roles.ShouldNotContain(RoleId.Parse(role));

        // Whoever manages roles does so below their own.
        Server.World.SetRolePermissions(Guild, Server.People.SupportRole, Permissions.ManageRoles);
        var supporter = Server.People.Supporter;
        (await Server.PageAsync("PUT", $"{members}/{role}", As(supporter))).Status.ShouldBe(200);
        (await Server.PageAsync("PUT", $"{members}/{Server.People.SupportRole}", As(supporter))).Status.ShouldBe(403);
        (await Server.PageAsync("DELETE", $"/guilds/{Guild}/roles/{role}?as={supporter}")).Status.ShouldBe(200);
        Server.World.Guilds[Guild].Roles.Keys.ShouldNotContain(RoleId.Parse(role));
    }

    [Fact]
    public async Task Only_a_Community_guild_has_a_language_of_its_own()
    {
        var german = $$"""{"as":"{{Owner}}","locale":"de"}""";
        (await Server.PageAsync("PUT", $"/guilds/{Guild}", german)).Status.ShouldBe(400);
        var community = $$"""{"as":"{{Owner}}","locale":"de","community":true}""";
        (await Server.PageAsync("PUT", $"/guilds/{Guild}", community)).Status.ShouldBe(200);
        (await Server.PageAsync("PUT", $"/guilds/{Guild}", As(Player))).Status.ShouldBe(403);

        await PressAsync();

        Bot.Last["guild_locale"]!.ToString().ShouldBe("de");
        Bot.Last["guild"]!["features"]!.ToJsonString().ShouldBe("""["COMMUNITY"]""");
        var guild = await Server.CallAsync("GET", $"/guilds/{Guild}");
        guild.Body!["preferred_locale"]!.ToString().ShouldBe("de");
    }

    [Fact]
    public async Task Channels_are_made_by_who_manages_them()
    {
        var body = $$"""{"as":"{{Owner}}","name":"Ticket Log"}""";
        var made = await Server.PageAsync("POST", $"/guilds/{Guild}/channels", body);

        Server.World.Channels[ChannelId.Parse(made.Body!["id"]!.ToString())].Name.ShouldBe("ticket-log");
        var players = $$"""{"as":"{{Player}}","name":"mine"}""";
        (await Server.PageAsync("POST", $"/guilds/{Guild}/channels", players)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_channel_made_for_roles_is_seen_by_them_and_administrators_alone()
    {
        var roles = $"\"{Server.People.SupportRole}\",\"{Server.People.BotRole}\"";
        var body = $$"""{"as":"{{Owner}}","name":"logs","roles":[{{roles}}]}""";
        var answer = (await Server.PageAsync("POST", $"/guilds/{Guild}/channels", body)).Body!;
        var made = ChannelId.Parse(answer["id"]!.ToString());

        UserId[] seeing = [Owner, Server.People.Supporter, Server.World.BotId];
        var state = (await Server.PageAsync("GET", $"/state?as={Owner}")).Body!;
        var channel = state["guilds"]![0]!["channels"]!
            .AsArray()
            .Single(entry => ChannelId.Parse(entry!["id"]!.ToString()) == made)!;
        channel["seenBy"]!.AsArray().Select(id => UserId.Parse(id!.ToString())).ShouldBe(seeing, ignoreOrder: true);
        (await Server.PageAsync("GET", $"/channels/{made}/messages?as={Player}")).Status.ShouldBe(404);
        var wrong = $$"""{"as":"{{Owner}}","name":"logs","roles":["1"]}""";
        (await Server.PageAsync("POST", $"/guilds/{Guild}/channels", wrong)).Status.ShouldBe(404);
    }

    private static string As(UserId person) => $$"""{"as":"{{person}}"}""";

    private Task<Reply> InviteAsync(UserId person, string whom) =>
        Server.PageAsync("POST", $"/guilds/{Guild}/members", $$"""{"as":"{{person}}",{{whom}}}""");

    private Task<Reply> RemoveAsync(UserId person, UserId member) =>
        Server.PageAsync("DELETE", $"/guilds/{Guild}/members/{member}?as={person}");
}
