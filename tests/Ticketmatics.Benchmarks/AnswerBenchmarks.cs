using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Benchmarks;

/// <summary>
/// The 3-second path without network and database: the signature alone, reading alone, and whole answers, so that one
/// sees which part of an answer is what. The payloads are the samples that the tests read.
/// </summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private readonly Ed25519PrivateKey key = Ed25519PrivateKey.Generate();
    private readonly string timestamp = TimeProvider
        .System.GetUtcNow()
        .ToUnixTimeSeconds()
        .ToString(CultureInfo.InvariantCulture);
    private readonly FixedTime time = new();
    private InteractionsEndpoint endpoint = null!;
    private RequestVerifier verifier = null!;
    private (byte[] Body, string Signature) ping;
    private (byte[] Body, string Signature) button;

    [GlobalSetup]
    public void Sign()
    {
        verifier = new RequestVerifier(key.PublicKey, time);
        var store = new InMemoryTicketStore(new InMemoryStoreOptions(), time);
        endpoint = new InteractionsEndpoint(
            verifier,
            new InteractionRouter(store, NullLogger.Instance, AllowedGuilds.All),
            time,
            NullLogger.Instance
        );
        ping = Signed("ping.json");
        button = Signed("button.json");
    }

    [Benchmark(Baseline = true)]
    public bool Verify_a_button() => verifier.Verify(button.Signature, timestamp, button.Body);

    [Benchmark]
    public Interaction? Read_a_button() => JsonSerializer.Deserialize(button.Body, DiscordJson.Default.Interaction);

    [Benchmark]
    public Task<EndpointAnswer> Answer_a_ping() =>
        endpoint.AnswerAsync(ping.Signature, timestamp, ping.Body, CancellationToken.None);

    [Benchmark]
    public Task<EndpointAnswer> Answer_create_ticket_with_its_form() =>
        endpoint.AnswerAsync(button.Signature, timestamp, button.Body, CancellationToken.None);

    private (byte[] Body, string Signature) Signed(string sample)
    {
        using var stream = typeof(AnswerBenchmarks).Assembly.GetManifestResourceStream(sample)!;
        var payload = JsonNode.Parse(stream)!.AsObject();
        if (payload["data"] is JsonObject data)
        {
            data["custom_id"] = "t1:open";
        }

        var body = Encoding.UTF8.GetBytes(payload.ToJsonString());
        byte[] message = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        return (body, Convert.ToHexStringLower(key.Sign(message)));
    }

    /// <summary>Stands still, so that a long run does not outlive its signatures.</summary>
    private sealed class FixedTime : TimeProvider
    {
        private readonly DateTimeOffset now = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => now;
    }
}
