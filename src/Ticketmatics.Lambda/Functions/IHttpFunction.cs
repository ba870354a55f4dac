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
        var request = EventSerializer.Read<APIGatewayHttpApiV2ProxyRequest>(invocation.Payload);
        return EventSerializer.Write(await function.AnswerAsync(request, invocation, cancellationToken));
    }
}
