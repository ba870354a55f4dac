using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Scripts;
using Ticketmatics.Sandbox.Seeding;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>The sandbox as it is started from a terminal.</summary>
internal static class SandboxProgram
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misunderstood = 2;

    /// <summary>Of calls in a second. See Discord Docs/Rate Limits, "Global Rate Limit".</summary>
    private const int MostCalls = 50;

    /// <summary>Logs would stand between the lines of a transcript.</summary>
    private const string Silent = "--Logging:LogLevel:Default=Critical";

    /// <returns>The exit code.</returns>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The last catch of a program: whoever started it reads a sentence, not a stack trace."
    )]
    public static async Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        var arguments = SandboxArguments.Read(args);
        if (arguments.AsksForHelp)
        {
            await output.WriteLineAsync(SandboxArguments.Usage);
            return Done;
        }

        if (arguments.Fault is { } fault)
        {
            await errors.WriteLineAsync(fault);
            await errors.WriteLineAsync(SandboxArguments.Usage);
            return Misunderstood;
        }

        try
        {
            return await RunAsync(arguments, output, errors, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Done;
        }
        catch (Exception e)
        {
            await errors.WriteLineAsync($"The sandbox could not start: {e.Message}");
            if (e.InnerException is AddressInUseException)
            {
                await errors.WriteLineAsync("Another address may do: -- --urls http://localhost:5001");
            }

            return Failed;
        }
    }

    private static async Task<int> RunAsync(
        SandboxArguments arguments,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        var discord = new SandboxOptions
        {
            BotPermissions = BotPermissions.All,
            GlobalRateLimit = new(MostCalls, TimeSpan.FromSeconds(1)),
        };
        if (arguments.Bot is not null)
        {
            if (await WithIdentityAsync(discord, arguments, errors, cancellationToken) is not { } known)
            {
                return Misunderstood;
            }

            discord = known;
        }

        await using var sandbox = await SandboxHost.StartAsync(
            [.. HostArguments(arguments)],
            new SandboxHostOptions(discord, new InMemoryStoreOptions())
            {
                Bot = arguments.Bot,
                DynamoDb = arguments.DynamoDb,
            },
            cancellationToken
        );
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, sandbox.Stopping);
        try
        {
            return await RunAsync(sandbox, arguments, output, either.Token);
        }
        catch (OperationCanceledException) when (sandbox.Stopping.IsCancellationRequested)
        {
            return arguments.Script is null ? Done : Failed;
        }
    }

    private static async Task<int> RunAsync(
        SandboxHost sandbox,
        SandboxArguments arguments,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        if (arguments.Bot is { } bot)
        {
            await Elsewhere.TellAsync(sandbox, bot, output, cancellationToken);
        }
        else if (sandbox.Discord.BotUrl is { } ours)
        {
            // A first click that waited for the compiler could miss its three seconds on a busy machine.
            await sandbox.Discord.EndpointCheck.RunAsync(ours, cancellationToken);
        }

        if (arguments.Seeds)
        {
            await new Seeder(sandbox.Discord, sandbox.BotsStore!).RunAsync(sandbox.IsQuietAsync, cancellationToken);
        }

        if (arguments.Script is { } script)
        {
            var text = await File.ReadAllTextAsync(script, cancellationToken);
            var player = new ScriptPlayer(sandbox.Discord, output, sandbox.IsQuietAsync);
            return await player.PlayAsync(text, cancellationToken) ? Done : Failed;
        }

        var what = arguments.Bot is null
            ? "Ticketmatics is running, with a Discord of its own"
            : "The Discord is running";
        await output.WriteLineAsync($"{what}: {sandbox.Address}");
        await output.WriteLineAsync("Press Ctrl+C to stop; nothing is kept.");
        await sandbox.WaitForShutdownAsync(cancellationToken);
        return Done;
    }

    private static IEnumerable<string> HostArguments(SandboxArguments arguments)
    {
        if (arguments.Addresses is { } addresses)
        {
            yield return "--urls";
            yield return addresses;
        }
        else if (arguments is { Script: not null, Bot: null })
        {
            // Nobody has to find it, and another sandbox may be running.
            yield return "--urls";
            yield return "http://127.0.0.1:0";
        }

        if (arguments.Script is not null)
        {
            yield return Silent;
        }
    }

    /// <returns>Null where the bot was given the key of somebody else.</returns>
    private static async Task<SandboxOptions?> WithIdentityAsync(
        SandboxOptions options,
        SandboxArguments arguments,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        var file =
            arguments.Identity
            ?? Identity.DefaultFile
            ?? throw new FormatException("This user has no folder for settings: name a file with --identity.");
        var identity = await Identity.ReadOrMakeAsync(file, options.Time, cancellationToken);
        var own = identity.PublicKey;
        if (arguments.PublicKey is { } given && !string.Equals(given, own, StringComparison.Ordinal))
        {
            await errors.WriteLineAsync(
                "--public-key names a key that this sandbox cannot sign for: a bot with that key would refuse every "
                    + $"click. Give the bot this one: DISCORD_PUBLIC_KEY={own}"
            );
            return null;
        }

        return options with
        {
            SigningSeed = identity.SigningSeed,
            BotToken = identity.BotToken,
            Application = identity.Application,
        };
    }
}
