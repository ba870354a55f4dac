using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Moving;
using Ticketmatics.Storage;

namespace Ticketmatics.Cli;

/// <summary>From the words of a command line to what is done, and to the exit code that tells how it went.</summary>
internal static class CommandLine
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;

    private const string Usage = """
        Usage: dotnet run --project src/Ticketmatics.Cli -- COMMAND

          register            gives Discord all commands, for all guilds or, with GUILD_ID, for one
          register --dry-run  prints what "register" would send
          commands-table      prints docs/commands.md, which lists all commands
          create-tables       makes the tables that are missing on a DynamoDB of your own
          recount --guild ID  counts all tickets of a guild and repairs the figures that are wrong;
                              on AWS, TABLE_PREFIX is the stack's name and a hyphen
          recount --guild ID --dry-run  prints what "recount" would repair
          import FILE         brings in the guilds of the original's data file: tickets with their numbers,
                              staff, settings; run again, it goes on where it stopped and changes nothing
                              that is there; exit code 0 where everything is in, 1 where something was
                              left out, which it names with the reason
          import FILE --guild ID  brings in one guild of the file
          import FILE --dry-run   prints what "import" would do; comes last
          work                performs what waits in the Outbox, until Ctrl+C

        Settings come from the environment, else from a .env file in the current folder:
          DISCORD_TOKEN, CLIENT_ID, GUILD_ID, DISCORD_API_BASE_URL, DYNAMODB_ENDPOINT, TABLE_PREFIX
        """;

    /// <returns>Exit code.</returns>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The last catch of a program: whoever typed the command reads a sentence, not a stack trace."
    )]
    public static async Task<int> RunAsync(string[] args, Surroundings around, CancellationToken cancellationToken)
    {
        Func<CancellationToken, Task>? command = args switch
        {
            ["register", "--dry-run"] => _ => RegisterCommand.PrintAsync(around.Output),
            ["register"] => token => RegisterCommand.RunAsync(around, SettingsAround(around), token),
            ["commands-table"] => _ => around.Output.WriteAsync(CommandsTable.Write()),
            ["create-tables"] => token => CreateTablesCommand.RunAsync(around, SettingsAround(around), token),
            ["work"] => token => WorkCommand.RunAsync(around, SettingsAround(around), token),
            ["recount", "--guild", var guild] when GuildId.TryParse(guild, out var id) => token =>
                RecountCommand.RunAsync(around, SettingsAround(around), id, dryRun: false, token),
            ["recount", "--guild", var guild, "--dry-run"] when GuildId.TryParse(guild, out var id) => token =>
                RecountCommand.RunAsync(around, SettingsAround(around), id, dryRun: true, token),
            ["import", var path, .. var rest] when ImportCommand.TryParse(rest, out var guild, out var dryRun) =>
                token => ImportCommand.RunAsync(around, SettingsAround(around), new(path, guild, dryRun), token),
            _ => null,
        };
        if (command is null)
        {
            await around.Errors.WriteLineAsync(Usage);
            return WrongUsage;
        }

        try
        {
            await command(cancellationToken);
            return Success;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await around.Errors.WriteLineAsync("Stopped before it was done; running it again does no harm.");
            return Failure;
        }
        catch (Exception e)
        {
            await around.Errors.WriteLineAsync(SentenceFor(e));
            return Failure;
        }
    }

    private static CliSettings SettingsAround(Surroundings around) => new(around.Environment, around.Folder);

    private static string SentenceFor(Exception fault) =>
        fault switch
        {
            SettingsException or IncompleteException or UnreadableFileException => fault.Message,
            DiscordApiException e => $"Discord refused: {OneLine(e.Message)}",
            DiscordRateLimitException e =>
                $"Discord asks to wait {Math.Ceiling(e.RetryAfter.TotalSeconds)} seconds; try again then.",
            DiscordUnreachableException => "Discord did not answer; running the command again does no harm.",
            StoreBusyException => "DynamoDB stayed busy; running the command again does no harm.",
            _ => $"It did not work: {OneLine(fault.Message)}",
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
