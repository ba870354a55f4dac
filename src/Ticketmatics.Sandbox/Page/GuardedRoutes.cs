using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Page;

/// <summary>Routes that this page alone may call, with JSON for an answer.</summary>
internal sealed class GuardedRoutes(IEndpointRouteBuilder app, PageGuard guard)
{
    public void Map(string method, string path, Func<HttpContext, Task<JsonNode>> answer) =>
        Map(method, path, async context => await WriteAsync(context, await answer(context)));

    /// <param name="answer">Writes the answer itself.</param>
    public void Map(string method, string path, Func<HttpContext, Task> answer) =>
        app.MapMethods(
            path,
            [method],
            async context =>
            {
                try
                {
                    guard.Check(context.Request);
                    await answer(context);
                }
                catch (PageException refused)
                {
                    context.Response.StatusCode = refused.Status;
                    await WriteAsync(context, new JsonObject { ["error"] = refused.Message });
                }
            }
        );

    private static Task WriteAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
