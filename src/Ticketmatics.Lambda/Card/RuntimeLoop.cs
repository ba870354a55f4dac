using System.Diagnostics.CodeAnalysis;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.RuntimeSupport.Bootstrap;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>Makes the function, then lets AWS's bootstrap call it for as long as the process lives.</summary>
internal sealed class RuntimeLoop(HttpClient runtime, IEnvironment environment, TimeProvider time, ILogger logger)
{
    private IInvocationHandler? handler;
    private bool isColdStart = true;

    /// <param name="makeHandler">What it throws is reported as a failed start.</param>
    /// <returns>Exit code: 0 where <paramref name="cancellationToken"/> ended it, else 1.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever ends the bootstrap ends the process.")]
    public async Task<int> RunAsync(
        Func<CancellationToken, Task<IInvocationHandler>> makeHandler,
        CancellationToken cancellationToken
    )
    {
        using var wrapper = HandlerWrapper.GetHandlerWrapper(
            (Stream input, ILambdaContext context) => AnswerAsync(input, context, cancellationToken)
        );
        using var bootstrap = new LambdaBootstrap(
            runtime,
            wrapper,
            new LambdaBootstrapOptions { RuntimeApiEndpoint = runtime.BaseAddress!.Authority },
            () => StartAsync(makeHandler, cancellationToken)
        );
        try
        {
            await bootstrap.RunAsync(cancellationToken);
            return 0;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e)
        {
            if (handler is not null)
            {
                Log.RuntimeApiFailed(logger, e);
            }

            return 1;
        }
    }

    private async Task<bool> StartAsync(
        Func<CancellationToken, Task<IInvocationHandler>> makeHandler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            handler = await makeHandler(cancellationToken);
            return true;
        }
        catch (Exception e)
        {
            Log.InitFailed(logger, e);
            throw;
        }
    }

    private async Task<Stream> AnswerAsync(Stream input, ILambdaContext context, CancellationToken cancellationToken)
    {
        using var payload = new MemoryStream();
        await input.CopyToAsync(payload, cancellationToken);
        var now = time.GetUtcNow();
        var invocation = new Invocation(
            context.AwsRequestId,
            now + context.RemainingTime,
            environment["_X_AMZN_TRACE_ID"],
            payload.ToArray(),
            isColdStart
        );
        isColdStart = false;
        using var scope = logger.BeginScope(new KeyValuePair<string, object?>("RequestId", invocation.RequestId));
        using var deadline = new CancellationTokenSource(invocation.TimeFrom(now), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var answer = await handler!.HandleAsync(invocation, either.Token);
            return new MemoryStream(answer.ToArray(), writable: false);
        }
        catch (Exception e)
        {
            Log.InvocationFailed(logger, e);
            throw;
        }
    }
}
