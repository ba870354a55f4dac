using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>A script in <c>tests/clients</c> that speaks to a sandbox, with packages that others wrote for Discord.</summary>
internal static class NodeClient
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <param name="requests">How many calls a bucket takes, for a script that has to know.</param>
    /// <returns>What the script told, by its steps.</returns>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static async Task<Dictionary<string, JsonNode>> RunAsync(
        string script,
        SandboxServer server,
        int? requests = null
    )
    {
        var where = new JsonObject
        {
            ["api"] = new Uri(server.Address, "/api").AbsoluteUri,
            ["page"] = server.Address.AbsoluteUri,
            ["token"] = server.Discord.BotToken,
            ["publicKey"] = server.Discord.PublicKey,
            ["application"] = server.Discord.ApplicationId.ToString(),
            ["guild"] = server.People.Guild.ToString(),
            ["channel"] = server.People.General.ToString(),
            ["otherChannel"] = server.People.Welcome.ToString(),
            ["person"] = server.People.Administrator.ToString(),
            ["requests"] = requests,
        };
        var told = await RunAsync(script, where.ToJsonString());
        return told.Select(line => JsonNode.Parse(line)!)
            .ToDictionary(step => step["step"]!.GetValue<string>(), StringComparer.Ordinal);
    }

    private static async Task<string[]> RunAsync(string script, string where)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(Longest);
        using var node = Start(script, where);
        try
        {
            var told = node.StandardOutput.ReadToEndAsync(time.Token);
            var complaint = await node.StandardError.ReadToEndAsync(time.Token);
            await node.WaitForExitAsync(time.Token);
            return node.ExitCode == 0
                ? (await told).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                : throw new InvalidOperationException($"tests/clients/{script} after {await told}: {complaint}");
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    private static System.Diagnostics.Process Start(string script, string where)
    {
        try
        {
            return new NodeScripts("clients").Start(script, where);
        }
        catch (Exception e)
            when (e is Win32Exception or IOException
                && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            )
        {
            Assert.Skip($"{e.Message} Install Node.js from https://nodejs.org, and let npm reach its registry.");
            throw;
        }
    }
}
