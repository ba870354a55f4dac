using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Ticketmatics.Tests.Aws;

/// <summary>Amazon's DynamoDB Local, from the npm package that carries it.</summary>
internal static class DynamoDbPackage
{
    private const string Name = "amplify-dynamodb-simulator";
    private const string Version = "2.9.30";
    private static readonly TimeSpan LongestDownload = TimeSpan.FromMinutes(3);

    /// <returns>The folder of the program, fetched where it is not there yet.</returns>
    /// <exception cref="DynamoDbMissingException">It cannot be had here.</exception>
    public static async Task<string> EnsureAsync()
    {
        var home = Path.Combine(Root(), "artifacts", "dynamodb-local");
        var installed = Path.Combine(home, Version);
        var program = Path.Combine(installed, "package", "emulator");
        if (Directory.Exists(program))
        {
            return program;
        }

        var making = Directory.CreateDirectory(Path.Combine(home, Path.GetRandomFileName())).FullName;
        await FetchAsync(making);
        await using (var archive = File.OpenRead(Path.Combine(making, $"{Name}-{Version}.tgz")))
        await using (var tar = new GZipStream(archive, CompressionMode.Decompress))
        {
            await TarFile.ExtractToDirectoryAsync(tar, making, overwriteFiles: false);
        }

        File.Delete(Path.Combine(making, $"{Name}-{Version}.tgz"));
        try
        {
            Directory.Move(making, installed);
        }
        catch (IOException) when (Directory.Exists(program))
        {
            // Another test run was as quick.
            Directory.Delete(making, recursive: true);
        }

        return program;
    }

    /// <summary>The package alone: of what it depends on, the program in it needs nothing.</summary>
    private static async Task FetchAsync(string folder)
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
            throw new DynamoDbMissingException($"npm did not fetch {Name} within {LongestDownload}");
        }

        if (npm.ExitCode != 0)
        {
            throw new DynamoDbMissingException($"npm could not fetch {Name}: {(await said).Trim()}");
        }
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            ArgumentList = { "pack", $"{Name}@{Version}", "--silent" },
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
            throw new DynamoDbMissingException("npm is not installed: install Node.js from https://nodejs.org");
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

/// <summary>There is no DynamoDB to test against, for a reason that is not the product's.</summary>
internal sealed class DynamoDbMissingException(string reason)
    : Exception($"{reason}; or set DYNAMODB_ENDPOINT to the URL of a DynamoDB Local of your own.");
