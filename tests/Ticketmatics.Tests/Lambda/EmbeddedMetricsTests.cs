using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Logging;

namespace Ticketmatics.Tests.Lambda;

public sealed class EmbeddedMetricsTests
{
    [Fact]
    public void An_interaction_is_counted_by_kind_and_result_and_measured_over_all()
    {
        var output = new StringWriter();
        var answered = new AnsweredInteraction(
            A.Interaction(),
            InteractionType.ModalSubmit,
            "open-form",
            A.Guild,
            InteractionResult.Refused,
            TimeSpan.FromMilliseconds(12.3456)
        );

        new JsonLines(output).Write(json =>
            EmbeddedMetrics.Write(json, A.Noon, InteractionMetrics.Of(answered, isColdStart: true))
        );

        JsonNode
            .DeepEquals(
                JsonNode.Parse(output.ToString()),
                JsonNode.Parse(
                    """
                    {
                      "_aws": {
                        "Timestamp": 2719137600000,
                        "CloudWatchMetrics": [
                          {
                            "Namespace": "Ticketmatics",
                            "Dimensions": [["Kind", "Result"]],
                            "Metrics": [{ "Name": "Interactions", "Unit": "Count" }]
                          },
                          {
                            "Namespace": "Ticketmatics",
                            "Dimensions": [[]],
                            "Metrics": [
                              { "Name": "Latency", "Unit": "Milliseconds" },
                              { "Name": "ColdStart", "Unit": "Count" }
                            ]
                          }
                        ]
                      },
                      "Kind": "ModalSubmit",
                      "Result": "Refused",
                      "Interactions": 1,
                      "Latency": 12.346,
                      "ColdStart": 1
                    }
                    """
                )
            )
            .ShouldBeTrue(output.ToString());
    }
}
