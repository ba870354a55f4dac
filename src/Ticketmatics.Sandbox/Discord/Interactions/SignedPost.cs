using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What the bot answered over HTTP.</summary>
/// <param name="Failure">Why there is no answer; the rest is empty then.</param>
internal sealed record PostReply(int Status, string? MediaType, byte[] Body, string? Failure = null)
{
    public static PostReply None(string failure) => new(0, MediaType: null, [], failure);
}

/// <summary>Posts to the bot as Discord does: signed, and with three seconds to answer.</summary>
internal sealed class SignedPost(HttpClient http, Ed25519PrivateKey key, TimeProvider time)
{
    public const string SignatureHeader = "X-Signature-Ed25519";
    public const string TimestampHeader = "X-Signature-Timestamp";

    private const int LongestAnswerBytes = 1 << 20;

    /// <summary>The headers that show who sent a body, and when: now.</summary>
    public (string Signature, string Timestamp) Sign(byte[] body, bool forged = false)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] message = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        if (forged)
        {
            message[0] ^= 1;
        }

        return (Convert.ToHexStringLower(key.Sign(message)), timestamp);
    }

    /// <param name="forged">Signs something else than what is sent, as Discord's routine checks do.</param>
    public async Task<PostReply> SendAsync(Uri url, byte[] body, bool forged, CancellationToken cancellationToken)
    {
        var (signature, timestamp) = Sign(body, forged);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.ParseAdd("Discord-Interactions/1.0 (+https://discord.com)");
        request.Headers.Add(SignatureHeader, signature);
        request.Headers.Add(TimestampHeader, timestamp);

        using var deadline = new CancellationTokenSource(Limits.FirstAnswer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var answer = await ReadAsync(response.Content, either.Token);
            return answer is null
                ? PostReply.None("The bot's answer is longer than a mebibyte")
                : new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, answer);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return PostReply.None(Outcome.DidNotRespond);
        }
        catch (HttpRequestException unreachable)
        {
            return PostReply.None($"The bot cannot be reached: {unreachable.Message}");
        }
        catch (IOException broken)
        {
            return PostReply.None($"The bot broke the connection: {broken.Message}");
        }
    }

    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new MemoryStream();
        var chunk = new byte[8192];
        for (int read; (read = await stream.ReadAsync(chunk, cancellationToken)) > 0; )
        {
            await buffer.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
            if (buffer.Length > LongestAnswerBytes)
            {
                return null;
            }
        }

        return buffer.ToArray();
    }
}
