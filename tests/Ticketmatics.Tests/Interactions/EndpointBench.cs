using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Interactions;

/// <summary>The endpoint with a key of its own, and whoever has the key to sign for it.</summary>
internal sealed class EndpointBench : IDisposable
{
    private readonly Ed25519PrivateKey discord = Ed25519PrivateKey.Generate();

    /// <param name="served">All guilds unless told.</param>
    public EndpointBench(Func<TimeProvider, ITicketStore>? store = null, AllowedGuilds? served = null)
    {
        Store = store?.Invoke(Clock) ?? new InMemoryTicketStore(new InMemoryStoreOptions(), Clock);
        var router = new InteractionRouter(Store, Log, served ?? AllowedGuilds.All);
        Endpoint = new(new RequestVerifier(discord.PublicKey, Clock), router, Clock, Log);
    }

    public ManualTimeProvider Clock { get; } = new();

    public RecordedLog Log { get; } = new();

    public ITicketStore Store { get; }

    public InteractionsEndpoint Endpoint { get; }

    public string Now => TimestampOf(Clock.GetUtcNow());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => discord.Dispose();

    public static string TimestampOf(DateTimeOffset moment) =>
        moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public string Sign(string timestamp, byte[] body) => Sign(discord, timestamp, body);

    public static string Sign(Ed25519PrivateKey key, string timestamp, byte[] body) =>
        Convert.ToHexStringLower(key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]));

    public Task<EndpointAnswer> AnswerAsync(string? signature, string? timestamp, byte[] body) =>
        Endpoint.AnswerAsync(signature, timestamp, body, Token);

    /// <summary>As Discord would post it, now.</summary>
    public Task<EndpointAnswer> PostAsync(byte[] body) => AnswerAsync(Sign(Now, body), Now, body);

    /// <returns>What the person reads; the answer must be a message for that person alone.</returns>
    public static string TextOf(EndpointAnswer answer)
    {
        answer.Status.ShouldBe(200);
        var data = JsonNode.Parse(answer.Body.Span)!["data"].ShouldNotBeNull();
        data["flags"]!.GetValue<int>().ShouldBe((int)MessageFlags.Ephemeral);
        return data["content"]!.GetValue<string>();
    }
}
