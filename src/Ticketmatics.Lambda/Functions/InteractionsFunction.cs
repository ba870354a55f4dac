using System.Text;
using Microsoft.Extensions.Logging;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary><c>POST /api/interactions</c>: where Discord sends every click.</summary>
internal sealed class InteractionsFunction(
    InteractionsEndpoint endpoint,
    JsonLines lines,
    string stack,
    TimeProvider time,
    ILogger logger
) : IHttpFunction
{
    public const string Path = "/api/interactions";

    /// <summary>Four characters for each three bytes begun.</summary>
    private const int LongestBase64 = (InteractionsEndpoint.LargestBody + 2) / 3 * 4;

    /// <summary>Whoever floods the address with forgeries is not to fill the log, which costs by its size.</summary>
    private int hasRefused;

    public async Task<APIGatewayHttpApiV2ProxyResponse> AnswerAsync(
        APIGatewayHttpApiV2ProxyRequest request,
        Invocation invocation,
        CancellationToken cancellationToken
    )
    {
        if (!string.Equals(request.PathOf(), Path, StringComparison.Ordinal))
        {
            return HttpResponses.NotFound;
        }

        if (!string.Equals(request.MethodOf(), "POST", StringComparison.Ordinal))
        {
            return HttpResponses.MethodNotAllowed("POST");
        }

        var (status, body) = BodyOf(request);
        var answer = status is { } refused
            ? new EndpointAnswer(refused, default)
            : await endpoint.AnswerAsync(
                request.HeaderOf(InteractionsEndpoint.SignatureHeader),
                request.HeaderOf(InteractionsEndpoint.TimestampHeader),
                body,
                cancellationToken
            );
        if (answer.Interaction is { } answered)
        {
            var figures = InteractionMetrics.Of(answered, invocation.IsColdStart, stack);
            lines.Write(json => EmbeddedMetrics.Write(json, time.GetUtcNow(), figures));
        }
        else if (Interlocked.Exchange(ref hasRefused, 1) == 0)
        {
            Log.FirstRequestRefused(logger, answer.Status);
        }

        return answer.Body.IsEmpty
            ? HttpResponses.Empty(answer.Status)
            : HttpResponses.Json(answer.Status, answer.Body.Span);
    }

    /// <returns>The bytes that were signed, or the status of the refusal.</returns>
    private static (int? Status, ReadOnlyMemory<byte> Body) BodyOf(APIGatewayHttpApiV2ProxyRequest request)
    {
        var text = request.Body ?? "";
        if (text.Length > (request.IsBase64Encoded ? LongestBase64 : InteractionsEndpoint.LargestBody))
        {
            return (413, default);
        }

        if (!request.IsBase64Encoded)
        {
            return (null, Encoding.UTF8.GetBytes(text));
        }

        // What is no base64 has no bytes that a signature could hold for.
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? (null, bytes.AsMemory(0, length))
            : (401, default);
    }
}
