using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Interactions;

public sealed class HostileInteractionTests
{
    private const string Minimal = """{"id":"1","application_id":"2","type":1,"token":"t"}""";

    [Fact]
    public void The_least_that_is_read_is_a_ping() => Parse(Minimal).Type.ShouldBe(InteractionType.Ping);

    [Theory]
    [InlineData("")]
    [InlineData("null garbage")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"application_id":"2","type":1,"token":"t"}""")]
    [InlineData("""{"id":null,"application_id":"2","type":1,"token":"t"}""")]
    [InlineData("""{"id":"1","application_id":"2","type":1,"token":null}""")]
    [InlineData("""{"id":"1","application_id":"2","type":"1","token":"t"}""")]
    [InlineData("""{"id":"1","application_id":"2","type":1.5,"token":"t"}""")]
    [InlineData("""{"id":"1","application_id":"2","type":1,"token":"t"},""")]
    [InlineData("""{"id":"1","application_id":"2","type":1,"token":"t" /* note */}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"token":"t","app_permissions":8}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"token":"t","app_permissions":"-8"}""")]
    [InlineData("""{"id":"1","application_id":"2","type":2,"token":"t","data":{"options":[{"type":3,"value":"x"}]}}""")]
    [InlineData(
        """{"id":"1","application_id":"2","type":2,"token":"t","data":{"resolved":{"users":{"x":{"id":"3","username":"u"}}}}}"""
    )]
    public void A_malformed_interaction_is_refused(string json) => Should.Throw<JsonException>(() => Parse(json));

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("[\"1\"]")]
    [InlineData("\"0\"")]
    [InlineData("\"01\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"+1\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1.0\"")]
    [InlineData("\"0x1\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\u0031\"")]
    [InlineData("\"١\"")]
    [InlineData("\"18446744073709551616\"")]
    [InlineData("\"100000000000000000000\"")]
    public void An_id_that_is_no_text_of_plain_digits_is_refused(string id) =>
        Should.Throw<JsonException>(() => Parse(Minimal.Replace("\"1\"", id, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"id":"1","id":"3","application_id":"2","type":1,"token":"t"}""")]
    [InlineData("""{"id":"1","application_id":"2","type":1,"token":"t","data":{"custom_id":"a","custom_id":"b"}}""")]
    [InlineData(
        """{"id":"1","application_id":"2","type":1,"token":"t","data":{"options":[{"name":"a","type":3,"value":{"a":1,"a":2}}]}}"""
    )]
    [InlineData(
        """{"id":"1","application_id":"2","type":1,"token":"t","data":{"resolved":{"users":{"3":{"id":"3","username":"u"},"3":{"id":"4","username":"v"}}}}}"""
    )]
    public void A_property_named_twice_is_refused(string json) => Should.Throw<JsonException>(() => Parse(json));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"t\"")]
    public void Bytes_that_are_no_UTF_8_are_refused(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(Minimal);
        bytes[Minimal.IndexOf(text, StringComparison.Ordinal) + 1] = 0xFF;

        Should.Throw<JsonException>(() => EventSamples.Parse(bytes));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("something_new")]
    public void Nesting_beyond_32_levels_is_refused(string property)
    {
        Parse(Nested(property, 30)).Type.ShouldBe(InteractionType.Ping);
        Should.Throw<JsonException>(() => Parse(Nested(property, 32)));
        Should.Throw<JsonException>(() => Parse(Nested(property, 100_000)));
    }

    [Fact]
    public void A_sample_with_any_byte_changed_is_read_or_refused_and_never_more() =>
        Prop.ForAll(
                Gen.Elements(EventSamples.Names.ToArray()).ToArbitrary(),
                ArbMap.Default.ArbFor<int>().Filter(at => at >= 0),
                ArbMap.Default.ArbFor<byte>(),
                (name, at, value) =>
                {
                    var bytes = EventSamples.Bytes(name);
                    bytes[(int)(at * 7919L % bytes.Length)] = value;
                    try
                    {
                        _ = EventSamples.Parse(bytes);
                    }
                    catch (JsonException)
                    {
                        // Refused, which is one of the two.
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_sample_cut_short_is_refused()
    {
        var bytes = EventSamples.Bytes("button.json").AsSpan().TrimEnd("\n"u8).ToArray();

        for (var length = 0; length < bytes.Length; length++)
        {
            Should.Throw<JsonException>(() => EventSamples.Parse(bytes.AsSpan(0, length)), $"{length} bytes");
        }
    }

    private static Interaction Parse(string json) => EventSamples.Parse(Encoding.UTF8.GetBytes(json));

    private static string Nested(string property, int levels)
    {
        var open = string.Concat(Enumerable.Repeat("{\"x\":", levels - 1)) + "{}";
        return $$"""{"id":"1","application_id":"2","type":1,"token":"t","{{property}}":{{open}}{{new string('}', levels - 1)}}}""";
    }
}
