using Microsoft.Net.Http.Headers;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Where attachments are fetched from, by the bot and by browsers: what stands in for Discord's CDN.</summary>
internal static class FileRoutes
{
    /// <summary>
    /// A file is whatever somebody sent. It may look like something, and may do nothing: no script, no form, no call,
    /// and no part in the origin that the page has.
    /// </summary>
    private const string ContentSecurityPolicy =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    public static void MapFiles(this IEndpointRouteBuilder routes, World world)
    {
        routes.MapGet("/attachments/{channel}/{id}/{name}", context => SendAsync(context, id => OfMessage(world, id)));
        routes.MapGet(
            "/ephemeral-attachments/{application}/{id}/{name}",
            context => SendAsync(context, world.Uploads.Find)
        );

        async Task SendAsync(HttpContext context, Func<AttachmentId, SandboxFile?> find)
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Referrer-Policy"] = "no-referrer";
            if (Find(context, find) is not { } file)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = file.MediaType;
            headers.ContentDisposition = DispositionOf(file);
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
        }

        SandboxFile? Find(HttpContext context, Func<AttachmentId, SandboxFile?> find)
        {
            lock (world.Gate)
            {
                var file = AttachmentId.TryParse((string?)context.Request.RouteValues["id"], out var id)
                    ? find(id)
                    : null;
                return string.Equals(file?.Name, (string?)context.Request.RouteValues["name"], StringComparison.Ordinal)
                    ? file
                    : null;
            }
        }
    }

    private static SandboxFile? OfMessage(World world, AttachmentId id) =>
        world
            .Channels.Values.SelectMany(channel => channel.Messages)
            .SelectMany(message => message.Files)
            .FirstOrDefault(file => file.Id == id);

    /// <summary>What a browser shows by itself opens in it; everything else is saved.</summary>
    private static string DispositionOf(SandboxFile file)
    {
        var isShown =
            MediaTypeHeaderValue.TryParse(file.MediaType, out var type)
            && (
                type.MediaType.Value is "text/html" or "text/plain" or "application/json"
                || type.Type.Equals("image", StringComparison.OrdinalIgnoreCase)
            );
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        return disposition.ToString();
    }
}
