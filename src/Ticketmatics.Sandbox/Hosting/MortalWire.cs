namespace Ticketmatics.Sandbox.Hosting;

/// <summary>
/// Calls of a worker that may die of them: once a call has taken effect and before anybody hears of it, which is the
/// worst moment.
/// </summary>
/// <param name="dies">Asked at each call.</param>
/// <param name="die">Ends the worker.</param>
internal sealed class MortalWire(HttpMessageHandler wire, Func<bool> dies, Func<Task> die) : DelegatingHandler(wire)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var dying = dies();
        var response = await base.SendAsync(request, cancellationToken);
        if (!dying)
        {
            return response;
        }

        response.Dispose();
        await die();
        throw new OperationCanceledException("The worker is dead.");
    }
}
