using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Schemas;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>What others wrote for Discord works with the sandbox: <c>@discordjs/rest</c> and <c>discord-interactions</c>.</summary>
public sealed class OthersClientsTests
{
    [Fact]
    public async Task Discordjs_can_use_everything_that_is_served()
    {
        await using var server = await SandboxServer.StartAsync();
        server.World.FilesAddress = server.Address;

        var told = await NodeClient.RunAsync("routes.mjs", server);

        var used = Traffic
            .OfThisTest(ours: false)
            .Exchanges.Where(exchange => exchange["status"]?.GetValue<int>() < 400)
            .Select(exchange => $"{exchange["method"]} {exchange["route"]}");
        DiscordRoutes
            .All(server.Discord)
            .Select(route => $"{route.Method} {route.Template}")
            .Except(used, StringComparer.Ordinal)
            .ShouldBeEmpty("of what is served");
        ShouldHaveUsedApplicationAndGuild(server, told);
        ShouldHaveUsedMessages(told["messages"]);
        ShouldHaveAnswered(told);
        var reasons = server.Discord.Recorder.All().Select(call => call.Reason).OfType<string>().ToList();
        reasons.Count.ShouldBe(8);
        reasons.ShouldAllBe(reason => reason == "Grüße & Söhne 🎟️");
    }

    [Fact]
    public async Task Refusals_and_failures_are_told_by_discordjs_as_Discords_are()
    {
        await using var server = await SandboxServer.StartAsync();
        var (people, faults) = (server.People, server.Discord.Faults);
        server.World.SetRolePermissions(
            people.Guild,
            people.BotRole,
            Permissions.ViewChannel | Permissions.SendMessages
        );
        faults.Add("GET", "/guilds/{guild}", new FaultKind.Refuse(500), times: 1);
        faults.Add("GET", "/applications/@me", new FaultKind.Refuse(503, 130000), times: 4);

        var told = await NodeClient.RunAsync("refusals.mjs", server);

        ShouldBe(told["permission"], 403, "DiscordAPIError[50013]", "Missing Permissions");
        ShouldBe(told["unknown"], 404, "DiscordAPIError[10003]", "Unknown Channel");
        ShouldBe(told["path"], 404, "DiscordAPIError[0]", "404: Not Found");
        ShouldBe(told["anonymous"], 401, "DiscordAPIError[0]", "401: Unauthorized");
        ShouldBe(told["stranger"], 401, "DiscordAPIError[0]", "401: Unauthorized");
        ShouldBe(
            told["form"],
            400,
            "DiscordAPIError[50035]",
            "Invalid Form Body\nembeds[0].fields[1].value[BASE_TYPE_REQUIRED]: This field is required"
        );
        told["form"]["errors"]!["embeds"]!["0"]!["fields"]!["1"]!["value"]!["_errors"]!.AsArray().Count.ShouldBe(1);
        ShouldBe(
            told["list"],
            400,
            "DiscordAPIError[50035]",
            "Invalid Form Body\n0.name[APPLICATION_COMMAND_INVALID_NAME]: Command name is invalid\n"
                + "0.description[BASE_TYPE_REQUIRED]: This field is required"
        );
        ShouldBe(
            told["query"],
            400,
            "DiscordAPIError[50035]",
            "Invalid Form Body\nlimit[NUMBER_TYPE_MAX]: int value should be less than or equal to 100."
        );
        told["recovers"]["returned"]!.ToString().ShouldBe(people.Guild.ToString());
        Numbers(told["recovers"], "statuses").ShouldBe([500, 200]);
        told["fails"]["kind"]!.ToString().ShouldBe("HTTPError");
        Numbers(told["fails"], "statuses").ShouldBe([503, 503, 503, 503]);
    }

    [Fact]
    public async Task Discordjs_waits_as_the_headers_say_and_is_never_refused()
    {
        await using var server = await SandboxServer.StartAsync(
            new() { RateLimit = new(Requests: 2, Window: TimeSpan.FromSeconds(1)) }
        );
        server.Discord.Faults.Add("GET", "/users/@me", new FaultKind.RateLimit(TimeSpan.FromSeconds(1)));

        var told = await NodeClient.RunAsync("limits.mjs", server);

        Texts(told["waits"], "sent").ShouldBe(["0", "1", "2", "3", "4"]);
        Numbers(told["waits"], "statuses").ShouldBe([200, 200, 200, 200, 200, 200]);
        var buckets = Texts(told["waits"], "handlers")
            .Where(handler => !handler.StartsWith("Global", StringComparison.Ordinal))
            .Select(handler => handler.Split(':'))
            .ToList();
        buckets.Select(parts => parts[0]).Distinct(StringComparer.Ordinal).Count().ShouldBe(1, "one route");
        buckets
            .Select(parts => parts[1])
            .ShouldBe([$"{server.People.General}", $"{server.People.Welcome}"], ignoreOrder: true);
        Numbers(told["told"], "statuses").ShouldBe([429, 200]);
    }

    [Fact]
    public async Task Discordjs_knows_full_buckets_global_limits_and_those_of_renames()
    {
        const int Requests = 5;
        await using var server = await SandboxServer.StartAsync(
            new() { RateLimit = new(Requests, Window: TimeSpan.FromHours(1)) }
        );
        server.Discord.Faults.Add("GET", "/users/@me", new FaultKind.RateLimit(TimeSpan.FromSeconds(2), Global: true));

        var told = await NodeClient.RunAsync("limits.mjs", server, Requests);

        var (bucket, global, rename) = (told["bucket"], told["global"], told["rename"]);
        bucket["name"]!.ToString().ShouldBe("RateLimitError[/channels/:id]");
        bucket["limit"]!.GetValue<int>().ShouldBe(Requests);
        bucket["majorParameter"]!.ToString().ShouldBe(server.People.General.ToString());
        Numbers(bucket, "statuses").ShouldBe(Enumerable.Repeat(200, Requests), "the next is not even sent");
        global["global"]!.GetValue<bool>().ShouldBeTrue();
        global["scope"]!.ToString().ShouldBe("global");
        Numbers(rename, "statuses").ShouldBe([200, 200, 429]);
        rename["sublimitTimeout"]!.GetValue<int>().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_public_verifier_takes_what_Discord_signs_and_nothing_else()
    {
        await using var server = await SandboxServer.StartAsync();

        var told = await NodeClient.RunAsync("signatures.mjs", server);

        var pings = told["endpoint"]["received"]!.AsArray();
        var received = told["interactions"]["received"]!.AsArray();
        pings.Select(ping => ping!["type"]!.GetValue<int>()).ShouldBe([1, 1]);
        pings.Select(ping => ping!["verified"]!.GetValue<bool>()).ShouldBe([false, true], "one is forged on purpose");
        received.Select(interaction => interaction!["type"]!.GetValue<int>()).ShouldBe([4, 2, 3, 5, 3]);
        received.ShouldAllBe(interaction => interaction!["verified"]!.GetValue<bool>());
        foreach (var wrong in new[] { "passesChanged", "passesLater", "passesFromStranger", "passesForStranger" })
        {
            pings.Concat(received).ShouldAllBe(one => !one![wrong]!.GetValue<bool>(), wrong);
        }

        told["interactions"]["suggested"]![0]!["name"]!.ToString().ShouldBe("Größe");
        Texts(told["interactions"], "outcomes").ShouldBe(["message", "modal", "message", "updated"]);
    }

    private static void ShouldHaveUsedApplicationAndGuild(SandboxServer server, Dictionary<string, JsonNode> told)
    {
        var (application, commands, guild, channels) = (
            told["application"],
            told["commands"],
            told["guild"],
            told["channels"]
        );
        Texts(application, "ids").ShouldBe([server.World.BotId.ToString(), server.Discord.ApplicationId.ToString()]);
        Texts(application, "endpoints").ShouldAllBe(url => url == application["url"]!.ToString());
        application["guilds"]!.AsArray().ShouldHaveSingleItem()![1]!.GetValue<int>().ShouldBe(8);
        Texts(commands, "listed").ShouldBe(Texts(commands, "put"));
        Texts(commands, "here").ShouldBe(["ask-here"]);
        commands["translated"]!.ToString().ShouldBe("fragen");
        guild["members"]!.GetValue<int>().ShouldBe(server.World.Guilds[server.People.Guild].Members.Count);
        guild["member"]!.ToString().ShouldBe(server.People.Administrator.ToString());
        guild["role"]!.ToString().ShouldBe("Helpers");
        channels["name"]!.ToString().ShouldBe("söhne");
        channels["topic"]!.ToString().ShouldBe("moved");
        ShouldAllBeTheSame(channels, "parents");
        ShouldAllBeTheSame(channels, "ids");
        Numbers(channels, "overwrites").ShouldBe([2, 1]);
        told["direct"]["type"]!.GetValue<int>().ShouldBe((int)ChannelType.Dm);
        ShouldAllBeTheSame(told["direct"], "channels");
    }

    private static void ShouldHaveUsedMessages(JsonNode messages)
    {
        var ids = Texts(messages, "ids");
        var pages = messages["pages"]!.AsArray().Select(page => page!.AsArray().Select(id => $"{id}")).ToList();
        pages[0].ShouldBe([ids[2], ids[1]]);
        pages[1].ShouldBe([ids[0]]);
        pages[2].ShouldBe([ids[2]]);
        pages[3].ShouldBe([ids[2], ids[1], ids[0]]);
        Texts(messages, "left").ShouldBe([ids[1], ids[0]]);
        messages["embed"]!["fields"]![0]!["inline"]!.GetValue<bool>().ShouldBeFalse();
        messages["button"]!.ToString().ShouldBe("b");
        var sent = messages["sent"]!.AsArray();
        sent.Select(file => $"{file!["filename"]} {file["description"]}")
            .ShouldBe(["one.txt ", "two.html A second file"]);
        Texts(messages, "edited").ShouldBe(["one.txt", "three.txt"]);
        messages["content"]!.ToString().ShouldBe("third");
    }

    private static void ShouldHaveAnswered(Dictionary<string, JsonNode> told)
    {
        var answers = told["answers"];
        ShouldAllBeTheSame(answers, "interactions");
        ShouldAllBeTheSame(answers, "messages");
        answers["isEphemeral"]!.GetValue<bool>().ShouldBeTrue();
        answers["attachment"]!["filename"]!.ToString().ShouldBe("answer.txt");
        answers["attachment"]!["description"]!.ToString().ShouldBe("d");
        Texts(answers, "edited").ShouldBe(["edited", "0"]);
        Texts(answers, "followUp").ShouldBe(["changed", "more.txt"]);
        told["quiet"]["bytes"]!.GetValue<int>().ShouldBe(0);
        Texts(told["outcomes"], "outcomes").ShouldBe(["message", "message"]);
    }

    private static void ShouldBe(JsonNode told, int status, string name, string message)
    {
        told["status"]!.GetValue<int>().ShouldBe(status);
        told["name"]!.ToString().ShouldBe(name);
        told["message"]!.ToString().ShouldBe(message);
    }

    private static void ShouldAllBeTheSame(JsonNode told, string name) =>
        Texts(told, name).Distinct(StringComparer.Ordinal).Count().ShouldBe(1, name);

    private static List<string> Texts(JsonNode told, string name) =>
        [.. told[name]!.AsArray().Select(value => value!.ToString())];

    private static List<int> Numbers(JsonNode told, string name) =>
        [.. told[name]!.AsArray().Select(value => value!.GetValue<int>())];
}
