using System.Text.Json.Nodes;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Effects;

namespace Ticketmatics.Tests.Lambda;

public sealed class InteractionsFunctionTests : IAsyncLifetime
{
    private readonly SignedEvents discord = new();
    private readonly InMemoryTicketStore store = new(new InMemoryStoreOptions(), TimeProvider.System);
    private FakeEnvironment environment = null!;
    private LambdaProcess process = null!;

    public async ValueTask InitializeAsync()
    {
        environment = new(
            ("TICKETMATICS_FUNCTION", "interactions"),
            ("DISCORD_PUBLIC_KEY", discord.PublicKey),
            ("DISCORD_TOKEN", "a-token-that-nobody-reads")
        );
        process = await LambdaProcess.StartAsync(environment);
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        discord.Dispose();
    }

    [Fact]
    public async Task A_signed_ping_is_answered_with_a_pong()
    {
        var answer = await process.RequestAsync(discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping));

        answer.Status.ShouldBe(200);
        answer.Json["type"]!.GetValue<int>().ShouldBe(1);
        answer.Headers["content-type"]!.GetValue<string>().ShouldBe("application/json");
    }

    [Fact]
    public async Task A_signature_holds_for_the_bytes_of_a_base64_body()
    {
        var answer = await process.RequestAsync(discord.Sign(SignedEvents.Ping).WithBase64(SignedEvents.Ping));

        answer.Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_base64_body_that_is_said_to_be_text_is_refused()
    {
        var request = discord.Sign(SignedEvents.Ping).WithBase64(SignedEvents.Ping);

        (await process.RequestAsync(request with { IsBase64Encoded = false })).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_body_that_is_no_base64_is_refused_as_forged()
    {
        var request = discord.Sign(SignedEvents.Ping) with { Body = "{not base64}", IsBase64Encoded = true };

        (await process.RequestAsync(request)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Signature_headers_are_found_in_any_case()
    {
        var signed = discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping);
        var shouting = signed with
        {
            Headers = signed.Headers.ToDictionary(header => header.Key.ToUpperInvariant(), header => header.Value),
        };

        (await process.RequestAsync(shouting)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_command_is_answered_as_Discord_wants_it()
    {
        var body = SignedEvents.Command("help");

        var answer = await process.RequestAsync(discord.Sign(body).WithText(body));

        answer.Status.ShouldBe(200);
        answer.Json["type"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public async Task The_way_of_a_click_is_gone_before_the_first_one_and_nobody_hears_of_it()
    {
        var life = new KillSwitch();
        await using var warm = await LambdaProcess.StartAsync(environment, store: new MortalStore(store, life));

        await warm.RequestAsync(discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping));

        life.Steps.ShouldBe(8, "three reads and a refused commit have two steps each, and a ping needs none");
        warm.Lines.Where(line => line["interaction"] is not null).ShouldHaveSingleItem()["message"]!
            .GetValue<string>()
            .ShouldStartWith("Discord's ping");
        (await store.ReadStaffAsync(GuildId.Parse("1"), TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_storage_that_is_silent_at_the_start_keeps_no_function_from_starting()
    {
        await using var cold = await LambdaProcess.StartAsync(
            environment,
            store: new MortalStore(store, new KillSwitch(at: 1))
        );

        var answer = await cold.RequestAsync(discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping));

        answer.Status.ShouldBe(200);
        cold.Output.ShouldContain("KilledException");
    }

    [Fact]
    public async Task A_forged_body_is_401_before_anything_of_it_is_read()
    {
        var request = discord.Sign(SignedEvents.Ping).WithText("{ this is not JSON"u8);

        (await process.RequestAsync(request)).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(401),
            answer => answer.Body.ShouldBeEmpty()
        );
    }

    [Fact]
    public async Task A_flood_of_forgeries_leaves_one_line_in_the_log()
    {
        for (var n = 0; n < 5; n++)
        {
            await process.RequestAsync(discord.Sign(SignedEvents.Ping).WithText("forged"u8));
        }

        process.Lines.ShouldHaveSingleItem()["level"]!.GetValue<string>().ShouldBe("WARN");
    }

    [Fact]
    public async Task A_request_without_signature_or_body_is_401() =>
        (await process.RequestAsync(new HttpEvent("POST", "/api/interactions"))).Status.ShouldBe(401);

    [Fact]
    public async Task A_signed_body_that_is_no_interaction_is_400() =>
        (await process.RequestAsync(discord.Sign("{}"u8).WithText("{}"u8))).Status.ShouldBe(400);

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_405_and_told_which_one_is_right(string method)
    {
        var answer = await process.RequestAsync(new HttpEvent(method, "/api/interactions"));

        answer.Status.ShouldBe(405);
        answer.Headers["allow"]!.GetValue<string>().ShouldBe("POST");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/health")]
    [InlineData("/api/interactions/1")]
    public async Task Elsewhere_there_is_nothing(string path) =>
        (await process.RequestAsync(new HttpEvent("POST", path))).Status.ShouldBe(404);

    [Fact]
    public async Task A_body_over_256_KB_is_413_however_it_is_written()
    {
        var most = new byte[InteractionsEndpoint.LargestBody];
        var more = new byte[InteractionsEndpoint.LargestBody + 1];
        Array.Fill(most, (byte)' ');
        Array.Fill(more, (byte)' ');

        (await process.RequestAsync(discord.Sign(more).WithText(more))).Status.ShouldBe(413);
        (await process.RequestAsync(discord.Sign(more).WithBase64(more))).Status.ShouldBe(413);
        (await process.RequestAsync(discord.Sign(most).WithText(most))).Status.ShouldBe(400);
        (await process.RequestAsync(discord.Sign(most).WithBase64(most))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_event_that_is_no_request_is_reported_and_the_next_one_answered()
    {
        (await process.Service.InvokeAsync("[]")).ErrorType.ShouldNotBeNull().ShouldContain("Json");
        (await process.Service.InvokeAsync("{}")).Json["statusCode"]!.GetValue<int>().ShouldBe(404);
    }

    [Fact]
    public async Task Each_interaction_leaves_a_line_of_log_and_one_of_figures()
    {
        var body = SignedEvents.Command("help");
        await process.RequestAsync(discord.Sign(body).WithText(body));
        await process.RequestAsync(discord.Sign(body).WithText(body));

        var log = process.Lines[0];
        log["level"]!.GetValue<string>().ShouldBe("INFO");
        log["eventId"]!.GetValue<int>().ShouldBe(201);
        log["kind"]!.GetValue<string>().ShouldBe("ApplicationCommand");
        log["name"]!.GetValue<string>().ShouldBe("help");
        log["guild"]!.GetValue<string>().ShouldBe("1290000000000000100");
        log["interaction"]!.GetValue<string>().ShouldBe(IdOf(body));
        log["requestId"]!.GetValue<string>().ShouldStartWith("8476a536");
        log["durationMs"]!.GetValue<double>().ShouldBeGreaterThanOrEqualTo(0);
        var figures = process.Lines[1];
        figures["Kind"]!.GetValue<string>().ShouldBe("ApplicationCommand");
        figures["Result"]!.GetValue<string>().ShouldBe("Done");
        figures["Interactions"]!.GetValue<int>().ShouldBe(1);
        figures["ColdStart"]!.GetValue<int>().ShouldBe(1);
        process.Lines[3]["ColdStart"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task No_line_has_a_token_in_it()
    {
        foreach (var name in new[] { "help", "setup", "addstaff", "nothing-of-ours" })
        {
            var body = SignedEvents.Command(name);
            var signed = discord.Sign(body);
            await process.RequestAsync(signed.WithText(body));
            await process.RequestAsync(signed.WithText([.. body, (byte)'}']));
            byte[] broken = [.. body[..^1]];
            await process.RequestAsync(discord.Sign(broken).WithText(broken));
        }

        process.Lines.Count.ShouldBeGreaterThan(8);
        process.Output.ShouldNotContain(SignedEvents.InteractionToken);
        process.Output.ShouldNotContain("a-token-that-nobody-reads");
    }

    [Fact]
    public async Task The_bot_token_is_not_even_looked_at()
    {
        await process.RequestAsync(discord.Sign(SignedEvents.Ping).WithText(SignedEvents.Ping));

        environment.Read.ShouldContain("DISCORD_PUBLIC_KEY");
        environment.Read.ShouldNotContain("DISCORD_TOKEN");
    }

    private static string IdOf(byte[] body) => JsonNode.Parse(body)!["id"]!.GetValue<string>();
}
