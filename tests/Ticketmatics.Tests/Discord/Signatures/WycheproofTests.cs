using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Signatures;

/// <summary>
/// Runs Project Wycheproof's file <c>testvectors_v1/ed25519_test.json</c> (or a part of it) where the environment
/// variable <c>TICKETMATICS_WYCHEPROOF</c> names it.
/// </summary>
public sealed class WycheproofTests
{
    private const string Variable = "TICKETMATICS_WYCHEPROOF";

    [Fact]
    public async Task Every_vector_is_judged_as_Wycheproof_says()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(file),
            $"{Variable} does not name a copy of Wycheproof's ed25519_test.json."
        );

        var root = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        var judged = 0;
        foreach (var group in root["testGroups"]!.AsArray())
        {
            var key = Ed25519PublicKey.Parse(group!["publicKey"]!["pk"]!.GetValue<string>());
            foreach (var test in group["tests"]!.AsArray())
            {
                var accepted = key.Verify(Hex(test!["msg"]!), Hex(test["sig"]!));

                accepted.ShouldBe(
                    string.Equals(test["result"]!.GetValue<string>(), "valid", StringComparison.Ordinal),
                    $"test {test["tcId"]}: {test["comment"]}"
                );
                judged++;
            }
        }

        judged.ShouldBe(root["numberOfTests"]!.GetValue<int>());
    }

    private static byte[] Hex(JsonNode node) => Convert.FromHexString(node.GetValue<string>());
}
