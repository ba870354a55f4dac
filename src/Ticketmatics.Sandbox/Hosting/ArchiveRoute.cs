using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>Shows the files of the archive, as the bucket's links do.</summary>
internal static class ArchiveRoute
{
    public const string Path = "/archive";

    public static void MapArchive(this IEndpointRouteBuilder routes, FolderTranscriptArchive archive) =>
        routes.MapGet(
            Path + "/{**key}",
            (string key) =>
                archive.FindFile(key) is { } file
                    ? Results.File(file, MediaTypeOf(file))
                    : Results.NotFound("There is no such file.")
        );

    private static string MediaTypeOf(string file) =>
        System.IO.Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
}
