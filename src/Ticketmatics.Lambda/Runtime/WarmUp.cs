using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>
/// What the first click of a process would have to wait for otherwise: a connection to the storage, and the code on the
/// way of a request. While a function starts, Lambda gives it a whole processor, whatever its memory buys it later.
/// </summary>
internal sealed class WarmUp(InteractionsEndpoint endpoint, ITicketStore store, TimeProvider time, ILogger logger)
{
    /// <summary>Nobody's, but one that has to be computed: zeros are refused at sight.</summary>
    private static readonly string Signature = string.Concat(Enumerable.Repeat("01", 64));

    [SuppressMessage("Design", "CA1031", Justification = "A storage that is silent now may answer the first click.")]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var reading = store.ReadCommandIdsAsync(cancellationToken);
        var now = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await endpoint.AnswerAsync(Signature, now, ReadOnlyMemory<byte>.Empty, cancellationToken);
        try
        {
            await reading;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.StorageSilent(logger, e);
        }
    }
}
