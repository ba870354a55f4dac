using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Tests.Discord.Rest;

/// <summary>A call as it came over the wire.</summary>
/// <param name="Target">Path and query, undecoded, without the API's base.</param>
internal sealed record ReceivedCall(string Method, string Target, IHeaderDictionary Headers, string Body);

/// <summary>What the server answers one call with.</summary>
internal sealed record ScriptedAnswer(int Status, string Body = "", string ContentType = "application/json")
{
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>The connection ends without an answer.</summary>
    public bool Aborts { get; init; }

    /// <summary>No answer comes until the caller gives up.</summary>
    public bool Hangs { get; init; }
}

/// <summary>
/// A server on loopback that answers the calls a test announces, in their order; one that was not announced, or
/// never came, fails the test when the server is disposed.
/// </summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    private const string Base = "/api/v10";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Call, ScriptedAnswer Answer)> script = new();
    private readonly ConcurrentQueue<string> unexpected = new();

    private ScriptedDiscord(WebApplication app) => this.app = app;

    public ConcurrentQueue<ReceivedCall> Calls { get; } = new();

    /// <summary>Without a trailing slash.</summary>
    public Uri Address => new(app.Urls.Single() + Base);

    public static async Task<ScriptedDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedDiscord(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <param name="call">Method and target, e.g. <c>GET /guilds/1/roles</c>.</param>
    public ScriptedDiscord Expect(string call, ScriptedAnswer answer)
    {
        script.Enqueue((call, answer));
        return this;
    }

    public ScriptedDiscord Expect(string call, string json) => Expect(call, new ScriptedAnswer(200, json));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        unexpected.ShouldBeEmpty();
        script.Select(step => step.Call).ShouldBeEmpty("announced, but never called");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var call = new ReceivedCall(
            context.Request.Method,
            target.StartsWith(Base, StringComparison.Ordinal) ? target[Base.Length..] : target,
            // A copy: Kestrel uses its own again for the next request.
            new HeaderDictionary(context.Request.Headers.ToDictionary()),
            body
        );
        Calls.Enqueue(call);

        if (
            !script.TryDequeue(out var step)
            || !string.Equals(step.Call, $"{call.Method} {call.Target}", StringComparison.Ordinal)
        )
        {
            unexpected.Enqueue($"{call.Method} {call.Target}, expected: {step.Call ?? "nothing"}");
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return;
        }

        if (step.Answer.Aborts)
        {
            context.Abort();
            return;
        }

        if (step.Answer.Hangs)
        {
            var gone = new TaskCompletionSource();
            await using var _ = context.RequestAborted.Register(gone.SetResult);
            await gone.Task;
            return;
        }

        context.Response.StatusCode = step.Answer.Status;
        foreach (var (name, value) in step.Answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (step.Answer.Body.Length > 0)
        {
            context.Response.ContentType = step.Answer.ContentType;
            await context.Response.WriteAsync(step.Answer.Body, context.RequestAborted);
        }
    }
}
