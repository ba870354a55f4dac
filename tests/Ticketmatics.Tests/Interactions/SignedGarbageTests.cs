using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Ticketmatics.Tests.Interactions;

/// <summary>Whatever is posted under a good signature, the endpoint refuses it or answers it politely.</summary>
public sealed class SignedGarbageTests : IDisposable
{
    private readonly EndpointBench bench = new();

    public static TheoryData<string> AllNames => [.. Payloads.Names];

    public void Dispose() => bench.Dispose();

    [Theory]
    [MemberData(nameof(AllNames))]
    public async Task What_Discord_sends_is_answered(string name) =>
        (await bench.PostAsync(Payloads.Of(name).Bytes())).Status.ShouldBe(200);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("12")]
    [InlineData("{}")]
    [InlineData("{\"type\":1")]
    [InlineData("{\"type\":1,\"type\":1,\"id\":\"1\",\"application_id\":\"1\",\"token\":\"t\"}")]
    [InlineData("{\"type\":1,\"id\":1,\"application_id\":\"1\",\"token\":\"t\"}")]
    [InlineData("{\"type\":\"1\",\"id\":\"1\",\"application_id\":\"1\",\"token\":\"t\"}")]
    [InlineData("{\"type\":1,\"id\":\"1\",\"application_id\":\"1\",\"token\":\"\\ud800\"}")]
    public async Task What_is_no_interaction_is_a_bad_request(string body) =>
        (await bench.PostAsync(Encoding.UTF8.GetBytes(body))).Status.ShouldBe(400);

    [Fact]
    public async Task Nesting_without_end_is_a_bad_request() =>
        (await bench.PostAsync(Encoding.ASCII.GetBytes(new string('[', 200_000)))).Status.ShouldBe(400);

    [Theory]
    [InlineData("press t1:claim:1", "type", "99")]
    [InlineData("press t1:claim:1", "type", "-1")]
    [InlineData("press t1:claim:1", "data", "null")]
    [InlineData("press t1:claim:1", "data", "{}")]
    [InlineData("press t1:claim:1", "member", "null")]
    [InlineData("press t1:claim:1", "guild_id", "null")]
    [InlineData("press t1:claim:1", "channel_id", "null")]
    [InlineData("press t1:claim:1", "message", "null")]
    [InlineData("choose t1:category billing", "data", """{"custom_id":"t1:category","component_type":3}""")]
    [InlineData("choose t1:category billing", "data", """{"custom_id":"t1:category","component_type":3,"values":[]}""")]
    [InlineData(
        "choose t1:category billing",
        "data",
        """{"custom_id":"t1:category","component_type":3,"values":[null]}"""
    )]
    [InlineData("submit t1:close-form:1 reason", "data", """{"custom_id":"t1:close-form:1"}""")]
    [InlineData("submit t1:close-form:1 reason", "data", """{"custom_id":"t1:close-form:1","components":[null]}""")]
    [InlineData(
        "submit t1:open-form:other ticket_reason",
        "data",
        """{"custom_id":"t1:open-form:other","components":[{"type":4,"custom_id":"ticket_reason","value":"\ud83d lone"}]}"""
    )]
    [InlineData("command addstaff member", "data", """{"name":"addstaff","type":1,"options":[null]}""")]
    [InlineData("command addstaff member", "data", """{"name":"addstaff","type":1}""")]
    [InlineData(
        "command addstaff member",
        "data",
        """{"name":"addstaff","type":1,"options":[{"name":"member","type":6,"value":{"a":1}}]}"""
    )]
    [InlineData("command addstaff member", "data", """{"name":"","type":1}""")]
    public async Task What_lacks_something_is_refused_or_answered_politely(string name, string field, string json)
    {
        var payload = Payloads.Of(name);
        payload[field] = "placeholder";
        var body = payload.ToJsonString().Replace("\"placeholder\"", json, StringComparison.Ordinal);

        var answer = await bench.PostAsync(Encoding.UTF8.GetBytes(body));

        if (answer.Status != 400)
        {
            EndpointBench.TextOf(answer).ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void A_signed_payload_with_some_bytes_changed_is_refused_or_answered() =>
        Prop.ForAll(
                Gen.Elements(Payloads.Names).ToArbitrary(),
                ArbMap.Default.ArbFor<NonNegativeInt[]>(),
                ArbMap.Default.ArbFor<byte>(),
                (name, places, value) =>
                {
                    var body = Payloads.Of(name).Bytes();
                    foreach (var place in places.Take(4))
                    {
                        body[(int)(place.Get * 7919L % body.Length)] ^= value;
                    }

                    // The in-memory store answers at once.
                    var answer = bench.PostAsync(body).GetAwaiter().GetResult();
                    answer.Status.ShouldBeOneOf(200, 400);
                    if (answer.Status == 200)
                    {
                        JsonNode.Parse(answer.Body.Span)!["type"]!.GetValue<int>().ShouldBeInRange(1, 9);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
}
