namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public Task<Channel> CreateChannelAsync(
        GuildId guild,
        ChannelBody body,
        string reason,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            ChannelsOf(HttpMethod.Post, guild),
            Serialize(body, DiscordJson.Default.ChannelBody),
            DiscordJson.Default.Channel,
            cancellationToken,
            reason
        );

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(GuildId guild, CancellationToken cancellationToken) =>
        ReadAsync(
            ChannelsOf(HttpMethod.Get, guild),
            body: null,
            DiscordJson.Default.IReadOnlyListChannel,
            cancellationToken
        );

    public Task<IReadOnlyList<Role>> ListRolesAsync(GuildId guild, CancellationToken cancellationToken) =>
        ReadAsync(
            new Route(HttpMethod.Get, "/guilds/{id}/roles", $"guilds/{guild}/roles", guild.ToString()),
            body: null,
            DiscordJson.Default.IReadOnlyListRole,
            cancellationToken
        );

    public async Task<GuildMember?> FindMemberAsync(GuildId guild, UserId user, CancellationToken cancellationToken)
    {
        var route = new Route(
            HttpMethod.Get,
            "/guilds/{id}/members/{id}",
            $"guilds/{guild}/members/{user}",
            guild.ToString()
        );
        try
        {
            return await ReadAsync(route, body: null, DiscordJson.Default.GuildMember, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code is DiscordErrorCode.UnknownMember or DiscordErrorCode.UnknownUser)
        {
            return null;
        }
    }

    private static Route ChannelsOf(HttpMethod method, GuildId guild) =>
        new(method, "/guilds/{id}/channels", $"guilds/{guild}/channels", guild.ToString());
}
