using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Logging;

namespace Ticketmatics.Tests.Lambda;

public sealed class EmbeddedMetricsTests
{
    [Fact]
    public void Effects_are_counted_by_how_they_end_together_with_the_age_of_the_oldest()
    {
        var output = new StringWriter();
        var clock = new ManualTimeProvider(A.Noon);
        var metrics = new EffectMetrics(new JsonLines(output), "tickets", clock);
        AttemptResult[] ends = [AttemptResult.Done, AttemptResult.GivenUp, AttemptResult.Done, AttemptResult.Retried];
        foreach (var end in ends)
        {
            metrics.Count(end);
        }

        metrics.Write(oldest: A.Noon.AddMinutes(-2));
        metrics.Write();

        var line = JsonNode.Parse(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Single())!;
        line["Stack"]!.GetValue<string>().ShouldBe("tickets");
        line["EffectsDone"]!.GetValue<int>().ShouldBe(2);
        line["EffectsRetried"]!.GetValue<int>().ShouldBe(1);
        line["EffectsGivenUp"]!.GetValue<int>().ShouldBe(1);
        line["OldestDueEffectAge"]!.GetValue<int>().ShouldBe(120);
    }

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
            EmbeddedMetrics.Write(json, A.Noon, InteractionMetrics.Of(answered, isColdStart: true, "tickets"))
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
                            "Dimensions": [["Stack", "Kind", "Result"]],
                            "Metrics": [{ "Name": "Interactions", "Unit": "Count" }]
                          },
                          {
                            "Namespace": "Ticketmatics",
                            "Dimensions": [["Stack"]],
                            "Metrics": [
                              { "Name": "Latency", "Unit": "Milliseconds" },
                              { "Name": "ColdStart", "Unit": "Count" }
                            ]
                          }
                        ]
                      },
                      "Stack": "tickets",
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
