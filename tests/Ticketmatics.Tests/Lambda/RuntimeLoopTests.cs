using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Tests.Lambda;

public sealed class RuntimeLoopTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stopping = new();
    private FakeRuntimeApi service = null!;
    private FakeEnvironment environment = null!;
    private HttpClient http = null!;
    private Task<int> running = Task.FromResult(0);

    public async ValueTask InitializeAsync()
    {
        service = await FakeRuntimeApi.StartAsync();
        environment = new(("AWS_LAMBDA_RUNTIME_API", service.Address));
        http = RuntimeApi.CreateClient(environment);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        http.Dispose();
        stopping.Dispose();
        await service.DisposeAsync();
        service.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_invocation_gets_the_answer_of_its_handler()
    {
        Run((invocation, _) => Utf8($$"""{"echo":{{Encoding.UTF8.GetString(invocation.Payload.Span)}}}"""));

        (await service.InvokeAsync("1")).ShouldBe(new("""{"echo":1}"""));
        (await service.InvokeAsync("\"ü\"")).ShouldBe(new("""{"echo":"ü"}"""));
    }

    [Fact]
    public async Task A_handler_that_throws_is_reported_and_the_next_invocation_is_answered()
    {
        Run((invocation, _) => invocation.Payload.Length == 1 ? throw new FormatException("No.") : Utf8("2"));

        var failed = await service.InvokeAsync("0");
        var next = await service.InvokeAsync("{}");

        failed.ErrorType.ShouldBe("Function.FormatException");
        failed.Json["errorType"]!.GetValue<string>().ShouldBe("FormatException");
        failed.Json["errorMessage"]!.GetValue<string>().ShouldBe("No.");
        failed.Json["stackTrace"]!.AsArray().ShouldNotBeEmpty();
        next.ShouldBe(new("2"));
    }

    [Fact]
    public async Task The_trace_of_the_invocation_stands_in_the_environment_and_not_that_of_the_one_before()
    {
        Run((_, _) => Utf8($"\"{environment["_X_AMZN_TRACE_ID"]}\""));

        (await service.InvokeAsync("1", traceId: "Root=1-2-3")).Body.ShouldBe("\"Root=1-2-3\"");
        (await service.InvokeAsync("1")).Body.ShouldBe("\"\"");
    }

    [Fact]
    public async Task A_handler_is_cancelled_before_its_deadline_and_reported()
    {
        Run(
            async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return default;
            }
        );

        var failed = await service.InvokeAsync("1", deadline: DateTimeOffset.UtcNow.AddMilliseconds(300));

        failed.ErrorType.ShouldBe("Function.TaskCanceledException");
    }

    [Fact]
    public async Task A_deadline_that_is_over_cancels_at_once()
    {
        Run((_, token) => Utf8(token.IsCancellationRequested ? "true" : "false"));

        (await service.InvokeAsync("1", deadline: DateTimeOffset.UnixEpoch)).Body.ShouldBe("true");
        (await service.InvokeAsync("1")).Body.ShouldBe("false");
    }

    [Fact]
    public async Task Only_the_first_invocation_is_a_cold_start()
    {
        var cold = new ConcurrentQueue<bool>();
        Run(
            (invocation, _) =>
            {
                cold.Enqueue(invocation.IsColdStart);
                return Utf8("1");
            }
        );

        await service.InvokeAsync("1");
        await service.InvokeAsync("2");

        cold.ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_function_that_cannot_be_made_is_reported_and_the_process_ends_with_1()
    {
        Run(() => throw new FormatException("No function."));

        var told = await service.InitError.WaitAsync(TestContext.Current.CancellationToken);

        told.ErrorType.ShouldBe("Runtime.FormatException");
        told.Json["errorMessage"]!.GetValue<string>().ShouldBe("No function.");
        (await running).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_the_service_refuses_ends_the_process_with_1()
    {
        Run((_, _) => Utf8('"' + new string('x', 6 * 1024 * 1024) + '"'));

        _ = service.InvokeAsync("1");

        (await running).ShouldBe(1);
        service.Violations.TryDequeue(out var violation).ShouldBeTrue();
        violation!.ShouldEndWith("RequestEntityTooLarge");
    }

    [Fact]
    public async Task Waiting_for_an_invocation_ends_when_the_process_is_told_to()
    {
        Run((_, _) => Utf8("1"));

        await stopping.CancelAsync();

        (await running).ShouldBe(0);
    }

    [Fact]
    public void Nothing_limits_the_wait_for_an_invocation() => http.Timeout.ShouldBe(Timeout.InfiniteTimeSpan);

    [Fact]
    public void Without_a_Runtime_API_the_program_says_who_starts_it() =>
        Should
            .Throw<InvalidOperationException>(() => RuntimeApi.CreateClient(new FakeEnvironment()))
            .Message.ShouldContain("AWS_LAMBDA_RUNTIME_API");

    private void Run(Func<Invocation, CancellationToken, Task<ReadOnlyMemory<byte>>> handle) =>
        Run(() => new Handler(handle));

    private void Run(Func<IInvocationHandler> makeHandler)
    {
        var loop = new RuntimeLoop(http, environment, TimeProvider.System, NullLogger.Instance);
        running = loop.RunAsync(_ => Task.FromResult(makeHandler()), stopping.Token);
    }

    private static Task<ReadOnlyMemory<byte>> Utf8(string json) =>
        Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(json));

    private sealed class Handler(Func<Invocation, CancellationToken, Task<ReadOnlyMemory<byte>>> handle)
        : IInvocationHandler
    {
        public Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken) =>
            handle(invocation, cancellationToken);
    }
}
