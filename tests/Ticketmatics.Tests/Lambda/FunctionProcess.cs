using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>One function as a process of its own, started as Lambda starts it and with no other environment.</summary>
internal sealed class FunctionProcess : IAsyncDisposable
{
    private const string Program = "Ticketmatics.Lambda";

    private readonly ConcurrentQueue<string> lines = [];
    private readonly Process process;

    private FunctionProcess(FakeRuntimeApi service, ProcessStartInfo start)
    {
        Service = service;
        StartedAt = Stopwatch.GetTimestamp();
        process = Process.Start(start).ShouldNotBeNull();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public FakeRuntimeApi Service { get; }

    /// <summary>Timestamp of <see cref="Stopwatch"/>.</summary>
    public long StartedAt { get; }

    /// <summary>Taken so far, on all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Lines of both outputs; whole once the process has ended.</summary>
    public IReadOnlyCollection<string> Output => lines;

    /// <param name="variables">What the template gives to this function.</param>
    public static async Task<FunctionProcess> StartAsync(
        string function,
        DynamoDbTables tables,
        params (string Name, string Value)[] variables
    )
    {
        var service = await FakeRuntimeApi.StartAsync();
        var start = StartOf(Folder());
        start.Environment.Clear();
        foreach (var name in new[] { "PATH", "DOTNET_ROOT" })
        {
            start.Environment[name] = Environment.GetEnvironmentVariable(name);
        }

        start.Environment["AWS_LAMBDA_RUNTIME_API"] = service.Address;
        start.Environment["AWS_REGION"] = "eu-central-1";
        start.Environment["TICKETMATICS_FUNCTION"] = function;
        start.Environment["TABLE_PREFIX"] = tables.Names.Outbox[..^"Outbox".Length];
        start.Environment["DYNAMODB_ENDPOINT"] = tables.Endpoint.AbsoluteUri;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new(service, start);
    }

    /// <returns>The function's answer, which is no fault.</returns>
    public async Task<JsonNode?> InvokeAsync(string payload)
    {
        var answer = (await TryInvokeAsync(payload)).ShouldNotBeNull(string.Join('\n', lines));
        answer.ErrorType.ShouldBeNull(answer.Body);
        return JsonNode.Parse(answer.Body);
    }

    /// <returns>The function's answer; null where its process ended over it.</returns>
    public async Task<RuntimeAnswer?> TryInvokeAsync(string payload)
    {
        var answer = Service.InvokeAsync(payload);
        await Task.WhenAny(answer, process.WaitForExitAsync(TestContext.Current.CancellationToken));
        return answer.IsCompleted ? await answer : null;
    }

    /// <summary>Ends it at once (SIGKILL), whatever it is at.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        await Service.DisposeAsync();
        Service.Violations.ShouldBeEmpty();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }

    /// <summary>Whether it needs no dotnet.</summary>
    public static bool IsNative => !File.Exists(Path.Combine(Folder(), Program + ".dll"));

    private static string Given => Environment.GetEnvironmentVariable("TICKETMATICS_LAMBDA") ?? "";

    /// <summary>
    /// What <c>TICKETMATICS_LAMBDA</c> names, e.g. what <c>dotnet publish</c> made; else what was built with the tests.
    /// </summary>
    private static string Folder() =>
        Given.Length > 0
            ? Path.GetFullPath(Given)
            : Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", Program, Configuration()));

    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>As the runtime's start script: a library is executed by dotnet, and a native program where there is none.</summary>
    private static ProcessStartInfo StartOf(string folder)
    {
        var library = Path.Combine(folder, Program + ".dll");
        var start = IsNative
            ? new ProcessStartInfo(Path.Combine(folder, Program))
            : new ProcessStartInfo("dotnet", ["exec", library]);
        start.WorkingDirectory = folder;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }
}
