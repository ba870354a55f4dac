using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Tests.Lambda;

/// <summary>What a function said to one invocation, or to its start.</summary>
/// <param name="ErrorType">Header of that name; present where the function failed.</param>
internal sealed record RuntimeAnswer(string Body, string? ErrorType = null)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>
/// A Lambda service on loopback: one invocation at a time, each answered once, as AWS's documentation of the Runtime API
/// says. Whatever else is asked of it is refused, and kept in <see cref="Violations"/>.
/// </summary>
internal sealed class FakeRuntimeApi : IAsyncDisposable
{
    private const int LongestAnswerBytes = 6 * 1024 * 1024;
    private const string Root = "/2018-06-01/runtime";

    private readonly WebApplication app;
    private readonly Channel<Invoked> queue = Channel.CreateUnbounded<Invoked>();
    private readonly TaskCompletionSource<RuntimeAnswer> initError = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Invoked? running;
    private int count;

    private FakeRuntimeApi(WebApplication app) => this.app = app;

    /// <summary>Host and port, as Lambda puts them into the environment.</summary>
    public string Address => new Uri(app.Urls.Single()).Authority;

    public Task<RuntimeAnswer> InitError => initError.Task;

    /// <summary>Completes when the function asks for its first invocation.</summary>
    public Task Ready => ready.Task;

    public ConcurrentQueue<string> Violations { get; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<FakeRuntimeApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new FakeRuntimeApi(builder.Build());
        api.app.MapGet(Root + "/invocation/next", api.NextAsync);
        api.app.MapPost(Root + "/invocation/{id}/response", (HttpContext c, string id) => api.EndAsync(c, id, false));
        api.app.MapPost(Root + "/invocation/{id}/error", (HttpContext c, string id) => api.EndAsync(c, id, true));
        api.app.MapPost(Root + "/init/error", api.InitErrorAsync);
        api.app.MapFallback(context => api.RefuseAsync(context, 404, "UnknownRoute"));
        await api.app.StartAsync(Token);
        return api;
    }

    /// <param name="deadline">A minute from now unless told.</param>
    /// <returns>The function's answer.</returns>
    public Task<RuntimeAnswer> InvokeAsync(string payload, DateTimeOffset? deadline = null, string? traceId = null)
    {
        var id = $"8476a536-e9f4-11e8-9739-{Interlocked.Increment(ref count):x12}";
        var invoked = new Invoked(id, payload, deadline ?? DateTimeOffset.UtcNow.AddMinutes(1), traceId);
        queue.Writer.TryWrite(invoked).ShouldBeTrue();
        return invoked.Answer.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task NextAsync(HttpContext context)
    {
        ready.TrySetResult();
        if (running is not null)
        {
            await RefuseAsync(context, 403, "InvalidStateTransition");
            return;
        }

        try
        {
            running = await queue.Reader.ReadAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        var headers = context.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = running.Id;
        headers["Lambda-Runtime-Deadline-Ms"] = running
            .Deadline.ToUnixTimeMilliseconds()
            .ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-central-1:123456789012:function:test";
        if (running.TraceId is { } trace)
        {
            headers["Lambda-Runtime-Trace-Id"] = trace;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(running.Payload, Token);
    }

    private async Task EndAsync(HttpContext context, string id, bool isError)
    {
        if (running is not { } invoked || !string.Equals(invoked.Id, id, StringComparison.Ordinal))
        {
            await RefuseAsync(context, 400, "InvalidRequestID");
            return;
        }

        var body = await ReadAsync(context);
        if (body.Length > LongestAnswerBytes)
        {
            await RefuseAsync(context, 413, "RequestEntityTooLarge");
            return;
        }

        running = null;
        await AcceptAsync(context);
        invoked.Answer.TrySetResult(new(body, isError ? ErrorTypeOf(context) : null));
    }

    private async Task InitErrorAsync(HttpContext context)
    {
        var answer = new RuntimeAnswer(await ReadAsync(context), ErrorTypeOf(context));
        await AcceptAsync(context);
        initError.TrySetResult(answer);
    }

    private Task RefuseAsync(HttpContext context, int status, string errorType)
    {
        Violations.Enqueue($"{context.Request.Method} {context.Request.Path}: {errorType}");
        context.Response.StatusCode = status;
        return context.Response.WriteAsync($$"""{"errorType":"{{errorType}}","errorMessage":"Refused"}""", Token);
    }

    private static Task AcceptAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        return context.Response.WriteAsync("""{"status":"OK"}""", Token);
    }

    private static string ErrorTypeOf(HttpContext context) =>
        context.Request.Headers["Lambda-Runtime-Function-Error-Type"].ToString();

    private static async Task<string> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return await reader.ReadToEndAsync(Token);
    }

    private sealed record Invoked(string Id, string Payload, DateTimeOffset Deadline, string? TraceId)
    {
        public TaskCompletionSource<RuntimeAnswer> Answer { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
