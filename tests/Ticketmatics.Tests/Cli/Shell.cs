using Ticketmatics.Aws;
using Ticketmatics.Cli;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Cli;

/// <summary>Somebody's command line: variables, a folder of its own, and what was printed.</summary>
internal sealed class Shell : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private readonly string folder = Directory.CreateTempSubdirectory("ticketmatics-").FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Output => output.ToString();

    public string Errors => errors.ToString();

    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Sets what the commands need to find the tables.</summary>
    public void Connect(DynamoDbTables tables)
    {
        Variables["DYNAMODB_ENDPOINT"] = tables.Endpoint.AbsoluteUri;
        Variables["TABLE_PREFIX"] = tables.Names.Guilds[..^nameof(TableNames.Guilds).Length];
    }

    public void WriteEnvFile(string text) => Write(".env", text);

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    /// <returns>Exit code.</returns>
    public Task<int> RunAsync(params string[] args) => RunUntilAsync(args, TestContext.Current.CancellationToken);

    /// <param name="interrupted">Ctrl+C.</param>
    /// <returns>Exit code.</returns>
    public Task<int> RunUntilAsync(string[] args, CancellationToken interrupted)
    {
        var around = new Surroundings(
            name => Variables.GetValueOrDefault(name),
            folder,
            output,
            errors,
            TimeProvider.System
        );
        return CommandLine.RunAsync(args, around, interrupted);
    }
}
