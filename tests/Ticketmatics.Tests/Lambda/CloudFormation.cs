using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.Tests.Lambda;

/// <summary>What CloudFormation asks of one resource.</summary>
internal sealed record Ask(string RequestType, string ResourceType)
{
    public JsonNode? Properties { get; init; }

    public JsonNode? OldProperties { get; init; }

    public string? PhysicalId { get; init; }

    /// <summary>How long the function has.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(5);
}

/// <summary>
/// A CloudFormation with the bucket that it is answered in, both on loopback, and the function that deploys. Time is the
/// function's alone: where it waits, the clock is moved on.
/// </summary>
internal sealed class CloudFormation : IAsyncDisposable
{
    /// <summary>Escaped as CloudFormation's own addresses are.</summary>
    private const string Target =
        "/arn%3Aaws%3Acloudformation%3Aeu-central-1%3A123456789012%3Astack/tickets/1a2b%7CApplication%7C"
        + "c3d4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20261122%2Feu-central-1%2Fs3%2Faws4_request"
        + "&X-Amz-Signature=0a1b";

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> taken = [];
    private readonly WebApplication bucket;
    private int count;

    private CloudFormation(WebApplication bucket, SandboxServer sandbox)
    {
        this.bucket = bucket;
        Sandbox = sandbox;
        Store = new(new InMemoryStoreOptions(), Clock);
    }

    public SandboxServer Sandbox { get; }

    public ManualTimeProvider Clock { get; } = new();

    public InMemoryTicketStore Store { get; }

    /// <summary>The function's process, once it was asked something.</summary>
    public LambdaProcess? Function { get; private set; }

    public string Token { get; set; } = "";

    /// <summary>How many puts the bucket still refuses.</summary>
    public int Refusals { get; set; }

    private static CancellationToken TestToken => TestContext.Current.CancellationToken;

    public static async Task<CloudFormation> StartAsync(SandboxOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var sandbox = await SandboxServer.StartAsync(options);
        var made = new CloudFormation(builder.Build(), sandbox) { Token = sandbox.Discord.BotToken };
        made.bucket.MapFallback(made.PutAsync);
        await made.bucket.StartAsync(TestToken);
        return made;
    }

    /// <returns>The one response that arrived.</returns>
    public async Task<JsonNode> AskAsync(Ask ask)
    {
        Function ??= await LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "deploy"),
                ("DISCORD_TOKEN", Token),
                ("DISCORD_API_BASE_URL", new Uri(Sandbox.Address, "/api/v10").AbsoluteUri)
            ),
            Clock,
            Store
        );
        var request = Describe(ask);
        var answering = Function.Service.InvokeAsync(request.ToJsonString(), Clock.GetUtcNow() + ask.Time);
        await PassTimeAsync(answering);
        (await answering).ErrorType.ShouldBeNull((await answering).Body);

        var response = JsonNode.Parse(taken.ShouldHaveSingleItem())!;
        taken.Clear();
        foreach (var name in new[] { "StackId", "RequestId", "LogicalResourceId" })
        {
            response[name]!.GetValue<string>().ShouldBe(request[name]!.GetValue<string>());
        }

        response["PhysicalResourceId"]!.GetValue<string>().ShouldNotBeEmpty();
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        if (Function is not null)
        {
            await Function.DisposeAsync();
            Function.Output.ShouldNotContain(Sandbox.Discord.BotToken);
            Function.Output.ShouldNotContain("X-Amz-Signature");
        }

        await bucket.DisposeAsync();
        await Sandbox.DisposeAsync();
    }

    private JsonObject Describe(Ask ask)
    {
        var request = new JsonObject
        {
            ["RequestType"] = ask.RequestType,
            ["ServiceToken"] = "arn:aws:lambda:eu-central-1:123456789012:function:tickets-deploy",
            ["ResponseURL"] = bucket.Urls.Single() + Target,
            ["StackId"] = "arn:aws:cloudformation:eu-central-1:123456789012:stack/tickets/1a2b",
            ["RequestId"] = $"c3d4-{count++}",
            ["LogicalResourceId"] = "Application",
            ["ResourceType"] = ask.ResourceType,
            ["ResourceProperties"] = ask.Properties?.DeepClone() ?? new JsonObject(),
        };
        if (ask.PhysicalId is not null)
        {
            request["PhysicalResourceId"] = ask.PhysicalId;
        }

        if (ask.OldProperties is not null)
        {
            request["OldResourceProperties"] = ask.OldProperties.DeepClone();
        }

        return request;
    }

    /// <summary>Ends each pause of the function's as soon as it begins; its deadlines are left alone.</summary>
    private async Task PassTimeAsync(Task answering)
    {
        while (!answering.IsCompleted)
        {
            var next = Clock.NextTimerAsync(TestToken);
            if (await Task.WhenAny(answering, next) == next && await next is var pause && pause <= LongestPause)
            {
                Clock.Advance(pause);
            }

            await Task.WhenAny(answering, Task.Delay(TimeSpan.FromMilliseconds(5), TestToken));
        }
    }

    /// <summary>Takes what S3 would take: what is put as the address was signed.</summary>
    private async Task PutAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var isSigned =
            HttpMethods.IsPut(request.Method)
            && request.ContentType is null
            && request.ContentLength is > 0 and <= 4096
            && context
                .Features.GetRequiredFeature<IHttpRequestFeature>()
                .RawTarget.Equals(Target, StringComparison.Ordinal);
        if (!isSigned || Refusals > 0)
        {
            Refusals--;
            context.Response.StatusCode = isSigned ? 503 : 403;
            return;
        }

        taken.Enqueue(body);
    }
}
