namespace Ticketmatics.Lambda.Runtime;

/// <summary>One call of the function.</summary>
/// <param name="Deadline">When Lambda ends it.</param>
/// <param name="TraceId">Of X-Ray; null where there is no tracing.</param>
/// <param name="Payload">The event, as JSON.</param>
/// <param name="IsColdStart">Whether it is the first of this process.</param>
internal sealed record Invocation(
    string RequestId,
    DateTimeOffset Deadline,
    string? TraceId,
    ReadOnlyMemory<byte> Payload,
    bool IsColdStart = false
)
{
    /// <summary>Kept free of the invocation's time, so that what is cut short can still be reported.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromMilliseconds(200);

    /// <summary>Lambda allows no longer one.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>How long the function may be at it.</summary>
    public TimeSpan TimeFrom(DateTimeOffset now)
    {
        var left = Deadline - now - Reserve;
        return left < TimeSpan.Zero ? TimeSpan.Zero
            : left > Longest ? Longest
            : left;
    }
}

/// <summary>What a function does with its calls, one at a time.</summary>
internal interface IInvocationHandler
{
    /// <param name="cancellationToken">Ends shortly before the invocation's deadline.</param>
    /// <returns>The answer, as JSON.</returns>
    Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken);
}
