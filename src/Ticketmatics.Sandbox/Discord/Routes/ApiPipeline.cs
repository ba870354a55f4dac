using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What all calls go through before and after their route.</summary>
internal sealed class ApiPipeline(SandboxDiscord discord)
{
    private readonly RateLimits limits = new(discord.Options.Time);

    public Task NotFoundAsync(HttpContext context) =>
        WriteAsync(context, ApiReply.Of(404, ApiException.NotFound().ToJson()));

    public async Task RunAsync(HttpContext context, ApiRoute route)
    {
        var recording = new CallRecording(discord, context.Request);
        recording.Look();
        var fault = discord.Faults.Take(
            context.Request.Method,
            context.Request.Path.Value![DiscordRoutes.Root.Length..]
        );
        JsonNode? made = null;
        var reply = await MeetAsync(context, fault);
        if (reply is null && fault is not FaultKind.CutBefore)
        {
            (reply, made) = await ReplyAsync(context, route, recording);
            reply = fault is FaultKind.CutAfter ? null : reply;
        }

        recording.End(made, reply);
        if (reply is null)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, reply);
    }

    private async Task<(ApiReply Reply, JsonNode? Made)> ReplyAsync(
        HttpContext context,
        ApiRoute route,
        CallRecording recording
    )
    {
        JsonNode? body = null;
        try
        {
            CheckUserAgent(context.Request);
            CheckToken(context.Request, route);
            CheckReason(context.Request);
            CountCall(context, route);
            (body, var files) = await ApiBody.ReadAsync(
                context.Request,
                route.TakesFiles,
                discord.World.Ids,
                context.RequestAborted
            );
            recording.Read(body, files);
            var call = new ApiCall(discord.World, context.Request.RouteValues, context.Request.Query, body, files);
            if (route.Before is { } before)
            {
                await before(call, context.RequestAborted);
            }

            var result = Answer(call, route);
            discord.Options.Wiretap?.OnCall(route.Method, route.Template, body, result.Status, result.Body);
            return (ApiReply.Of(result.Status, result.Body), result.Body);
        }
        catch (ApiException error)
        {
            discord.Options.Wiretap?.OnCall(route.Method, route.Template, body, error.Status, error.ToJson());
            return (ApiReply.Of(error.Status, error.ToJson()), null);
        }
        catch (RateLimitedException limited)
        {
            return (Told(context, limited), null);
        }
    }

    private ApiResult Answer(ApiCall call, ApiRoute route)
    {
        lock (discord.World.Gate)
        {
            return route.Answer(call);
        }
    }

    /// <returns>Null where the fault itself answers nothing.</returns>
    private async Task<ApiReply?> MeetAsync(HttpContext context, FaultKind? fault)
    {
        switch (fault)
        {
            case FaultKind.RateLimit limited:
                return Told(context, new RateLimitedException(limited.RetryAfter, limited.Global));
            case FaultKind.Refuse { Body: { } text } refusal:
                return new(refusal.Status, text, IsJson: false);
            case FaultKind.Refuse refusal:
                return ApiReply.Of(
                    refusal.Status,
                    new ApiException(refusal.Status, refusal.Code, refusal.Message).ToJson()
                );
            case FaultKind.Slow slow:
                await Task.Delay(slow.By, discord.Options.Time, context.RequestAborted);
                return null;
            default:
                return null;
        }
    }

    private static void CheckUserAgent(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        if (
            !agent.StartsWith("DiscordBot (", StringComparison.Ordinal)
            || !agent.Contains(", ", StringComparison.Ordinal)
        )
        {
            throw ApiException.UserAgentMissing();
        }
    }

    private void CheckToken(HttpRequest request, ApiRoute route)
    {
        var given = request.Headers.Authorization.ToString();
        if (given.Length == 0 && !route.NeedsToken)
        {
            return;
        }

        if (
            !CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(given),
                Encoding.UTF8.GetBytes("Bot " + discord.BotToken)
            )
        )
        {
            throw ApiException.Unauthorized();
        }
    }

    /// <summary>See Discord Docs/Audit Log, "Audit Log Reason".</summary>
    private static void CheckReason(HttpRequest request)
    {
        var reason = request.Headers[CallRecording.ReasonHeader].ToString();
        if (Uri.UnescapeDataString(reason).Length > Limits.AuditLogReasonLength)
        {
            throw FormErrors.Of(
                CallRecording.ReasonHeader,
                "BASE_TYPE_MAX_LENGTH",
                $"Must be {Limits.AuditLogReasonLength} or fewer in length."
            );
        }
    }

    private void CountCall(HttpContext context, ApiRoute route)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes(route.Method + route.Template));
        var resource = string.Concat(
            route
                .Template.Split('/')
                .Skip(2)
                .Take(route.NeedsToken ? 1 : 2)
                .Select(part => context.Request.RouteValues[part.Trim('{', '}')] as string)
        );
        var state = limits.Count(Convert.ToHexStringLower(name)[..32], resource, discord.Options.RateLimit);
        state.WriteTo(context.Response.Headers, discord.World.Now);
        var global = route.NeedsToken ? limits.Count("", "", discord.Options.GlobalRateLimit) : null;
        if (global is { Exceeded: true })
        {
            throw new RateLimitedException(global.Reset - discord.World.Now, isGlobal: true);
        }

        if (state.Exceeded)
        {
            throw new RateLimitedException(state.Reset - discord.World.Now);
        }
    }

    private static ApiReply Told(HttpContext context, RateLimitedException limited)
    {
        var headers = context.Response.Headers;
        headers.RetryAfter = Math.Ceiling(limited.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = limited.IsGlobal ? "global" : "user";
        if (limited.IsGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return ApiReply.Of(429, limited.ToJson());
    }

    private static async Task WriteAsync(HttpContext context, ApiReply reply)
    {
        context.Response.StatusCode = reply.Status;
        if (reply.Body is not null)
        {
            if (reply.IsJson)
            {
                context.Response.ContentType = "application/json";
            }

            await context.Response.WriteAsync(reply.Body, context.RequestAborted);
        }
    }
}

/// <summary>What goes out.</summary>
/// <param name="Body">Null for an answer without one.</param>
internal sealed record ApiReply(int Status, string? Body, bool IsJson)
{
    public static ApiReply Of(int status, JsonNode? body) => new(status, body?.ToJsonString(), IsJson: true);
}
