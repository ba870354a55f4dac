using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>
/// Runs requests that may be repeated. Where DynamoDB is busy they wait and come again, as <see cref="CommitRetry"/>
/// says; where the outcome is unknown they come again at once, one time.
/// </summary>
/// <remarks>
/// The SDK retries nothing and has no time-out for such calls, so that this is all there is. The 2.2 s planned for an
/// answer are the caller's to keep, by its token: within them fit a request that is never answered and its repetition.
/// </remarks>
internal sealed class DynamoDbCalls(DynamoDbStoreOptions options, TimeProvider time)
{
    private readonly CommitRetry retry = new(time, Random.Shared);

    /// <exception cref="StoreBusyException">DynamoDB stayed busy.</exception>
    /// <exception cref="TimeoutException">DynamoDB answered neither the request nor its repetition.</exception>
    public Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken) =>
        RunAsync<T>(async token => new Attempt<T>.Answered(await request(token)), cancellationToken);

    /// <param name="request">Says itself where it is to wait and come again.</param>
    /// <param name="cancellationToken">Ends the waits and the request.</param>
    /// <exception cref="StoreBusyException">DynamoDB stayed busy.</exception>
    /// <exception cref="TimeoutException">DynamoDB answered neither the request nor its repetition.</exception>
    public Task<T> RunAsync<T>(Func<CancellationToken, Task<Attempt<T>>> request, CancellationToken cancellationToken)
    {
        var mayRepeat = true;
        return retry.RunAsync(
            async token =>
            {
                while (true)
                {
                    try
                    {
                        return await InTimeAsync(request, token);
                    }
                    catch (Exception e) when (DynamoDbFaults.IsBusy(e))
                    {
                        return new Attempt<T>.Conflicted();
                    }
                    catch (Exception e)
                        when (mayRepeat && !token.IsCancellationRequested && DynamoDbFaults.LeavesOutcomeUnknown(e))
                    {
                        mayRepeat = false;
                    }
                }
            },
            cancellationToken
        );
    }

    private async Task<Attempt<T>> InTimeAsync<T>(
        Func<CancellationToken, Task<Attempt<T>>> request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var timeOut = new CancellationTokenSource(options.LongestRequest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeOut.Token);
        try
        {
            return await request(either.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("DynamoDB did not answer in time.", e);
        }
    }
}
