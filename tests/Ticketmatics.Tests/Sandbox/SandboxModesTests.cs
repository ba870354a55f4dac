using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Sandbox.Scripts;
using Ticketmatics.Sandbox.Seeding;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Conventions;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>The sandbox as it is started from a terminal, in each of its modes.</summary>
public sealed class SandboxModesTests(DynamoDbLocal dynamoDb) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-modes-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(0, "--script FILE", "--help")]
    [InlineData(2, "does not know the option --nonsense", "--nonsense")]
    [InlineData(1, "FAILED in line 1", "--script", "wrong.script")]
    [InlineData(0, "Ada: /help", "--script", "right.script")]
    public async Task The_program_says_what_it_did_and_ends_with_the_code_for_it(
        int expected,
        string said,
        params string[] args
    )
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "right.script"), "Ada: /help in #support\n", Token);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wrong.script"), "Ada: press Nothing\n", Token);

        var (code, output) = await StartAsync(args);

        output.ShouldContain(said);
        code.ShouldBe(expected, output);
    }

    [Fact]
    public async Task A_script_is_looked_for_where_one_is_and_not_beside_the_project()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["msbuild", "src/Ticketmatics.Sandbox", "-getProperty:RunWorkingDirectory"]
        )
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;

        var changedTo = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);

        process.ExitCode.ShouldBe(0, changedTo);
        changedTo.Trim().ShouldBeEmpty("dotnet run changes to it");
    }

    [Fact]
    public async Task A_script_that_somebody_stops_ends_at_once_and_has_failed()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "long.script"), "wait 5m\n", Token);

        var (code, output) = await StartAsync(["--script", "long.script"], stopAt: "wait 5m");

        code.ShouldBe(1, output);
    }

    [Fact]
    public async Task An_address_in_use_is_named_and_another_proposed()
    {
        await using var first = await ServeAsync(() => null);
        using var errors = new StringWriter();

        var code = await SandboxProgram.RunAsync(["--urls", first.Urls.Single()], TextWriter.Null, errors, Token);

        code.ShouldBe(1);
        errors.ToString().ShouldContain("address already in use");
        errors.ToString().ShouldContain("Another address may do: -- --urls http://localhost:5001");
    }

    [Fact]
    public async Task A_bot_elsewhere_is_played_Discord_to_and_keeps_its_key_from_start_to_start()
    {
        var file = Path.Combine(folder.FullName, "identity.json");
        var identity = await Identity.ReadOrMakeAsync(file, TimeProvider.System, Token);
        var again = await Identity.ReadOrMakeAsync(file, TimeProvider.System, Token);
        again.PublicKey.ShouldBe(identity.PublicKey);
        again.BotToken.ShouldBe(identity.BotToken);
        EmbeddedBot? bot = null;
        await using var elsewhere = await ServeAsync(() => bot!.Endpoint);
        var endpoint = new Uri(elsewhere.Urls.Single() + InteractionsRoute.Path);
        await using var sandbox = await SandboxHost.StartAsync(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Critical"],
            new(
                new SandboxOptions
                {
                    SigningSeed = identity.SigningSeed,
                    BotToken = identity.BotToken,
                    Application = identity.Application,
                },
                new InMemoryStoreOptions()
            )
            {
                Bot = endpoint,
            },
            Token
        );
        var store = new InMemoryTicketStore(new InMemoryStoreOptions(), TimeProvider.System);
        await using var theBot = bot = new EmbeddedBot(
            sandbox.ApiAddress,
            identity.BotToken,
            identity.PublicKey,
            BotStore.Of(store),
            sandbox.Archive,
            TimeProvider.System,
            NullLoggerFactory.Instance,
            dies: () => false
        );
        await bot.RegisterCommandsAsync(Token);
        using var output = new StringWriter();

        await Elsewhere.TellAsync(sandbox, endpoint, output, Token);
        var outcome = await sandbox.Discord.Sender.SendCommandAsync(
            sandbox.Discord.Default.Outsider,
            sandbox.Discord.Default.Support,
            "help",
            new Dictionary<string, JsonNode>(),
            Token
        );

        output.ToString().ShouldContain($"DISCORD_PUBLIC_KEY={identity.PublicKey}");
        output.ToString().ShouldContain($"DISCORD_TOKEN={identity.BotToken}");
        output.ToString().ShouldContain($"DISCORD_API_BASE_URL={sandbox.ApiAddress.ToString().TrimEnd('/')}");
        output.ToString().ShouldContain("The bot answers as Discord demands.");
        outcome.Kind.ShouldBe(OutcomeKind.Message, outcome.Reason);
        sandbox.BotsStore.ShouldBeNull();
    }

    [Fact]
    public async Task A_bot_with_a_key_that_nobody_here_can_sign_for_is_named_at_once()
    {
        using var errors = new StringWriter();

        var code = await SandboxProgram.RunAsync(
            [
                "--bot",
                "http://127.0.0.1:9/",
                "--public-key",
                new string('0', 64),
                "--identity",
                Path.Combine(folder.FullName, "identity.json"),
            ],
            TextWriter.Null,
            errors,
            Token
        );

        code.ShouldBe(2);
        errors.ToString().ShouldContain("DISCORD_PUBLIC_KEY=");
    }

    [Fact]
    public async Task A_whole_flow_runs_on_DynamoDB_Local()
    {
        await using var tables = await dynamoDb.CreateTablesAsync(Token);
        var prefix = tables.Names.Guilds[..^"Guilds".Length];
        await using var sandbox = await SandboxHost.StartAsync(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Critical"],
            new(new SandboxOptions { BotPermissions = BotPermissions.All }, new InMemoryStoreOptions())
            {
                DynamoDb = tables.Endpoint,
                TablePrefix = prefix,
            },
            Token
        );
        using var output = new StringWriter();
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "example.script"), Token);

        var isPlayed = await new ScriptPlayer(sandbox.Discord, output, sandbox.IsQuietAsync).PlayAsync(script, Token);

        isPlayed.ShouldBeTrue(output.ToString());
        var stored = tables.Store(TimeProvider.System);
        var ticket = await stored.ReadTicketAsync(sandbox.Discord.Default.Guild, 1, Token);
        ticket.ShouldNotBeNull().State.ShouldBeOfType<TicketState.Closed>();
    }

    [Fact]
    public async Task A_start_on_DynamoDB_Local_that_finds_its_address_in_use_leaves_the_tables_of_the_one_before_alone()
    {
        await using var tables = await dynamoDb.CreateTablesAsync(Token);
        var options = new SandboxHostOptions(new SandboxOptions(), new InMemoryStoreOptions())
        {
            DynamoDb = tables.Endpoint,
            TablePrefix = tables.Names.Guilds[..^"Guilds".Length],
        };
        const string silent = "--Logging:LogLevel:Default=Critical";
        await using var first = await SandboxHost.StartAsync(["--urls", "http://127.0.0.1:0", silent], options, Token);

        await Should.ThrowAsync<IOException>(
            SandboxHost.StartAsync(["--urls", first.Address.ToString(), silent], options, Token)
        );

        var left = await tables.Client.ScanAsync(new ScanRequest(tables.Names.Guilds), Token);
        left.Items.ShouldNotBeEmpty("the first one registered its commands");
    }

    [Fact]
    public async Task Where_no_DynamoDB_Local_answers_one_line_says_where_and_what_to_do()
    {
        using var errors = new StringWriter();

        var code = await SandboxProgram.RunAsync(
            ["--urls", "http://127.0.0.1:0", "--store", "dynamodb", "--endpoint", "http://127.0.0.1:9"],
            TextWriter.Null,
            errors,
            Token
        );

        code.ShouldBe(1);
        errors
            .ToString()
            .TrimEnd()
            .ShouldBe(
                "The sandbox could not start: no DynamoDB Local answers at http://127.0.0.1:9/ (Connection refused "
                    + "(127.0.0.1:9)). Start one there, such as: docker run --rm -p 9:8000 amazon/dynamodb-local"
            );
    }

    [Fact]
    public async Task A_filled_server_has_the_tickets_of_a_month_and_figures_that_add_up()
    {
        await using var play = await Play.StartAsync(options =>
            options with
            {
                Discord = options.Discord with { Time = TimeProvider.System },
            }
        );

        await new Seeder(play.Discord, play.Host.Store).RunAsync(play.Host.IsQuietAsync, Token);

        var counters = await play.CountersAsync();
        counters.Asked.ShouldBe(Seeder.All);
        counters.Closed.ShouldBe(Seeder.All - 4);
        play.Tickets().Count.ShouldBe(4);
        (await play.Host.Store.ListUnfinishedTicketsAsync(play.Here.Guild, Token)).Length.ShouldBe(4);
        var from = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-40));
        var facts = (await play.Host.Store.ReadDaysAsync(play.Here.Guild, from, Token))
            .SelectMany(day => day.Counts)
            .ToList();
        Sum(FactKind.Opened).ShouldBe(Seeder.All);
        Sum(FactKind.Closed).ShouldBe(Seeder.All - 4);
        facts.ShouldContain(fact => fact.Key.By == play.Staff);
        var stats = await play.CommandAsync(play.Admin, "stats", ("period", "30"));
        Play.TextOf(await play.AnswerAsync(stats)).ShouldContain("\"name\":\"Opened\",\"value\":\"500\"");

        int Sum(FactKind kind) => facts.Where(fact => fact.Key.Kind == kind).Sum(fact => fact.Value);
    }

    [Fact]
    public async Task The_month_is_the_same_each_time()
    {
        await using var server = await SandboxServer.StartAsync();

        var (one, other) = (Make(), Make());

        one.Select(life => life[^1].Timeline[0].At).ShouldBe(other.Select(life => life[^1].Timeline[0].At));
        one.Select(life => life[0].Reason).ShouldBe(other.Select(life => life[0].Reason));
        one.Max(life => life[^1].Timeline[^1].At).ShouldBeLessThan(A.Noon);

        ImmutableArray<ImmutableArray<Ticket>> Make() => new PastMonth(server.People, A.Noon).Tickets(200);
    }

    private static async Task<WebApplication> ServeAsync(Func<InteractionsEndpoint?> endpoint)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapInteractions(endpoint);
        await app.StartAsync(Token);
        return app;
    }

    /// <summary>The program itself, in a process of its own.</summary>
    /// <param name="stopAt">The line at which somebody stops it; null: nobody does.</param>
    private async Task<(int Code, string Output)> StartAsync(string[] args, string? stopAt = null)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(SandboxHost).Assembly.Location, .. args])
            {
                WorkingDirectory = folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(Token);
            if (stopAt is not null)
            {
                (await process.StandardOutput.ReadLineAsync(Token)).ShouldBe(stopAt);
                using var interrupt = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
                await interrupt.WaitForExitAsync(Token);
            }

            var output = await process.StandardOutput.ReadToEndAsync(Token);
            await process.WaitForExitAsync(Token).WaitAsync(TimeSpan.FromMinutes(2), Token);
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
