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

    public Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken cancellationToken) =>
        ReadAsync(
            new Route(HttpMethod.Post, "/users/@me/channels", "users/@me/channels", Major: ""),
            Serialize(new RecipientBody(user), DiscordJson.Default.RecipientBody),
            DiscordJson.Default.Channel,
            cancellationToken
        );
}
