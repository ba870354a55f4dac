namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public async Task DeleteChannelAsync(ChannelId channel, string reason, CancellationToken cancellationToken)
    {
        var route = new Route(HttpMethod.Delete, "/channels/{id}", $"channels/{channel}", channel.ToString());
        (await SendAsync(route, body: null, reason, cancellationToken)).Dispose();
    }

    public async Task ModifyChannelAsync(
        ChannelId channel,
        ChannelEdit edit,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var route = new Route(HttpMethod.Patch, "/channels/{id}", $"channels/{channel}", channel.ToString());
        var body = Serialize(edit, DiscordJson.Default.ChannelEdit);
        (await SendAsync(route, body, reason, cancellationToken)).Dispose();
    }

    public async Task SetOverwriteAsync(
        ChannelId channel,
        PermissionOverwrite overwrite,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var body = Serialize(
            new OverwriteBody(overwrite.Type, overwrite.Allow, overwrite.Deny),
            DiscordJson.Default.OverwriteBody
        );
        var route = OverwriteOf(HttpMethod.Put, channel, overwrite.Id);
        (await SendAsync(route, body, reason, cancellationToken)).Dispose();
    }

    public async Task DeleteOverwriteAsync(
        ChannelId channel,
        Snowflake<PermissionOverwrite> overwrite,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var route = OverwriteOf(HttpMethod.Delete, channel, overwrite);
        (await SendAsync(route, body: null, reason, cancellationToken)).Dispose();
    }

    private static Route OverwriteOf(HttpMethod method, ChannelId channel, Snowflake<PermissionOverwrite> overwrite) =>
        new(
            method,
            "/channels/{id}/permissions/{id}",
            $"channels/{channel}/permissions/{overwrite}",
            channel.ToString()
        );
}
