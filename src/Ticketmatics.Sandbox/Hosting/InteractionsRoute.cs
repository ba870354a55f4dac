using System.Buffers;
using Ticketmatics.Interactions;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>Puts the bot's endpoint behind this server, at the path it has on AWS.</summary>
internal static class InteractionsRoute
{
    public const string Path = "/api/interactions";

    /// <param name="endpoint">Null while the bot is starting.</param>
    public static void MapInteractions(this WebApplication app, Func<InteractionsEndpoint?> endpoint) =>
        app.MapPost(Path, context => AnswerAsync(context, endpoint()));

    private static async Task AnswerAsync(HttpContext context, InteractionsEndpoint? endpoint)
    {
        if (endpoint is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var answer = await endpoint.AnswerAsync(
            HeaderOf(context, InteractionsEndpoint.SignatureHeader),
            HeaderOf(context, InteractionsEndpoint.TimestampHeader),
            await ReadAsync(context),
            context.RequestAborted
        );
        context.Response.StatusCode = answer.Status;
        if (!answer.Body.IsEmpty)
        {
            context.Response.ContentType = "application/json";
            await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    /// <summary>Repeated headers are joined by commas, as API Gateway does.</summary>
    private static string? HeaderOf(HttpContext context, string name) =>
        context.Request.Headers.TryGetValue(name, out var values) ? string.Join(',', values.ToArray()) : null;

    /// <summary>At most a byte more than is taken, so that the endpoint refuses what is longer.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync(InteractionsEndpoint.LargestBody + 1, context.RequestAborted);
        var body = read.Buffer.ToArray();
        reader.AdvanceTo(read.Buffer.End);
        return body;
    }
}
