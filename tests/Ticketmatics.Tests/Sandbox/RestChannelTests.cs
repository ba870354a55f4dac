using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class RestChannelTests : IAsyncLifetime
{
    private readonly ManualTimeProvider time = new();
    private SandboxServer server = null!;

    private string Channels => $"/guilds/{server.People.Guild}/channels";

    public async ValueTask InitializeAsync() =>
        server = await SandboxServer.StartAsync(new() { Time = time, DisallowedWords = ["gloom"] });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_text_channel_is_made_with_lower_case_and_dashes()
    {
        var reply = await CreateAsync("""{"name":"Ticket 0001 Ada","type":0,"topic":"marker"}""");

        reply.Status.ShouldBe(201);
        reply.Body!["name"]!.GetValue<string>().ShouldBe("ticket-0001-ada");
        reply.Body["topic"]!.GetValue<string>().ShouldBe("marker");
        var listed = await server.CallAsync("GET", Channels);
        listed
            .Body!.AsArray()
            .Select(c => c!["id"]!.ToString())
            .ShouldContain(id => string.Equals(id, reply.Body["id"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_category_keeps_its_name_and_has_no_topic()
    {
        (await CreateAsync("""{"name":"Open Tickets","type":4}""")).Body!["name"]!.ToString().ShouldBe("Open Tickets");

        var refused = await CreateAsync("""{"name":"Open Tickets","type":4,"topic":"x"}""");
        refused.Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_channel_without_overwrites_starts_with_those_of_its_category()
    {
        server.World.SetOverwrite(server.People.Category, Private());
        server.World.SetOverwrite(server.People.Category, ForBot());

        var reply = await CreateAsync($$"""{"name":"a","parent_id":"{{server.People.Category}}"}""");

        reply.Body!["permission_overwrites"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_misspelt_field_is_refused()
    {
        var reply = await CreateAsync("""{"name":"a","permision_overwrites":[]}""");

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50035);
        reply.FieldCode("permision_overwrites").ShouldBe("UNKNOWN_FIELD");
    }

    [Theory]
    [InlineData("{}", "name", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":""}""", "name", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"name":7}""", "name", "STRING_TYPE_CONVERT")]
    [InlineData("""{"name":"a","type":3}""", "type", "BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"a","parent_id":1}""", "parent_id", "STRING_TYPE_CONVERT")]
    [InlineData("""{"name":"a","parent_id":"1"}""", "parent_id", "CHANNEL_PARENT_INVALID")]
    [InlineData("""{"name":"a","rate_limit_per_user":21601}""", "rate_limit_per_user", "NUMBER_TYPE_MAX")]
    [InlineData(
        """{"name":"a","permission_overwrites":[{"id":"1","allow":"0"}]}""",
        "permission_overwrites.0.type",
        "BASE_TYPE_REQUIRED"
    )]
    [InlineData(
        """{"name":"a","permission_overwrites":[{"id":"1","type":0,"allow":1024}]}""",
        "permission_overwrites.0.allow",
        "STRING_TYPE_CONVERT"
    )]
    public async Task A_field_that_breaks_a_rule_is_named(string body, string path, string code)
    {
        var reply = await CreateAsync(body);

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50035);
        reply.FieldCode(path).ShouldBe(code);
    }

    [Fact]
    public async Task Names_and_topics_have_their_limits()
    {
        var name = await CreateAsync($$"""{"name":"{{new string('a', 101)}}"}""");
        var topic = await CreateAsync($$"""{"name":"a","topic":"{{new string('a', 1025)}}"}""");

        name.FieldCode("name").ShouldBe("BASE_TYPE_MAX_LENGTH");
        topic.FieldCode("topic").ShouldBe("BASE_TYPE_MAX_LENGTH");
    }

    [Fact]
    public async Task A_category_takes_fifty_channels()
    {
        var category = server.World.AddChannel(server.People.Guild, "full", ChannelType.GuildCategory);
        for (var i = 0; i < 50; i++)
        {
            server.World.AddChannel(server.People.Guild, $"c{i}", parent: category);
        }

        var reply = await CreateAsync($$"""{"name":"a","parent_id":"{{category}}"}""");

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50035);
        reply.FieldCode("parent_id").ShouldBe("CHANNEL_PARENT_MAX_CHANNELS");
    }

    [Fact]
    public async Task A_guild_takes_five_hundred_channels()
    {
        while (server.World.ChannelsOf(server.People.Guild).Count() < 500)
        {
            server.World.AddChannel(server.People.Guild, "c");
        }

        var reply = await CreateAsync("""{"name":"a"}""");

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(30013);
    }

    [Fact]
    public async Task A_name_with_a_disallowed_word_is_refused()
    {
        var reply = await CreateAsync("""{"name":"The-Gloom-0001"}""");

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(20031);
    }

    [Fact]
    public async Task Only_bits_that_the_bot_has_go_into_overwrites()
    {
        var kick = await CreateAsync(WithOverwrite(server.People.Guild.Value, 0, allow: "2"));
        var manageRoles = await CreateAsync(WithOverwrite(server.People.Guild.Value, 0, allow: "268435456"));
        var view = await CreateAsync(WithOverwrite(server.People.Guild.Value, 0, allow: "1024"));

        kick.Code.ShouldBe(50013);
        manageRoles.Code.ShouldBe(50013);
        view.Status.ShouldBe(201);
    }

    [Fact]
    public async Task What_the_bot_may_in_one_channel_alone_it_may_not_hand_out_there()
    {
        var own = new SandboxOverwrite(
            server.World.BotId.Value,
            OfMember: true,
            Permissions.ManageWebhooks,
            Permissions.None
        );
        var target = $"/channels/{server.People.General}/permissions/{server.People.Players[0]}";
        var body = $$"""{"type":1,"allow":"{{(ulong)Permissions.ManageWebhooks}}"}""";
        server.World.SetOverwrite(server.People.General, own);
        (await server.CallAsync("PUT", target, body)).Code.ShouldBe(50013);

        server.World.SetOverwrite(server.People.Category, own);
        (await server.CallAsync("PUT", target, body)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_channel_moves_to_a_category_that_the_bot_sees_and_manages()
    {
        var hidden = server.World.AddChannel(server.People.Guild, "hidden", ChannelType.GuildCategory, null, Private());
        var body = $$"""{"parent_id":"{{hidden}}"}""";
        (await server.CallAsync("PATCH", $"/channels/{server.People.General}", body)).Code.ShouldBe(50001);

        server.World.SetOverwrite(hidden, ForBot());
        (await server.CallAsync("PATCH", $"/channels/{server.People.General}", body)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_bot_that_is_timed_out_makes_no_channels()
    {
        server.World.Guilds[server.People.Guild].Members[server.World.BotId].TimedOutUntil = time.GetUtcNow()
            .AddDays(1);

        (await CreateAsync("""{"name":"a"}""")).Code.ShouldBe(50013);
    }

    [Fact]
    public async Task Overwrites_of_nobody_are_refused()
    {
        (await CreateAsync(WithOverwrite(1, 0, "0"))).Code.ShouldBe(10011);
        (await CreateAsync(WithOverwrite(1, 1, "0"))).Code.ShouldBe(10013);
    }

    [Fact]
    public async Task Deleting_a_category_leaves_its_channels()
    {
        (await server.CallAsync("DELETE", $"/channels/{server.People.Category}")).Status.ShouldBe(200);

        var reply = await server.CallAsync("GET", $"/channels/{server.People.General}");
        reply.Body!["parent_id"].ShouldBeNull();
    }

    [Fact]
    public async Task The_third_rename_in_ten_minutes_has_to_wait()
    {
        var target = $"/channels/{server.People.General}";
        (await server.CallAsync("PATCH", target, """{"name":"one"}""")).Status.ShouldBe(200);
        (await server.CallAsync("PATCH", target, """{"topic":"two"}""")).Status.ShouldBe(200);

        var third = await server.CallAsync("PATCH", target, """{"name":"three"}""");

        third.Status.ShouldBe(429);
        third.Body!["retry_after"]!.GetValue<double>().ShouldBe(600);
        time.Advance(TimeSpan.FromMinutes(10));
        (await server.CallAsync("PATCH", target, """{"name":"three"}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task One_overwrite_is_put_and_deleted()
    {
        var target = $"/channels/{server.People.General}/permissions/{server.People.Players[0]}";

        (await server.CallAsync("PUT", target, """{"type":1,"allow":"0","deny":"1024"}""")).Status.ShouldBe(204);
        server.World.CanSee(server.People.Players[0], server.World.Channels[server.People.General]).ShouldBeFalse();
        (await server.CallAsync("DELETE", target)).Status.ShouldBe(204);
        (await server.CallAsync("DELETE", target)).Code.ShouldBe(10009);
    }

    private Task<Reply> CreateAsync(string body) => server.CallAsync("POST", Channels, body);

    private static string WithOverwrite(ulong id, int type, string allow) =>
        new JsonObject
        {
            ["name"] = "a",
            ["permission_overwrites"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = id.ToString(provider: null),
                    ["type"] = type,
                    ["allow"] = allow,
                }
            ),
        }.ToJsonString();

    private SandboxOverwrite Private() =>
        new(server.People.Guild.Value, OfMember: false, Permissions.None, Permissions.ViewChannel);

    private SandboxOverwrite ForBot() =>
        new(
            server.World.BotId.Value,
            OfMember: true,
            Permissions.ViewChannel | Permissions.ManageChannels,
            Permissions.None
        );
}
