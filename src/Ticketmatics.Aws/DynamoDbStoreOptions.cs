namespace Ticketmatics.Aws;

public sealed record DynamoDbStoreOptions
{
    /// <summary>How long one request may take before it counts as lost and is repeated, once.</summary>
    /// <remarks>
    /// The default is ten times what 99 of 100 transactions take; the first request of a process, with its connection
    /// to make, fits in. Who answers nobody within seconds may wait longer.
    /// </remarks>
    public TimeSpan LongestRequest { get; init; } = TimeSpan.FromSeconds(1);
}
