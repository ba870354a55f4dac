using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What all calls go through before and after their route.</summary>
internal sealed class ApiPipeline(SandboxDiscord discord)
{
    private readonly RateLimits limits = new(discord.Options.Time);

    public Task NotFoundAsync(HttpContext context) => WriteAsync(context, 404, ApiException.NotFound().ToJson());

    public async Task RunAsync(HttpContext context, ApiRoute route)
    {
        var fault = discord.Faults.Take(
            context.Request.Method,
            context.Request.Path.Value![DiscordRoutes.Root.Length..]
        );
        JsonNode? body = null;
        try
        {
            if (await MeetAsync(context, fault))
            {
                return;
            }

            CheckUserAgent(context.Request);
            CheckToken(context.Request, route);
            CountCall(context, route);
            (body, var files) = await ApiBody.ReadAsync(context.Request, route.TakesFiles, context.RequestAborted);
            var call = new ApiCall(discord.World, context.Request.RouteValues, context.Request.Query, body, files);
            if (route.Before is { } before)
            {
                await before(call, context.RequestAborted);
            }

            var result = Answer(call, route);
            discord.Options.Wiretap?.OnCall(route.Method, route.Template, body, result.Status, result.Body);
            if (fault is FaultKind.CutAfter)
            {
                context.Abort();
                return;
            }

            await WriteAsync(context, result.Status, result.Body);
        }
        catch (ApiException error)
        {
            discord.Options.Wiretap?.OnCall(route.Method, route.Template, body, error.Status, error.ToJson());
            await WriteAsync(context, error.Status, error.ToJson());
        }
        catch (RateLimitedException limited)
        {
            await WriteAsync(context, limited);
        }
    }

    private ApiResult Answer(ApiCall call, ApiRoute route)
    {
        lock (discord.World.Gate)
        {
            return route.Answer(call);
        }
    }

    /// <returns>Whether the call ends with the fault.</returns>
    private static async Task<bool> MeetAsync(HttpContext context, FaultKind? fault)
    {
        switch (fault)
        {
            case FaultKind.CutBefore:
                context.Abort();
                return true;
            case FaultKind.RateLimit limited:
                throw new RateLimitedException(limited.RetryAfter, limited.Global);
            case FaultKind.Refuse { Body: { } text } refusal:
                context.Response.StatusCode = refusal.Status;
                await context.Response.WriteAsync(text, context.RequestAborted);
                return true;
            case FaultKind.Refuse refusal:
                throw new ApiException(refusal.Status, refusal.Code, refusal.Message);
            default:
                return false;
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
        if (state.Exceeded)
        {
            throw new RateLimitedException(state.Reset - discord.World.Now);
        }
    }

    private static async Task WriteAsync(HttpContext context, RateLimitedException limited)
    {
        var headers = context.Response.Headers;
        headers.RetryAfter = Math.Ceiling(limited.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = limited.IsGlobal ? "global" : "user";
        if (limited.IsGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        await WriteAsync(context, 429, limited.ToJson());
    }

    private static async Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
        }
    }
}
