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
        ReadAsync(RolesOf(HttpMethod.Get, guild), body: null, DiscordJson.Default.IReadOnlyListRole, cancellationToken);

    public Task<Role> CreateRoleAsync(
        GuildId guild,
        RoleBody body,
        string reason,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            RolesOf(HttpMethod.Post, guild),
            Serialize(body, DiscordJson.Default.RoleBody),
            DiscordJson.Default.Role,
            cancellationToken,
            reason
        );

    public async Task DeleteRoleAsync(GuildId guild, RoleId role, string reason, CancellationToken cancellationToken)
    {
        var route = new Route(
            HttpMethod.Delete,
            "/guilds/{id}/roles/{id}",
            $"guilds/{guild}/roles/{role}",
            guild.ToString()
        );
        (await SendAsync(route, body: null, reason, cancellationToken)).Dispose();
    }

    public Task<Guild> GetGuildAsync(GuildId guild, CancellationToken cancellationToken) =>
        ReadAsync(
            new Route(HttpMethod.Get, "/guilds/{id}", $"guilds/{guild}", guild.ToString()),
            body: null,
            DiscordJson.Default.Guild,
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

    private static Route RolesOf(HttpMethod method, GuildId guild) =>
        new(method, "/guilds/{id}/roles", $"guilds/{guild}/roles", guild.ToString());

    private static Route ChannelsOf(HttpMethod method, GuildId guild) =>
        new(method, "/guilds/{id}/channels", $"guilds/{guild}/channels", guild.ToString());
}
