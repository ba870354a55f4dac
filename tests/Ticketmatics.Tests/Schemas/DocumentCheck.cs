using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Schemas;

/// <param name="Where">Request, response or answer.</param>
/// <param name="Path">Steps into the JSON, joined by dots.</param>
internal sealed record Finding(string Where, string Path, string Message)
{
    public override string ToString() => $"{Where}: {Path} {Message}";
}

/// <summary>
/// The script in <c>tests/schemas</c>, which knows Discord's OpenAPI document: one process for all tests, that ends with
/// this one, when its input does.
/// </summary>
internal sealed class DocumentCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly Lazy<DocumentCheck?> Shared = new(TryStart);

    private readonly Process node;
    private readonly Lock gate = new();

    private DocumentCheck(Process node) => this.node = node;

    /// <summary>Null where there is no Node.js, or npm cannot fetch the packages; that is a failure on a build server.</summary>
    public static DocumentCheck? Instance => Shared.Value;

    /// <param name="line">A list of exchanges.</param>
    public IReadOnlyList<Finding> Check(string line)
    {
        lock (gate)
        {
            node.StandardInput.WriteLine(line);
            node.StandardInput.Flush();
            return ReadFindings();
        }
    }

    private IReadOnlyList<Finding> ReadFindings()
    {
        var reading = Task.Run(node.StandardOutput.ReadLine);
        if (!reading.Wait(Longest))
        {
            node.Kill(entireProcessTree: true);
            throw new TimeoutException("tests/schemas/check.mjs does not answer.");
        }

        var answer =
            reading.Result
            ?? throw new InvalidOperationException($"tests/schemas/check.mjs ended: {node.StandardError.ReadToEnd()}");
        return
        [
            .. JsonNode
                .Parse(answer)!
                .AsArray()
                .Select(finding => new Finding(
                    finding!["where"]!.GetValue<string>(),
                    finding["path"]!.GetValue<string>(),
                    finding["message"]!.GetValue<string>()
                )),
        ];
    }

    private static DocumentCheck? TryStart()
    {
        try
        {
            var scripts = new NodeScripts("schemas");
            var check = new DocumentCheck(scripts.Start("check.mjs"));
            check.ReadFindings();
            return check;
        }
        catch (Exception e)
            when (e is Win32Exception or IOException
                && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            )
        {
            return null;
        }
    }
}
