using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Ticketmatics.Tests.Conventions;

namespace Ticketmatics.Tests;

/// <summary>Scripts for Node.js in a folder under <c>tests</c>, with the packages that its lock file names.</summary>
internal sealed class NodeScripts(string name)
{
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(2);

    private readonly string folder = Path.Combine(Repository.Root, "tests", name);

    /// <summary>Starts a script, with the folder of the packages for its first argument.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no Node.js.</exception>
    /// <exception cref="IOException">npm cannot install the packages.</exception>
    public Process Start(string script, params string[] arguments) =>
        Start("node", folder, [script, Install(), .. arguments]);

    /// <returns>The folder of the packages, as the lock file has them; installed where they are not there yet.</returns>
    private string Install()
    {
        string[] files = ["package.json", "package-lock.json", ".npmrc"];
        var contents = files.Select(file => File.ReadAllText(Path.Combine(folder, file)));
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(contents))))[..16];
        var home = Path.Combine(Repository.Root, "artifacts", name);
        var installed = Path.Combine(home, version);
        var modules = Path.Combine(installed, "node_modules");
        if (Directory.Exists(modules))
        {
            return modules;
        }

        var making = Directory.CreateDirectory(Path.Combine(home, Path.GetRandomFileName())).FullName;
        foreach (var file in files)
        {
            File.Copy(Path.Combine(folder, file), Path.Combine(making, file));
        }

        using var npm = Start(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            making,
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        );
        if (!npm.WaitForExit(LongestInstall))
        {
            npm.Kill(entireProcessTree: true);
            throw new IOException($"npm did not install {folder} within {LongestInstall}.");
        }

        if (npm.ExitCode != 0)
        {
            throw new IOException($"npm could not install {folder}: {npm.StandardError.ReadToEnd()}");
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

    private static Process Start(string program, string folder, string[] arguments) =>
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
