namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public Task<Application> GetApplicationAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            new Route(HttpMethod.Get, "/applications/@me", "applications/@me", Major: ""),
            body: null,
            DiscordJson.Default.Application,
            cancellationToken
        );

    public Task<IReadOnlyList<Command>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            guild is { } one
                ? new Route(
                    HttpMethod.Put,
                    "/applications/{id}/guilds/{id}/commands",
                    $"applications/{application}/guilds/{one}/commands",
                    one.ToString()
                )
                : new Route(
                    HttpMethod.Put,
                    "/applications/{id}/commands",
                    $"applications/{application}/commands",
                    Major: ""
                ),
            Serialize(commands, DiscordJson.Default.IReadOnlyListCommandDefinition),
            DiscordJson.Default.IReadOnlyListCommand,
            cancellationToken
        );
}
