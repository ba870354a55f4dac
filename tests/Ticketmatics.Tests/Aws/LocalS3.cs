using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Ticketmatics.Aws;
using Ticketmatics.Tests.Aws;

[assembly: AssemblyFixture(typeof(LocalS3))]

namespace Ticketmatics.Tests.Aws;

/// <summary>A server that speaks S3, from npm; starts with the first test that asks and ends with the last.</summary>
public sealed class LocalS3 : IAsyncDisposable
{
    private const string Name = "s3rver";
    private const string Version = "3.7.1";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Lazy<Task<Uri>> endpoint;
    private readonly ConcurrentQueue<string> said = new();
    private readonly string files = Directory.CreateTempSubdirectory("s3-").FullName;
    private Process? process;

    public LocalS3() => endpoint = new(() => Task.Run(StartAsync));

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(files, recursive: true);
    }

    /// <summary>Where it listens. Where it cannot be had the test is skipped, and fails on a build server.</summary>
    internal async Task<Uri> EndpointAsync()
    {
        try
        {
            return await endpoint.Value;
        }
        catch (LocalS3MissingException e)
            when (!string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Skip(e.Message);
            throw;
        }
    }

    /// <summary>A bucket of its own for one test.</summary>
    internal async Task<LocalBucket> CreateBucketAsync(CancellationToken cancellationToken)
    {
        var bucket = new LocalBucket(await EndpointAsync(), $"test-{Guid.NewGuid():N}");
        using var client = S3ClientFactory.Create(bucket.Endpoint);
        await client.PutBucketAsync(bucket.Name, cancellationToken);
        return bucket;
    }

    private async Task<Uri> StartAsync()
    {
        var home = Path.Combine(Conventions.Repository.Root, "artifacts", Name, Version);
        var program = Path.Combine(home, "node_modules", Name, "bin", $"{Name}.js");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(home);
            await InstallAsync(home);
        }

        var port = FreePort();
        process = StartProcess("node", files, [program, "-d", files, "-a", "127.0.0.1", "-p", $"{port}", "--silent"]);
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var uri = new Uri($"http://127.0.0.1:{port}");
        await WaitUntilReadyAsync(uri, process);
        return uri;
    }

    private static async Task InstallAsync(string home)
    {
        using var time = new CancellationTokenSource(LongestStart);
        using var npm = StartProcess(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            home,
            ["install", "--prefix", home, "--no-audit", "--no-fund", "--no-package-lock", $"{Name}@{Version}"]
        );
        var errors = npm.StandardError.ReadToEndAsync(time.Token);
        var output = npm.StandardOutput.ReadToEndAsync(time.Token);
        try
        {
            await npm.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw new LocalS3MissingException($"npm did not install {Name} within {LongestStart}");
        }

        if (npm.ExitCode != 0)
        {
            throw new LocalS3MissingException($"npm could not install {Name}: {await errors} {await output}");
        }
    }

    private async Task WaitUntilReadyAsync(Uri uri, Process server)
    {
        using var time = new CancellationTokenSource(LongestStart);
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(uri, time.Token);
                return;
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time.Token);
            }
            catch (HttpRequestException e)
            {
                throw new InvalidOperationException($"{Name} did not start: {string.Join('\n', said)}", e);
            }
        }
    }

    private static Process StartProcess(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
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
            throw new LocalS3MissingException("Node.js and npm are not installed: get them from https://nodejs.org");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

internal sealed record LocalBucket(Uri Endpoint, string Name);

/// <summary>Why there is no S3 to test against, and what to do about it.</summary>
public sealed class LocalS3MissingException(string message) : Exception(message);
