using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// The check of an interactions endpoint before it is saved: a ping, and a ping with a wrong signature.
/// See Discord Docs/Interactions Overview, "Setting Up an Endpoint".
/// </summary>
internal sealed class EndpointCheck(World world, SignedPost post)
{
    /// <returns><see langword="null"/> for an endpoint that passed, or what is wrong with it.</returns>
    public async Task<string?> RunAsync(Uri url, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(InteractionPayload.Ping(world).ToJsonString());
        var forged = await post.SendAsync(url, body, forged: true, cancellationToken);
        if (forged.Status != 401)
        {
            return forged.Failure ?? $"A wrong signature was answered with {forged.Status} instead of 401.";
        }

        try
        {
            var answer = AnswerBody.Read(await post.SendAsync(url, body, forged: false, cancellationToken));
            return answer["type"] is JsonValue type && type.TryGetValue(out int pong) && pong == 1
                ? null
                : "A ping was not answered with a pong.";
        }
        catch (ApiException illegal)
        {
            return illegal.Message;
        }
    }
}
