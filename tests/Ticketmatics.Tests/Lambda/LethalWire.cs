using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// The way from one process to Discord and to DynamoDB. Each request is two steps of the process's life: before it
/// arrives, and before its answer does. At one of them the process is killed.
/// </summary>
internal sealed class LethalWire : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Host", "Connection", "Transfer-Encoding", "Content-Length"];

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly WebApplication app;
    private readonly Uri discord;
    private readonly Uri dynamo;
    private readonly int at;
    private FunctionProcess? victim;
    private bool isLethal;
    private int steps;

    private LethalWire(WebApplication app, Uri discord, Uri dynamo, int at)
    {
        this.app = app;
        this.discord = discord;
        this.dynamo = dynamo;
        this.at = at;
    }

    /// <summary>Steps that were reached.</summary>
    public int Steps => Math.Min(steps, at);

    private Uri Address => new(app.Urls.Single());

    /// <param name="at">The step at which the process is killed, from 1.</param>
    public static async Task<LethalWire> StartAsync(Play people, DynamoDbTables tables, int at)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var wire = new LethalWire(builder.Build(), people.Host.ApiAddress, tables.Endpoint, at);
        wire.app.MapFallback(wire.ForwardAsync);
        await wire.app.StartAsync(Play.Token);
        return wire;
    }

    /// <summary>Begins to count steps.</summary>
    public void Arm() => Volatile.Write(ref isLethal, true);

    /// <summary>Starts the process that is to die.</summary>
    public async Task<FunctionProcess> StartVictimAsync(
        string function,
        DynamoDbTables tables,
        params (string Name, string Value)[] variables
    ) =>
        victim = await FunctionProcess.StartAsync(
            function,
            tables,
            [
                .. variables,
                ("DYNAMODB_ENDPOINT", Address.AbsoluteUri),
                ("DISCORD_API_BASE_URL", new Uri(Address, discord.AbsolutePath).AbsoluteUri),
            ]
        );

    public async ValueTask DisposeAsync()
    {
        if (victim is not null)
        {
            await victim.DisposeAsync();
        }

        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        if (!await SurvivesAsync())
        {
            context.Abort();
            return;
        }

        using var request = await RequestOfAsync(context.Request);
        using var answer = await http.SendAsync(request, Play.Token);
        var body = await answer.Content.ReadAsByteArrayAsync(Play.Token);
        if (!await SurvivesAsync())
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!OfTheConnection.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, Play.Token);
        }
    }

    private async Task<bool> SurvivesAsync()
    {
        if (!Volatile.Read(ref isLethal))
        {
            return true;
        }

        var step = Interlocked.Increment(ref steps);
        if (step == at)
        {
            await victim!.KillAsync();
        }

        return step < at;
    }

    private async Task<HttpRequestMessage> RequestOfAsync(HttpRequest request)
    {
        var isDiscords = request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, Play.Token);
        var forwarded = new HttpRequestMessage(
            new HttpMethod(request.Method),
            new Uri(isDiscords ? discord : dynamo, request.Path + request.QueryString.Value)
        );
        if (body.Length > 0 || HttpMethods.IsPost(request.Method))
        {
            forwarded.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in request.Headers)
        {
            if (
                !OfTheConnection.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !forwarded.Headers.TryAddWithoutValidation(name, values.ToArray())
            )
            {
                forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return forwarded;
    }
}
