using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Amazon.DynamoDBv2;
using Ticketmatics.Aws;
using Ticketmatics.Tests.Aws;

[assembly: AssemblyFixture(typeof(DynamoDbLocal))]

namespace Ticketmatics.Tests.Aws;

/// <summary>
/// One DynamoDB for all tests: the one that <c>DYNAMODB_ENDPOINT</c> names, else a process that starts with the first
/// test that asks and ends with the last.
/// </summary>
public sealed class DynamoDbLocal : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Lazy<Task<Uri>> endpoint;
    private readonly ConcurrentQueue<string> said = new();
    private Process? process;

    public DynamoDbLocal() => endpoint = new(() => Task.Run(StartAsync));

    public async ValueTask DisposeAsync()
    {
        if (process is null)
        {
            return;
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>
    /// Tables of its own for one test. Where there is no DynamoDB the test is skipped, and fails on a build server.
    /// </summary>
    internal async Task<DynamoDbTables> CreateTablesAsync(CancellationToken cancellationToken)
    {
        try
        {
            var names = new TableNames($"test-{Guid.NewGuid():N}-");
            var client = DynamoDbClientFactory.Create(await endpoint.Value);
            await Tables.CreateMissingAsync(client, names, TimeProvider.System, cancellationToken);
            return new(await endpoint.Value, client, names);
        }
        catch (DynamoDbMissingException e)
            when (!string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Skip(e.Message);
            throw;
        }
    }

    private async Task<Uri> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("DYNAMODB_ENDPOINT") is { Length: > 0 } given)
        {
            return new Uri(given);
        }

        var port = FreePort();
        process = StartJava(await DynamoDbPackage.EnsureAsync(), port);
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var uri = new Uri($"http://127.0.0.1:{port}");
        await WaitUntilReadyAsync(uri, process);
        return uri;
    }

    private static Process StartJava(string folder, int port)
    {
        var start = new ProcessStartInfo("java")
        {
            ArgumentList =
            {
                "-Djava.library.path=DynamoDBLocal_lib",
                "-jar",
                "DynamoDBLocal.jar",
                "-inMemory",
                "-disableTelemetry",
                "-port",
                $"{port}",
            },
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
            throw new DynamoDbMissingException("Java is not installed: install Java 17 from https://adoptium.net");
        }
    }

    private async Task WaitUntilReadyAsync(Uri uri, Process java)
    {
        using var time = new CancellationTokenSource(LongestStart);
        using var client = DynamoDbClientFactory.Create(uri);
        while (true)
        {
            try
            {
                await client.ListTablesAsync(time.Token);
                return;
            }
            catch (Exception e)
                when (!java.HasExited && !time.IsCancellationRequested && e is not AmazonDynamoDBException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time.Token);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"DynamoDB Local did not start: {string.Join('\n', said)}", e);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
