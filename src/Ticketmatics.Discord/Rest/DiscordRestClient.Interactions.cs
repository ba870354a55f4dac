namespace Ticketmatics.Discord;

public sealed partial class DiscordRestClient
{
    /// <remarks>Without the bot token: the interaction's own is the credential.</remarks>
    public async Task EditAnswerAsync(
        ApplicationId application,
        string interactionToken,
        MessageBody body,
        CancellationToken cancellationToken
    )
    {
        var webhook = $"{application}/{Uri.EscapeDataString(interactionToken)}";
        var route = new Route(
            HttpMethod.Patch,
            "/webhooks/{id}/{token}/messages/@original",
            $"webhooks/{webhook}/messages/@original",
            webhook,
            IsInteraction: true
        );
        var json = Serialize(body, DiscordJson.Default.MessageBody);
        (await SendAsync(route, json, reason: null, cancellationToken)).Dispose();
    }
}
