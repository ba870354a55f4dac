using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// The check of an interactions endpoint before it is saved: a ping, and a ping with a wrong signature.
/// See Discord Docs/Interactions Overview, "Setting Up an Endpoint".
/// </summary>
internal sealed class EndpointCheck(World world, SignedPost post, IWiretap? wiretap)
{
    /// <returns><see langword="null"/> for an endpoint that passed, or what is wrong with it.</returns>
    public async Task<string?> RunAsync(Uri url, CancellationToken cancellationToken)
    {
        var ping = InteractionPayload.Ping(world);
        var body = Encoding.UTF8.GetBytes(ping.ToJsonString());
        var forged = await post.SendAsync(url, body, forged: true, cancellationToken);
        if (forged.Status != 401)
        {
            return forged.Failure ?? $"A wrong signature was answered with {forged.Status} instead of 401.";
        }

        var reply = await post.SendAsync(url, body, forged: false, cancellationToken);
        var complaint = ComplaintOf(reply);
        wiretap?.OnInteraction(ping, reply.Body, accepted: complaint is null);
        return complaint;
    }

    private static string? ComplaintOf(PostReply reply)
    {
        try
        {
            return AnswerBody.Read(reply)["type"] is JsonValue type && type.TryGetValue(out int pong) && pong == 1
                ? null
                : "A ping was not answered with a pong.";
        }
        catch (ApiException illegal)
        {
            return illegal.Message;
        }
    }
}
