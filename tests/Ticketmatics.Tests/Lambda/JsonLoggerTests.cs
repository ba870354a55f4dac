using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Ticketmatics.Lambda.Logging;

namespace Ticketmatics.Tests.Lambda;

public sealed class JsonLoggerTests
{
    private readonly StringWriter output = new();
    private readonly JsonLogger logger;

    public JsonLoggerTests() => logger = new(new JsonLines(output), new ManualTimeProvider());

    [Fact]
    public void A_message_is_one_line_with_its_values_under_their_names()
    {
        Write("Ticket {Number} of {Guild}: {Text}", 7, A.Guild, "two\nlines");

        JsonNode
            .DeepEquals(
                Line(),
                JsonNode.Parse(
                    """
                    {
                      "timestamp": "2056-03-01T12:00:00Z",
                      "level": "INFO",
                      "eventId": 42,
                      "message": "Ticket 7 of 1100000000000000001: two\nlines",
                      "number": 7,
                      "guild": "1100000000000000001",
                      "text": "two\nlines"
                    }
                    """
                )
            )
            .ShouldBeTrue(output.ToString());
    }

    [Fact]
    public void Scopes_add_what_they_hold_for_as_long_as_they_last()
    {
        using (logger.BeginScope(new KeyValuePair<string, object?>("RequestId", "outer")))
        {
            using (logger.BeginScope(new KeyValuePair<string, object?>("RequestId", "inner")))
            {
                Write("First.");
            }

            Write("Second.");
        }

        Write("Third.");

        Lines().Select(line => line["requestId"]?.GetValue<string>()).ShouldBe(["inner", "outer", null]);
    }

    [Fact]
    public void A_value_cannot_take_the_place_of_what_the_line_says_of_itself()
    {
        Write("{Level} {Message}", "fake", "fake");

        Line()["level"]!.GetValue<string>().ShouldBe("INFO");
        Line()["message"]!.GetValue<string>().ShouldBe("fake fake");
    }

    [Fact]
    public void A_fault_comes_with_its_type_message_and_stack()
    {
        logger.Log(LogLevel.Error, 1, "state", new FormatException("No."), (_, _) => "Failed.");

        var fault = Line()["exception"]!;
        fault["type"]!.GetValue<string>().ShouldBe("System.FormatException");
        fault["message"]!.GetValue<string>().ShouldBe("No.");
        fault["stack"]!.GetValue<string>().ShouldContain("FormatException");
    }

    [Fact]
    public void Debug_messages_are_not_written()
    {
        logger.Log(LogLevel.Debug, 1, "state", null, (_, _) => "Small talk.");

        output.ToString().ShouldBeEmpty();
    }

    private void Write(string template, params object?[] values)
    {
        var message = new Values(template, values);
        logger.Log(LogLevel.Information, 42, message, null, (state, _) => state.ToString());
    }

    private JsonNode Line() => Lines().ShouldHaveSingleItem();

    private IReadOnlyList<JsonNode> Lines() =>
        [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    /// <summary>A message as the logging of .NET hands it on.</summary>
    private sealed class Values(string template, object?[] values)
        : List<KeyValuePair<string, object?>>([
            .. template.Split('{').Skip(1).Select((part, i) => KeyValuePair.Create(part.Split('}')[0], values[i])),
            KeyValuePair.Create("{OriginalFormat}", (object?)template),
        ])
    {
        public override string ToString() =>
            this.SkipLast(1).Aggregate(template, (text, pair) => text.Replace($"{{{pair.Key}}}", $"{pair.Value}"));
    }
}
