using Amazon.DynamoDBv2.Model;
using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>One write of a transaction, and what it means where its condition does not hold.</summary>
/// <param name="Refusal">Of the item as it is stored; null where none is.</param>
internal sealed record PlannedWrite(
    TransactWriteItem Write,
    Func<Dictionary<string, AttributeValue>?, CommitRefusal> Refusal
)
{
    /// <summary>A write without a condition.</summary>
    public static PlannedWrite Unconditional(TransactWriteItem write) =>
        new(write, _ => throw new InvalidOperationException("DynamoDB refused a write that has no condition."));
}
