using System.Text.Json;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary>A function behind an HTTP API.</summary>
internal interface IHttpFunction
{
    Task<APIGatewayHttpApiV2ProxyResponse> AnswerAsync(
        APIGatewayHttpApiV2ProxyRequest request,
        Invocation invocation,
        CancellationToken cancellationToken
    );
}

/// <summary>Reads the event and writes the answer of a function behind an HTTP API.</summary>
internal sealed class HttpApiHandler(IHttpFunction function) : IInvocationHandler
{
    public async Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var request =
            JsonSerializer.Deserialize(invocation.Payload.Span, EventsJson.Default.APIGatewayHttpApiV2ProxyRequest)
            ?? throw new JsonException("The event is null.");
        var response = await function.AnswerAsync(request, invocation, cancellationToken);
        return JsonSerializer.SerializeToUtf8Bytes(response, EventsJson.Default.APIGatewayHttpApiV2ProxyResponse);
    }
}
