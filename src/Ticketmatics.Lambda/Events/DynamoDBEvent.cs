using System.Text.Json.Serialization;

namespace Ticketmatics.Lambda.Events;

/// <summary>
/// Records of a table's stream as Lambda hands them to a function, with the names and shapes of AWS's types; only what is
/// read here. See AWS Lambda Developer Guide, "Process DynamoDB records with Lambda".
/// </summary>
internal sealed record DynamoDBEvent
{
    [JsonPropertyName("Records")]
    public IList<DynamodbStreamRecord>? Records { get; init; }

    internal sealed record DynamodbStreamRecord
    {
        [JsonPropertyName("eventID")]
        public string? EventID { get; init; }

        /// <summary><c>INSERT</c>, <c>MODIFY</c> or <c>REMOVE</c>.</summary>
        public string? EventName { get; init; }

        public StreamRecord? Dynamodb { get; init; }
    }

    internal sealed record StreamRecord
    {
        [JsonPropertyName("Keys")]
        public IDictionary<string, AttributeValue>? Keys { get; init; }

        /// <summary>The item as the write left it.</summary>
        [JsonPropertyName("NewImage")]
        public IDictionary<string, AttributeValue>? NewImage { get; init; }

        [JsonPropertyName("SequenceNumber")]
        public string? SequenceNumber { get; init; }
    }

    /// <summary>Texts are all that is read.</summary>
    internal sealed record AttributeValue
    {
        [JsonPropertyName("S")]
        public string? S { get; init; }
    }
}

/// <summary>Which records are to be delivered again; none where all is well.</summary>
internal sealed record StreamsEventResponse
{
    public IList<BatchItemFailure> BatchItemFailures { get; init; } = [];

    /// <summary>Lambda goes back to the first of these in the order of the stream.</summary>
    internal sealed record BatchItemFailure
    {
        /// <summary>The record's sequence number.</summary>
        public string? ItemIdentifier { get; init; }
    }
}
