using System.Text.Json;

namespace Ticketmatics.Lambda.Logging;

/// <param name="Unit">One of CloudWatch's words, e.g. <c>Count</c> or <c>Milliseconds</c>.</param>
internal readonly record struct Metric(string Name, string Unit, double Value);

/// <summary>What a metric is told apart by; each combination of values is a metric that CloudWatch charges for.</summary>
internal readonly record struct Dimension(string Name, string Value);

/// <summary>Metrics that have the same dimensions.</summary>
internal sealed record MetricGroup(IReadOnlyList<Dimension> Dimensions, IReadOnlyList<Metric> Metrics);

/// <summary>
/// A log line that CloudWatch takes metrics from, with no call of its API.
/// See Amazon CloudWatch User Guide, "Specification: Embedded metric format".
/// </summary>
internal static class EmbeddedMetrics
{
    private const string Namespace = "Ticketmatics";

    /// <summary>Writes the properties of the line; names are unique over all groups.</summary>
    public static void Write(Utf8JsonWriter json, DateTimeOffset at, IReadOnlyList<MetricGroup> groups)
    {
        json.WriteStartObject("_aws");
        json.WriteNumber("Timestamp", at.ToUnixTimeMilliseconds());
        json.WriteStartArray("CloudWatchMetrics");
        foreach (var group in groups)
        {
            WriteDirective(json, group);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (var dimension in groups.SelectMany(group => group.Dimensions).Distinct())
        {
            json.WriteString(dimension.Name, dimension.Value);
        }

        foreach (var metric in groups.SelectMany(group => group.Metrics))
        {
            json.WriteNumber(metric.Name, Math.Round(metric.Value, 3));
        }
    }

    private static void WriteDirective(Utf8JsonWriter json, MetricGroup group)
    {
        json.WriteStartObject();
        json.WriteString("Namespace", Namespace);
        json.WriteStartArray("Dimensions");
        json.WriteStartArray();
        foreach (var dimension in group.Dimensions)
        {
            json.WriteStringValue(dimension.Name);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteStartArray("Metrics");
        foreach (var metric in group.Metrics)
        {
            json.WriteStartObject();
            json.WriteString("Name", metric.Name);
            json.WriteString("Unit", metric.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
