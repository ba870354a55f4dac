using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Ticketmatics.Lambda.Functions;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// An API Gateway on loopback: each request becomes an event of the HTTP API, every other one with its body in base64,
/// and the function's answer the response; 500 where it gave none.
/// </summary>
internal sealed class FakeHttpApi : IAsyncDisposable
{
    private readonly Func<string, Task<RuntimeAnswer?>> invoke;
    private readonly WebApplication app;
    private int count;

    private FakeHttpApi(Func<string, Task<RuntimeAnswer?>> invoke, WebApplication app)
    {
        this.invoke = invoke;
        this.app = app;
    }

    public Uri InteractionsUrl => new(new Uri(app.Urls.Single()), InteractionsFunction.Path);

    /// <summary>How many requests are still answered as while the function's permission is on its way.</summary>
    public int Unready { get; set; }

    /// <param name="invoke">Calls the function; null where it gave no answer.</param>
    public static async Task<FakeHttpApi> StartAsync(Func<string, Task<RuntimeAnswer?>> invoke)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new FakeHttpApi(invoke, builder.Build());
        api.app.MapFallback(api.AnswerAsync);
        await api.app.StartAsync(TestContext.Current.CancellationToken);
        return api;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (Unready > 0)
        {
            Unready--;
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsync("""{"message":"Internal Server Error"}""", Encoding.UTF8);
            return;
        }

        if (await invoke((await EventOfAsync(context.Request)).ToJson()) is not { ErrorType: null } told)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        var answer = told.Json;
        context.Response.StatusCode = answer["statusCode"]!.GetValue<int>();
        foreach (var (name, value) in answer["headers"]?.AsObject() ?? [])
        {
            context.Response.Headers[name] = value!.GetValue<string>();
        }

        answer["isBase64Encoded"]?.GetValue<bool>().ShouldBeFalse();
        await context.Response.WriteAsync(answer["body"]?.GetValue<string>() ?? "", Encoding.UTF8);
    }

    private async Task<HttpEvent> EventOfAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var happened = new HttpEvent(request.Method, request.Path);
        foreach (var (name, values) in request.Headers)
        {
            happened = happened.With(name.ToLowerInvariant(), string.Join(',', values.ToArray()));
        }

        return Interlocked.Increment(ref count) % 2 is 0
            ? happened.WithBase64(body.ToArray())
            : happened.WithText(body.ToArray());
    }
}
