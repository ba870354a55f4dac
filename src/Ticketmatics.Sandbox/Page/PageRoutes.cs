using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What the web page calls, under <c>/page</c>.</summary>
internal static class PageRoutes
{
    public static void MapPage(this IEndpointRouteBuilder app, SandboxDiscord discord)
    {
        var routes = new GuardedRoutes(app, new PageGuard(discord.Options.PageForAnyHost));
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
        routes.Map(
            "POST",
            "/page/uploads",
            context => PageUploads.TakeAsync(discord.World, context.Request, context.RequestAborted)
        );
        routes.Map("GET", "/page/events", context => PageEvents.StreamAsync(discord.World, context, stopping));

        void Map(string method, string path, Func<PageRequest, CancellationToken, Task<JsonNode>> answer) =>
            routes.Map(
                method,
                path,
                async context =>
                {
                    var body = await PageRequest.ReadBodyAsync(context.Request, context.RequestAborted);
                    // Who closes the page takes back nothing: Discord goes on waiting for the bot.
                    return await answer(new PageRequest(discord.World, context.Request, body), stopping);
                }
            );

        Func<PageRequest, CancellationToken, Task<JsonNode>> Locked(Func<PageRequest, JsonNode> answer) =>
            (request, _) =>
            {
                lock (discord.World.Gate)
                {
                    return Task.FromResult(answer(request));
                }
            };
    }
}
