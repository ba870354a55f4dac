using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
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
        var application = settings.Application ?? (await discord.GetApplicationAsync(cancellationToken)).Id;
        var commands = await discord.OverwriteCommandsAsync(
            application,
            guild,
            Catalogue.Definitions,
            cancellationToken
        );
        var scope = guild is { } one ? $"guild {one}" : "all guilds";
        await around.Output.WriteLineAsync($"Registered for {scope}: {string.Join(", ", commands.Select(Named))}");
        if (guild is not null)
        {
            // Else each command shows twice in the guild: its own and the one of all guilds.
            await discord.OverwriteCommandsAsync(application, guild: null, [], cancellationToken);
            await around.Output.WriteLineAsync("Emptied: the commands for all guilds");
        }
    }

    private static string Named(Command command) => command.Name;
}
