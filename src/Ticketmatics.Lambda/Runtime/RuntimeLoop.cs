using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>Makes the function, then answers one invocation after the other for as long as the process lives.</summary>
internal sealed class RuntimeLoop(HttpClient runtime, IEnvironment environment, TimeProvider time, ILogger logger)
{
    /// <summary>Where X-Ray's SDK looks for the trace of the present invocation.</summary>
    public const string TraceIdVariable = "_X_AMZN_TRACE_ID";

    private readonly RuntimeApi api = new(runtime);

    /// <param name="makeHandler">What it throws is reported as a failed start.</param>
    /// <returns>Exit code: 0 where <paramref name="cancellationToken"/> ended it, else 1.</returns>
    public async Task<int> RunAsync(
        Func<CancellationToken, Task<IInvocationHandler>> makeHandler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await TryMakeAsync(makeHandler, cancellationToken) is { } handler
                ? await AnswerAllAsync(handler, cancellationToken)
                : 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (e is RuntimeApiException or HttpRequestException)
        {
            Log.RuntimeApiFailed(logger, e);
            return 1;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps the function from starting, Lambda is told.")]
    private async Task<IInvocationHandler?> TryMakeAsync(
        Func<CancellationToken, Task<IInvocationHandler>> makeHandler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await makeHandler(cancellationToken);
        }
        catch (Exception e)
        {
            Log.InitFailed(logger, e);
            await api.FailInitAsync(e, cancellationToken);
            return null;
        }
    }

    private async Task<int> AnswerAllAsync(IInvocationHandler handler, CancellationToken cancellationToken)
    {
        for (var isColdStart = true; ; isColdStart = false)
        {
            var invocation = await api.NextAsync(cancellationToken) with { IsColdStart = isColdStart };
            environment[TraceIdVariable] = invocation.TraceId;
            using (logger.BeginScope(new KeyValuePair<string, object?>("RequestId", invocation.RequestId)))
            {
                await AnswerAsync(handler, invocation, cancellationToken);
            }
        }
    }

    /// <summary>Sends an answer or a fault, never both.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A handler's fault is Lambda's to know; the loop goes on.")]
    private async Task AnswerAsync(
        IInvocationHandler handler,
        Invocation invocation,
        CancellationToken cancellationToken
    )
    {
        ReadOnlyMemory<byte> answer;
        try
        {
            using var deadline = new CancellationTokenSource(invocation.TimeFrom(time.GetUtcNow()), time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
            answer = await handler.HandleAsync(invocation, either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.InvocationFailed(logger, e);
            await api.FailAsync(invocation.RequestId, e, cancellationToken);
            return;
        }

        await api.RespondAsync(invocation.RequestId, answer, cancellationToken);
    }
}
