using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Aws;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Cli;

/// <summary>Gives Discord the whole catalogue of commands.</summary>
internal static class RegisterCommand
{
    public static async Task PrintAsync(TextWriter output)
    {
        using var json = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Indented = true }))
        {
            JsonSerializer.Serialize(writer, Catalogue.Definitions, DiscordJson.Default.IReadOnlyListCommandDefinition);
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(json.ToArray()));
    }

    public static async Task RunAsync(Surroundings around, CliSettings settings, CancellationToken cancellationToken)
    {
        var guild = settings.Guild;
        using var http = new HttpClient { BaseAddress = settings.DiscordApiBaseUrl };
        var discord = new DiscordRestClient(http, settings.Token, around.Time, NullLogger.Instance);
        using var client = settings.HasTables ? DynamoDbClientFactory.Create(settings.OptionalDynamoDbEndpoint) : null;
        var store = client is null
            ? null
            : new DynamoDbTicketStore(client, settings.Tables, new DynamoDbStoreOptions(), around.Time);
        var registration = new CommandRegistration(discord, store);
        var commands = await registration.RunAsync(settings.Application, guild, cancellationToken);
        var scope = guild is { } one ? $"guild {one}" : "all guilds";
        await around.Output.WriteLineAsync($"Registered for {scope}: {string.Join(", ", commands.Select(Named))}");
        if (guild is not null)
        {
            await around.Output.WriteLineAsync("Emptied: the commands for all guilds");
        }
    }

    private static string Named(Command command) => command.Name;
}
