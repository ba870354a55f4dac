namespace Ticketmatics.Sandbox.Discord;

/// <summary>The REST API under <c>/api/v10</c>, and the files of messages.</summary>
internal static class DiscordRoutes
{
    public const string Root = "/api/v10";

    public static void MapDiscord(this IEndpointRouteBuilder app, SandboxDiscord discord)
    {
        var pipeline = new ApiPipeline(discord);
        foreach (var route in All(discord))
        {
            app.MapMethods(Root + route.Template, [route.Method], context => pipeline.RunAsync(context, route));
        }

        app.MapFiles(discord.World);
        app.Map(Root + "/{**rest}", pipeline.NotFoundAsync);
    }

    /// <summary>Everything that is served of the REST API.</summary>
    public static IEnumerable<ApiRoute> All(SandboxDiscord discord) =>
        [
            .. GuildRoutes.All(),
            .. RoleRoutes.All(),
            .. ChannelRoutes.All(),
            .. MessageRoutes.All(),
            .. new OwnApplicationRoutes(discord).All(),
            .. ApplicationRoutes.All(),
            .. WebhookRoutes.All(),
        ];
}
