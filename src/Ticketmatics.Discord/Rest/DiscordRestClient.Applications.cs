namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public Task<Application> GetApplicationAsync(CancellationToken cancellationToken) =>
        ReadAsync(Own(HttpMethod.Get), body: null, DiscordJson.Default.Application, cancellationToken);

    public Task<Application> SetInteractionsEndpointAsync(Uri? url, CancellationToken cancellationToken) =>
        ReadAsync(
            Own(HttpMethod.Patch),
            Serialize(new EndpointBody(url?.AbsoluteUri), DiscordJson.Default.EndpointBody),
            DiscordJson.Default.Application,
            cancellationToken
        );

    public Task<Application> SetApplicationFlagsAsync(ApplicationFlags flags, CancellationToken cancellationToken) =>
        ReadAsync(
            Own(HttpMethod.Patch),
            Serialize(new FlagsBody(flags), DiscordJson.Default.FlagsBody),
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
            Serialize(CommandSet.Require(commands), DiscordJson.Default.IReadOnlyListCommandDefinition),
            DiscordJson.Default.IReadOnlyListCommand,
            cancellationToken
        );

    private static Route Own(HttpMethod method) => new(method, "/applications/@me", "applications/@me", Major: "");
}
