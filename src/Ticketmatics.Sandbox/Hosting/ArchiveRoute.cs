using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>Shows the files of the archive, as the bucket's links do.</summary>
internal static class ArchiveRoute
{
    public const string Path = "/archive";

    /// <summary>A file brings its own style; what else it may do is nothing.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    public static void MapArchive(this IEndpointRouteBuilder routes, FolderTranscriptArchive archive) =>
        routes.MapGet(
            Path + "/{**key}",
            (string key, HttpContext context) =>
            {
                context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return archive.FindFile(key) is { } file
                    ? Results.File(file, MediaTypeOf(file))
                    : Results.NotFound("There is no such file.");
            }
        );

    /// <summary>What people attached is no page of ours, whatever it is called.</summary>
    private static string MediaTypeOf(string file) =>
        System.IO.Path.GetExtension(file) switch
        {
            _ when file.Contains("/files/", StringComparison.Ordinal) => "application/octet-stream",
            ".html" => "text/html; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
}
