using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Tests.Discord.Interactions;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Discord's side of the endpoint: its key, and interactions signed with it.</summary>
internal sealed class SignedEvents : IDisposable
{
    public const string InteractionToken = "aW50ZXJhY3Rpb246dmVyeS1zZWNyZXQ";

    private readonly Ed25519PrivateKey key = Ed25519PrivateKey.Generate();

    public string PublicKey => key.PublicKey.ToString();

    public static byte[] Ping => EventSamples.Bytes("ping.json");

    /// <summary>A command, by a member of a guild.</summary>
    public static byte[] Command(string name)
    {
        var json = JsonNode.Parse(EventSamples.Bytes("chat-input-command.json"))!;
        json["token"] = InteractionToken;
        json["data"] = new JsonObject
        {
            ["id"] = "1290000000000000500",
            ["name"] = name,
            ["type"] = 1,
        };
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    /// <summary>A request with no body yet that is signed for <paramref name="body"/>, just now.</summary>
    public HttpEvent Sign(ReadOnlySpan<byte> body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] message = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        return new HttpEvent("POST", "/api/interactions")
            .With("x-signature-ed25519", Convert.ToHexStringLower(key.Sign(message)))
            .With("x-signature-timestamp", timestamp);
    }

    public void Dispose() => key.Dispose();
}
