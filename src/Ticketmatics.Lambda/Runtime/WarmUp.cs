using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Ticketmatics.Interactions;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>
/// What the first click of a process would have to wait for otherwise: connections to the storage, and the code on the way
/// of a request. While a function starts, Lambda gives it a whole processor, whatever its memory buys it later.
/// </summary>
internal sealed class WarmUp(
    IInvocationHandler function,
    InteractionsEndpoint endpoint,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>Nobody's, but one that has to be computed: zeros are refused at sight.</summary>
    private static readonly string Signature = string.Concat(Enumerable.Repeat("01", 64));

    /// <summary>For nothing that there is, so that nobody hears of it.</summary>
    private static ReadOnlySpan<byte> Request =>
        """
        {
          "rawPath": "/", "headers": { "host": "localhost" }, "isBase64Encoded": false,
          "requestContext": { "stage": "$default", "http": { "method": "GET", "path": "/" } }
        }
        """u8;

    [SuppressMessage("Design", "CA1031", Justification = "A storage that is silent now may answer the first click.")]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var click = endpoint.WarmUpAsync(cancellationToken);
        var now = time.GetUtcNow();
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await endpoint.AnswerAsync(Signature, seconds, ReadOnlyMemory<byte>.Empty, cancellationToken);
        await function.HandleAsync(new Invocation("warm-up", now, TraceId: null, Request.ToArray()), cancellationToken);
        try
        {
            await click;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.StorageSilent(logger, e);
        }
    }
}
