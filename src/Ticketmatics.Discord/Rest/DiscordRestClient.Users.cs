namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public Task<User> GetBotUserAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            new Route(HttpMethod.Get, "/users/@me", "users/@me", Major: ""),
            body: null,
            DiscordJson.Default.User,
            cancellationToken
        );
}
