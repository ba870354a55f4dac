using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Ticketmatics.Tests;

/// <summary>One package of npm, without what it depends on; kept in the build's folder.</summary>
internal sealed class NpmPackage(string name, string version)
{
    private static readonly TimeSpan LongestDownload = TimeSpan.FromMinutes(3);

    /// <returns>The folder of the package, fetched where it is not there yet.</returns>
    /// <exception cref="NpmPackageMissingException">It cannot be had here.</exception>
    public async Task<string> EnsureAsync()
    {
        var home = Path.Combine(Root(), "artifacts", "npm", name);
        var installed = Path.Combine(home, version);
        var package = Path.Combine(installed, "package");
        if (Directory.Exists(package))
        {
            return package;
        }

        var making = Directory.CreateDirectory(Path.Combine(home, Path.GetRandomFileName())).FullName;
        try
        {
            await FetchAsync(making);
            var archive = Path.Combine(making, $"{name}-{version}.tgz");
            await using (var packed = File.OpenRead(archive))
            await using (var tar = new GZipStream(packed, CompressionMode.Decompress))
            {
                await TarFile.ExtractToDirectoryAsync(tar, making, overwriteFiles: false);
            }

            File.Delete(archive);
            Directory.Move(making, installed);
        }
        catch (IOException) when (Directory.Exists(package))
        {
            // Another test run was as quick.
        }
        finally
        {
            if (Directory.Exists(making))
            {
                Directory.Delete(making, recursive: true);
            }
        }

        return package;
    }

    private async Task FetchAsync(string folder)
    {
        using var time = new CancellationTokenSource(LongestDownload);
        using var npm = Start(folder);
        var said = npm.StandardError.ReadToEndAsync(time.Token);
        try
        {
            await npm.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw new NpmPackageMissingException($"npm did not fetch {name} within {LongestDownload}");
        }

        if (npm.ExitCode != 0)
        {
            throw new NpmPackageMissingException($"npm could not fetch {name}: {(await said).Trim()}");
        }
    }

    private Process Start(string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            ArgumentList = { "pack", $"{name}@{version}", "--silent" },
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new NpmPackageMissingException("npm is not installed: install Node.js from https://nodejs.org");
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ticketmatics.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Ticketmatics.sln.");
        }

        return folder;
    }
}

/// <summary>A package cannot be had here, for a reason that is not the product's.</summary>
internal sealed class NpmPackageMissingException(string reason) : Exception(reason);
