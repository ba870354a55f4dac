using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Ticketmatics.Lambda;
using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Variables of one process, not of the one that the tests run in.</summary>
internal sealed class FakeEnvironment : IEnvironment
{
    private readonly ConcurrentDictionary<string, string> variables = new(StringComparer.Ordinal);

    public FakeEnvironment(params (string Name, string Value)[] variables)
    {
        foreach (var (name, value) in variables)
        {
            this[name] = value;
        }
    }

    public ConcurrentQueue<string> Read { get; } = [];

    public string? this[string name]
    {
        get
        {
            Read.Enqueue(name);
            return variables.GetValueOrDefault(name);
        }
        set
        {
            if (value is null)
            {
                variables.TryRemove(name, out _);
            }
            else
            {
                variables[name] = value;
            }
        }
    }
}

/// <summary>What an HTTP API would send to the caller.</summary>
internal sealed record HttpAnswer(int Status, string Body, JsonObject Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>The program itself, run against a Lambda service on loopback.</summary>
internal sealed class LambdaProcess : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );
    private readonly string folder = Directory.CreateTempSubdirectory("archive-").FullName;
    private readonly StringWriter output = new();
    private readonly HttpClient runtime;

    private LambdaProcess(FakeRuntimeApi service, FakeEnvironment environment, TimeProvider time, ITicketStore store)
    {
        Service = service;
        environment["AWS_LAMBDA_RUNTIME_API"] = service.Address;
        runtime = RuntimeApi.CreateClient(environment);
        environment["TRANSCRIPTS_BUCKET"] ??= "transcripts";
        var archive = new FolderTranscriptArchive(folder, () => new Uri("https://archive.example/"));
        var around = new Surroundings(environment, output, time, _ => store, _ => archive);
        Exit = Ticketmatics.Lambda.Program.RunAsync(runtime, around, stopping.Token);
    }

    public FakeRuntimeApi Service { get; }

    /// <summary>Exit code, once the program has ended.</summary>
    public Task<int> Exit { get; }

    /// <summary>Everything that was written so far; whole between invocations.</summary>
    public string Output => output.ToString();

    public IReadOnlyList<JsonNode> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    public static async Task<LambdaProcess> StartAsync(
        FakeEnvironment environment,
        TimeProvider? time = null,
        ITicketStore? store = null
    )
    {
        var clock = time ?? TimeProvider.System;
        return new(
            await FakeRuntimeApi.StartAsync(),
            environment,
            clock,
            store ?? new InMemoryTicketStore(new InMemoryStoreOptions(), clock)
        );
    }

    public async Task<HttpAnswer> RequestAsync(HttpEvent request)
    {
        var answer = await Service.InvokeAsync(request.ToJson());
        answer.ErrorType.ShouldBeNull(answer.Body);
        return new(
            answer.Json["statusCode"]!.GetValue<int>(),
            answer.Json["body"]?.GetValue<string>() ?? "",
            answer.Json["headers"]?.AsObject() ?? []
        );
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Exit;
        await output.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        stopping.Dispose();
        runtime.Dispose();
        await Service.DisposeAsync();
        Service.Violations.ShouldBeEmpty();
    }
}
