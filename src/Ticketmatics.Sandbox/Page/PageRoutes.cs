using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What the web page calls, under <c>/page</c>.</summary>
internal static class PageRoutes
{
    public static void MapPage(this IEndpointRouteBuilder app, SandboxDiscord discord)
    {
        var guard = new PageGuard(discord.Options.PageForAnyHost);
        var interactions = new PageInteractions(discord);
        var stopping = app.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

        Map("GET", "/page/state", Locked(PageState.Of));
        Map("GET", "/page/channels/{id}/messages", Locked(PageMessages.List));
        Map("GET", "/page/commands", Locked(PageState.CommandsOf));
        Map("POST", "/page/messages", Locked(PageMessages.Write));
        Map("DELETE", "/page/messages/{id}", Locked(PageMessages.Delete));
        Map("DELETE", "/page/channels/{id}", Locked(PageMessages.DeleteChannel));
        Map("PUT", "/page/me", Locked(PagePerson.Set));
        Map("POST", "/page/direct-messages", Locked(PagePerson.OpenDirectMessages));
        Map("PUT", "/page/guilds/{guild}", Locked(PageGuild.Set));
        Map("POST", "/page/guilds/{guild}/channels", Locked(PageGuild.MakeChannel));
        Map("POST", "/page/guilds/{guild}/roles", Locked(PageGuild.MakeRole));
        Map("DELETE", "/page/guilds/{guild}/roles/{role}", Locked(PageGuild.DeleteRole));
        Map("POST", "/page/guilds/{guild}/members", Locked(PageMembers.Invite));
        Map("DELETE", "/page/guilds/{guild}/members/{user}", Locked(PageMembers.Remove));
        Map("PUT", "/page/guilds/{guild}/members/{user}/roles/{role}", Locked(PageGuild.GiveRole));
        Map("DELETE", "/page/guilds/{guild}/members/{user}/roles/{role}", Locked(PageGuild.TakeRole));
        Map("POST", "/page/commands", interactions.RunCommandAsync);
        Map("POST", "/page/autocomplete", interactions.SuggestAsync);
        Map("POST", "/page/components", interactions.UseComponentAsync);
        Map("POST", "/page/modals", interactions.SubmitModalAsync);
        app.MapMethods("/page/uploads", ["POST"], context => GuardedAsync(context, UploadAsync));
        app.MapMethods("/page/events", ["GET"], context => GuardedAsync(context, StreamAsync));

        void Map(string method, string path, Func<PageRequest, CancellationToken, Task<JsonNode>> answer) =>
            app.MapMethods(path, [method], context => GuardedAsync(context, request => AnswerAsync(request, answer)));

        async Task GuardedAsync(HttpContext context, Func<HttpContext, Task> answer)
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

        async Task AnswerAsync(HttpContext context, Func<PageRequest, CancellationToken, Task<JsonNode>> answer)
        {
            var body = await PageRequest.ReadBodyAsync(context.Request, context.RequestAborted);
            var request = new PageRequest(discord.World, context.Request, body);
            // Who closes the page takes back nothing: Discord goes on waiting for the bot.
            await WriteAsync(context, await answer(request, stopping));
        }

        async Task UploadAsync(HttpContext context) =>
            await WriteAsync(
                context,
                await PageUploads.TakeAsync(discord.World, context.Request, context.RequestAborted)
            );

        Task StreamAsync(HttpContext context) => PageEvents.StreamAsync(discord.World, context, stopping);

        Func<PageRequest, CancellationToken, Task<JsonNode>> Locked(Func<PageRequest, JsonNode> answer) =>
            (request, _) =>
            {
                lock (discord.World.Gate)
                {
                    return Task.FromResult(answer(request));
                }
            };
    }

    private static Task WriteAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}
