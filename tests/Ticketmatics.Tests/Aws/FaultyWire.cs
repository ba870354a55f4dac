using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Aws;

/// <summary>The way to DynamoDB and back, on which things go wrong as a test says.</summary>
/// <param name="next">What happens to a request, by its operation and body; null where nothing does.</param>
internal sealed class FaultyWire(Func<string, JsonObject, WireFault?> next)
    : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Bodies as they were sent, those that were never delivered included.</summary>
    public ConcurrentQueue<(string Operation, string Body)> Sent { get; } = new();

    public IEnumerable<string> Bodies(string operation) =>
        Sent.Where(sent => string.Equals(sent.Operation, operation, StringComparison.Ordinal))
            .Select(sent => sent.Body);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var operation = DynamoDbRequest.OperationOf(request);
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Sent.Enqueue((operation, body));
        switch (next(operation, JsonNode.Parse(body)!.AsObject()))
        {
            case WireFault.Answered answered:
                return Answer(answered.Status, answered.Body);
            case WireFault.Lost:
                throw new HttpRequestException("The connection was reset.");
            case WireFault.AnswerLost:
                using (await base.SendAsync(request, cancellationToken))
                {
                    throw new HttpRequestException("The connection was reset.");
                }

            case WireFault.AnswerSpoilt:
                using (await base.SendAsync(request, cancellationToken))
                {
                    return Answer(HttpStatusCode.InternalServerError, """{"__type":"x#InternalServerError"}""");
                }

            case WireFault.AnswerCut:
                using (await base.SendAsync(request, cancellationToken))
                {
                    return Answer(HttpStatusCode.OK, """{"ConsumedCap""");
                }

            case WireFault.AnswerNever silence:
                using (await base.SendAsync(request, cancellationToken))
                {
                    silence.Meanwhile();
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    throw new System.Diagnostics.UnreachableException();
                }

            case WireFault.Rewritten rewritten:
                request.Content = new StringContent(
                    rewritten.Body.ToJsonString(),
                    Encoding.UTF8,
                    "application/x-amz-json-1.0"
                );
                return await base.SendAsync(request, cancellationToken);
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/x-amz-json-1.0") };
}

/// <summary>What goes wrong with one request.</summary>
internal abstract record WireFault
{
    private WireFault() { }

    /// <summary>It never arrives; what comes back is not DynamoDB's.</summary>
    public sealed record Answered(HttpStatusCode Status, string Body) : WireFault;

    /// <summary>It never arrives.</summary>
    public sealed record Lost : WireFault;

    /// <summary>DynamoDB does it, and the connection breaks.</summary>
    public sealed record AnswerLost : WireFault;

    /// <summary>DynamoDB does it and says that it is in trouble.</summary>
    public sealed record AnswerSpoilt : WireFault;

    /// <summary>DynamoDB does it, and half of what it says arrives.</summary>
    public sealed record AnswerCut : WireFault;

    /// <summary>DynamoDB does it and says nothing.</summary>
    /// <param name="Meanwhile">Happens before anybody stops waiting.</param>
    public sealed record AnswerNever(Action Meanwhile) : WireFault;

    /// <summary>Another request arrives.</summary>
    public sealed record Rewritten(JsonObject Body) : WireFault;

    public static WireFault Refused(string type) =>
        new Answered(
            HttpStatusCode.BadRequest,
            $$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{type}}","message":"No."}"""
        );

    /// <param name="codes">One a write, <c>None</c> where it is not to blame.</param>
    public static WireFault Cancelled(params IEnumerable<string> codes) =>
        new Answered(
            HttpStatusCode.BadRequest,
            $$"""
            {
                "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
                "Message": "Transaction cancelled",
                "CancellationReasons": [{{string.Join(',', codes.Select(code => $$"""{"Code":"{{code}}"}"""))}}]
            }
            """
        );
}
