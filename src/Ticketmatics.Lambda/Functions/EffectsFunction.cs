using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Ticketmatics.Aws;
using Ticketmatics.Effects;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary>
/// Performs effects as the Outbox's stream tells of them. The stream is only what wakes it: each effect is read anew
/// under its lease, so that a record that comes twice, late or out of order does no harm.
/// </summary>
internal sealed class EffectsFunction(EffectRunner runner, EffectMetrics metrics, TimeProvider time, ILogger logger)
    : IInvocationHandler
{
    /// <summary>Most effects at once: they wait for Discord most of their time, and share its rate limits.</summary>
    private const int MostAtOnce = 8;

    public async Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var happened = EventSerializer.Read<DynamoDBEvent>(invocation.Payload);
        using var places = new SemaphoreSlim(MostAtOnce);
        var failed = await Task.WhenAll(
            (happened.Records ?? [])
                .Where(record => string.Equals(record.EventName, "INSERT", StringComparison.Ordinal))
                .Select(record => PerformAsync(record, places, cancellationToken))
        );
        metrics.Write();
        var response = new StreamsEventResponse
        {
            BatchItemFailures = [.. failed.OfType<StreamsEventResponse.BatchItemFailure>()],
        };
        return EventSerializer.Write(response);
    }

    /// <returns>Null where the effect is performed, or left to a later attempt that is written down.</returns>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "One record's fault is told to the stream, not to the others."
    )]
    private async Task<StreamsEventResponse.BatchItemFailure?> PerformAsync(
        DynamoDBEvent.DynamodbStreamRecord record,
        SemaphoreSlim places,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await places.WaitAsync(cancellationToken);
            try
            {
                await runner.RunAsync(KeyOf(record), DueAtOf(record), cancellationToken);
                return null;
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception e)
        {
            Log.RecordFailed(logger, e, record.EventID ?? "");
            return new() { ItemIdentifier = record.Dynamodb?.SequenceNumber };
        }
    }

    private static EffectKey KeyOf(DynamoDBEvent.DynamodbStreamRecord record) =>
        new(
            GuildId.Parse(TextOf(record.Dynamodb?.Keys, Attributes.GuildId)),
            new EffectId(TextOf(record.Dynamodb?.Keys, Attributes.EffectId))
        );

    private DateTimeOffset DueAtOf(DynamoDBEvent.DynamodbStreamRecord record) =>
        DateTimeOffset.TryParse(
            record.Dynamodb?.NewImage?.TryGetValue(Attributes.DueAt, out var due) == true ? due.S : null,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var dueAt
        )
            ? dueAt
            : time.GetUtcNow();

    /// <exception cref="FormatException">The record is none of the Outbox's.</exception>
    private static string TextOf(IDictionary<string, DynamoDBEvent.AttributeValue>? attributes, string name) =>
        attributes?.TryGetValue(name, out var value) == true && value.S is { Length: > 0 } text
            ? text
            : throw new FormatException($"A record without the key {name}.");
}
