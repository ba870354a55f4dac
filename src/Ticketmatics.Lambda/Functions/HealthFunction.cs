using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda.Functions;

/// <summary>
/// <c>GET /api/health</c> and <c>GET /</c>: version and whether the storage answers. Anybody may ask, so nothing of the
/// configuration is told.
/// </summary>
internal sealed class HealthFunction(ITicketStore store, TimeProvider time, ILogger logger) : IHttpFunction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly string Version =
        typeof(HealthFunction).Assembly.GetName().Version?.ToString(3) ?? "unknown";

    public async Task<APIGatewayHttpApiV2ProxyResponse> AnswerAsync(
        APIGatewayHttpApiV2ProxyRequest request,
        Invocation invocation,
        CancellationToken cancellationToken
    )
    {
        if (request.PathOf() is not ("/" or "/api/health"))
        {
            return HttpResponses.NotFound;
        }

        if (!string.Equals(request.MethodOf(), "GET", StringComparison.Ordinal))
        {
            return HttpResponses.MethodNotAllowed("GET");
        }

        var answers = await StorageAnswersAsync(cancellationToken);
        return HttpResponses.Json(
            answers ? 200 : 503,
            JsonSerializer.SerializeToUtf8Bytes(
                new HealthReport("Ticketmatics", Version, answers ? "answers" : "does not answer"),
                ReportsJson.Default.HealthReport
            )
        );
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps the storage from answering is the finding.")]
    private async Task<bool> StorageAnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            // An item that no guild has: reading it costs as little as a read can.
            await store.ReadTicketAsync(guild: default, number: 0, either.Token);
            return true;
        }
        catch (Exception e)
        {
            Log.StorageSilent(logger, e);
            return false;
        }
    }
}
