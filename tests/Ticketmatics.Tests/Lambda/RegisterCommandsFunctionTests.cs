using Ticketmatics.Interactions;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.Tests.Lambda;

public sealed class RegisterCommandsFunctionTests : IAsyncLifetime
{
    private const string BotToken = "MTI5MDAwMDAwMDAwMDAwMDAwMQ.very.secret";
    private const string Secret = "correct-horse-battery-staple";

    private SandboxServer sandbox = null!;

    private static IReadOnlyList<string> Catalogued => [.. Catalogue.Definitions.Select(definition => definition.Name)];

    public async ValueTask InitializeAsync() =>
        sandbox = await SandboxServer.StartAsync(new SandboxOptions { BotToken = BotToken });

    public ValueTask DisposeAsync() => sandbox.DisposeAsync();

    [Fact]
    public async Task The_whole_catalogue_is_registered_for_all_guilds_and_told()
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret));

        var answer = await process.RequestAsync(Post(Secret));

        answer.Status.ShouldBe(200, answer.Body);
        answer.Json["scope"]!.GetValue<string>().ShouldBe("all guilds");
        answer.Json["commands"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(Catalogued);
        answer.Json["emptied"].ShouldBeNull();
        Registered(guild: null).ShouldBe(Catalogued);
    }

    [Fact]
    public async Task The_ids_that_Discord_gives_are_kept()
    {
        var store = new InMemoryTicketStore(new InMemoryStoreOptions(), TimeProvider.System);
        await using var process = await StartAsync(store, ("REGISTER_SECRET", Secret));

        await process.RequestAsync(Post(Secret));

        var kept = await store.ReadCommandIdsAsync(TestContext.Current.CancellationToken);
        lock (sandbox.World.Gate)
        {
            kept.ShouldBe(
                sandbox.World.Commands.Registered(guild: null).Select(c => KeyValuePair.Create(c.Name, c.Id)),
                ignoreOrder: true
            );
        }
    }

    [Fact]
    public async Task With_a_guild_they_are_registered_there_and_nowhere_else()
    {
        await using (var everywhere = await StartAsync(("REGISTER_SECRET", Secret)))
        {
            await everywhere.RequestAsync(Post(Secret));
        }

        var guild = sandbox.People.Guild;
        await using var process = await StartAsync(("REGISTER_SECRET", Secret), ("GUILD_ID", guild.ToString()));
        var answer = await process.RequestAsync(Post(Secret));

        answer.Status.ShouldBe(200, answer.Body);
        answer.Json["scope"]!.GetValue<string>().ShouldBe($"guild {guild}");
        answer.Json["emptied"]!.GetValue<string>().ShouldBe("all guilds");
        Registered(guild).ShouldBe(Catalogued);
        Registered(guild: null).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_secret_it_is_403_and_says_how_to_switch_it_on()
    {
        await using var process = await StartAsync();

        var answer = await process.RequestAsync(Post(Secret));

        answer.Status.ShouldBe(403);
        answer.Body.ShouldContain("REGISTER_SECRET");
        Registered(guild: null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer correct-horse-battery-stapl")]
    [InlineData("Basic correct-horse-battery-staple")]
    [InlineData("correct-horse-battery-staple")]
    public async Task A_missing_or_wrong_secret_is_401(string? authorization)
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret));
        var request = new HttpEvent("POST", "/api/register-commands");

        var answer = await process.RequestAsync(
            authorization is null ? request : request.With("authorization", authorization)
        );

        answer.Status.ShouldBe(401);
        answer.Headers["www-authenticate"]!.GetValue<string>().ShouldBe("Bearer");
        Registered(guild: null).ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_methods_are_405_and_elsewhere_there_is_nothing()
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret));

        var got = await process.RequestAsync(Post(Secret) with { Method = "GET" });
        got.Status.ShouldBe(405);
        got.Headers["allow"]!.GetValue<string>().ShouldBe("POST");
        (await process.RequestAsync(Post(Secret) with { Path = "/api/interactions" })).Status.ShouldBe(404);
    }

    [Fact]
    public async Task What_Discord_refuses_is_told_in_its_words()
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret), ("DISCORD_TOKEN", "another-token"));

        var answer = await process.RequestAsync(Post(Secret));

        answer.Status.ShouldBe(502);
        answer.Body.ShouldContain("401");
    }

    [Fact]
    public async Task A_Discord_that_does_not_answer_is_502()
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret));
        await sandbox.StopAsync();

        (await process.RequestAsync(Post(Secret))).Status.ShouldBe(502);
    }

    [Fact]
    public async Task No_line_has_the_token_or_the_secret_in_it()
    {
        await using var process = await StartAsync(("REGISTER_SECRET", Secret));
        await process.RequestAsync(Post(Secret));
        await process.RequestAsync(Post("wrong"));
        await sandbox.StopAsync();
        await process.RequestAsync(Post(Secret));

        process.Lines.Count.ShouldBeGreaterThan(2);
        process.Output.ShouldNotContain(BotToken);
        process.Output.ShouldNotContain(Secret);
    }

    private static HttpEvent Post(string secret) =>
        new HttpEvent("POST", "/api/register-commands").With("authorization", $"Bearer {secret}");

    private Task<LambdaProcess> StartAsync(params (string Name, string Value)[] settings) =>
        StartAsync(store: null, settings);

    private Task<LambdaProcess> StartAsync(ITicketStore? store, params (string Name, string Value)[] settings) =>
        LambdaProcess.StartAsync(
            new FakeEnvironment([
                ("TICKETMATICS_FUNCTION", "register-commands"),
                ("DISCORD_TOKEN", BotToken),
                ("DISCORD_API_BASE_URL", new Uri(sandbox.Address, "/api/v10").AbsoluteUri),
                .. settings,
            ]),
            store: store
        );

    private IReadOnlyList<string> Registered(GuildId? guild)
    {
        lock (sandbox.World.Gate)
        {
            return [.. sandbox.World.Commands.Registered(guild).Select(command => command.Name)];
        }
    }
}
