namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    public async Task DeleteChannelAsync(ChannelId channel, string reason, CancellationToken cancellationToken)
    {
        var route = new Route(HttpMethod.Delete, "/channels/{id}", $"channels/{channel}", channel.ToString());
        (await SendAsync(route, body: null, reason, cancellationToken)).Dispose();
    }
}
