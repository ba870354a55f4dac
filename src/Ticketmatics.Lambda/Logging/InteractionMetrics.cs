using Ticketmatics.Interactions;

namespace Ticketmatics.Lambda.Logging;

/// <summary>The figures of one interaction.</summary>
internal static class InteractionMetrics
{
    private const string Count = "Count";

    /// <remarks>Only the count is told apart by kind and result: every other combination would cost and tell little.</remarks>
    public static IReadOnlyList<MetricGroup> Of(AnsweredInteraction answered, bool isColdStart, string stack) =>
        [
            new(
                [new("Stack", stack), new("Kind", answered.Type.ToString()), new("Result", answered.Result.ToString())],
                [new("Interactions", Count, 1)]
            ),
            new(
                [new("Stack", stack)],
                [
                    new("Latency", "Milliseconds", answered.Took.TotalMilliseconds),
                    new("ColdStart", Count, isColdStart ? 1 : 0),
                ]
            ),
        ];
}
