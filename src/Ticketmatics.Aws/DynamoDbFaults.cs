using System.Net;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace Ticketmatics.Aws;

/// <summary>
/// What an exception of the SDK's says of the request. See Amazon DynamoDB Developer Guide, "Error handling with
/// DynamoDB", and API Reference, "TransactWriteItems".
/// </summary>
internal static class DynamoDbFaults
{
    private const string ConditionFailed = "ConditionalCheckFailed";

    /// <summary>Reasons of a cancelled transaction that pass by themselves.</summary>
    private static readonly string[] PassingReasons =
    [
        "TransactionConflict",
        "ProvisionedThroughputExceeded",
        "ThrottlingError",
    ];

    /// <summary>Another writer, or a limit on the rate of requests: nothing was done, and later it may be.</summary>
    public static bool IsBusy(Exception fault) =>
        fault
            is TransactionConflictException
                or TransactionInProgressException
                or ProvisionedThroughputExceededException
                or RequestLimitExceededException
                or ThrottlingException
        || (fault is TransactionCanceledException cancelled && Reasons(cancelled).Any(IsPassing));

    /// <summary>
    /// The request may have been done, or may still be: no answer, half of one, or one from a server in trouble.
    /// </summary>
    public static bool LeavesOutcomeUnknown(Exception fault) =>
        fault
            is OperationCanceledException
                or TimeoutException
                or HttpRequestException
                or IOException
                or AmazonUnmarshallingException
                or AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError };

    /// <summary>The first write whose condition did not hold.</summary>
    /// <returns>Its index, and the stored item where there is one; null where it was cancelled for another reason.</returns>
    public static (int Index, Dictionary<string, AttributeValue>? Stored)? FirstRefused(
        TransactionCanceledException cancelled
    )
    {
        var reasons = Reasons(cancelled);
        var index = reasons.FindIndex(reason => string.Equals(reason.Code, ConditionFailed, StringComparison.Ordinal));
        return index < 0 ? null : (index, reasons[index].Item is { Count: > 0 } item ? item : null);
    }

    private static List<CancellationReason> Reasons(TransactionCanceledException cancelled) =>
        cancelled.CancellationReasons ?? [];

    private static bool IsPassing(CancellationReason reason) =>
        PassingReasons.Contains(reason.Code, StringComparer.Ordinal);
}
