using Ticketmatics.Aws;

namespace Ticketmatics.Cli;

/// <summary>Makes the tables that are missing, where no template does.</summary>
internal static class CreateTablesCommand
{
    public static async Task RunAsync(Surroundings around, CliSettings settings, CancellationToken cancellationToken)
    {
        var endpoint = settings.DynamoDbEndpoint("the template makes the tables");
        var names = settings.Tables;
        using var client = DynamoDbClientFactory.Create(endpoint);
        await Tables.CreateMissingAsync(client, names, around.Time, cancellationToken);
        foreach (var definition in Tables.Definitions(names))
        {
            await around.Output.WriteLineAsync($"Ready: {definition.TableName}");
        }
    }
}
