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

    /// <summary>A form with one field, filled in by somebody new each time, in a guild of their own.</summary>
    public static byte[] Form(string customId, string field, string text)
    {
        var json = JsonNode.Parse(EventSamples.Bytes("modal-submit.json"))!;
        var id = $"{1290000000000000000 + Random.Shared.NextInt64(1_000_000_000)}";
        (json["id"], json["guild_id"], json["member"]!["user"]!["id"]) = (id, id, id);
        json["token"] = InteractionToken;
        json["data"] = new JsonObject
        {
            ["custom_id"] = customId,
            ["components"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = 18,
                    ["component"] = new JsonObject
                    {
                        ["type"] = 4,
                        ["custom_id"] = field,
                        ["value"] = text,
                    },
                }
            ),
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
