using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Tests.Conventions;

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
            var scripts = Path.Combine(Repository.Root, "tests", "schemas");
            var modules = Install(scripts);
            var check = new DocumentCheck(Start("node", scripts, "check.mjs", modules));
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

    /// <returns>The folder of the packages, as the lock file has them; installed where they are not there yet.</returns>
    private static string Install(string scripts)
    {
        string[] files = ["package.json", "package-lock.json", ".npmrc"];
        var contents = files.Select(name => File.ReadAllText(Path.Combine(scripts, name)));
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(contents))))[..16];
        var home = Path.Combine(Repository.Root, "artifacts", "schemas");
        var installed = Path.Combine(home, version);
        var modules = Path.Combine(installed, "node_modules");
        if (Directory.Exists(modules))
        {
            return modules;
        }

        var making = Directory.CreateDirectory(Path.Combine(home, Path.GetRandomFileName())).FullName;
        foreach (var name in files)
        {
            File.Copy(Path.Combine(scripts, name), Path.Combine(making, name));
        }

        using var npm = Start(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            making,
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--silent"
        );
        if (!npm.WaitForExit(Longest))
        {
            npm.Kill(entireProcessTree: true);
            throw new IOException($"npm did not install {scripts} within {Longest}.");
        }

        if (npm.ExitCode != 0)
        {
            throw new IOException($"npm could not install {scripts}: {npm.StandardError.ReadToEnd()}");
        }

        try
        {
            Directory.Move(making, installed);
        }
        catch (IOException) when (Directory.Exists(modules))
        {
            // Another test run was as quick.
            Directory.Delete(making, recursive: true);
        }

        return modules;
    }

    private static Process Start(string program, string folder, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
